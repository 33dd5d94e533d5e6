import "digit-playground/element";
import "digit-playground/labs/neuron";

document.querySelector("main").innerHTML = `
  <digit-playground spec="preset=figure&amp;seed=7" hide="runs"></digit-playground>
  <lab-neuron w="1,0,-1"></lab-neuron>`;
