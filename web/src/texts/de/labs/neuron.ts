import type { Words } from "../../words";

export const words: Words["neuron"] = {
  title: "Ein Neuron",
  lead: "Es gewichtet, was es bekommt, zählt einen Bias dazu, und eine Aktivierungsfunktion bestimmt, wie stark es antwortet. Alles lässt sich bewegen.",
  picture: "Das Neuron mit Eingaben, Gewichten und Ausgabe",
  inputs: "Eingaben",
  parameters: "Gewichte und Bias",
  input: (index) => `Eingabe x${index}`,
  weight: (index) => `Gewicht w${index}`,
  bias: "Bias b",
  sum: "Die gewichtete Summe",
  activation: "Aktivierungsfunktion",
  activations: { sigmoid: "Sigmoid", relu: "ReLU", tanh: "tanh", leaky_relu: "Leaky ReLU" },
  curve: (name) => `${name} σ(z) und die Ableitung σ′(z); der Punkt liegt bei der Summe z dieses Neurons`,
  moveSum: "Summe z: bewegt den Bias",
  flat: "Hier ist die Kurve fast flach: Was die Gewichte auch tun, die Ausgabe ändert sich kaum. So ein Neuron lernt langsam.",
  dead: "Unter 0 ist ReLU aus: Ausgabe und Steigung sind 0, und nichts, was die Gewichte tun, ändert daran etwas.",
  steep: "Hier antwortet die Ausgabe auf jede Änderung der Summe.",
  question: "Wie groß ist die größte Steigung einer Sigmoidfunktion?",
  tooLarge: "An der steilsten Stelle, z = 0, ist σ gleich ½. Größer als dort kann σ′ = σ (1 − σ) nicht werden.",
  why: "Bei z = 0 ist σ = ½ und σ′ = ½ · (1 − ½) = ¼. Auf dem Rückweg durch eine Sigmoidfunktion wird der Fehler also mit höchstens ¼ multipliziert; die Gewichte sind weitere Faktoren.",
};
