import "digit-playground/element";
import "digit-playground/labs/neuron";
import Reveal from "reveal.js";
import "reveal.js/reveal.css";

const deck = new Reveal({ hash: true });
await deck.initialize();
deck.slide(1);
globalThis.deck = deck;
