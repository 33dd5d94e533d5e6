import type { words as english } from "./neuron.en";

export const words: typeof english = {
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
  flat: (slope) =>
    `Hier ist die Kurve fast flach: Eine kleine Änderung der Summe ändert die Ausgabe nur ${slope}-mal so stark. Der Gradient hat diesen Faktor, darum lernt das Neuron hier langsam; große Änderungen der Gewichte führen aber hinaus.`,
  dead: "Hier ist ReLU aus: Ausgabe und Steigung sind 0, und damit auch der Gradient nach jedem Gewicht und nach dem Bias. Aus diesem Beispiel lernt das Neuron nichts; erst eine Änderung, die die Summe über 0 hebt, schaltet es wieder ein.",
  steep: (slope) =>
    `Hier ändert eine kleine Änderung der Summe die Ausgabe ${slope}-mal so stark; der Gradient hat diesen Faktor.`,
  corner: (slope) =>
    `Bei 0 hat diese Kurve einen Knick und darum keine Steigung. Programme wählen eine: hier ${slope}, wie links vom Knick.`,
  question: "Wie groß ist die größte Steigung einer Sigmoidfunktion?",
  tooSmall: "Irgendwo ist die Kurve steiler. Sigmoid auswählen, z an die steilste Stelle schieben und dort σ′ ablesen.",
  tooLarge: "An der steilsten Stelle, z = 0, ist σ gleich ½. Größer als dort kann σ′ = σ (1 − σ) nicht werden.",
  why: "Bei z = 0 ist σ = ½ und σ′ = ½ · (1 − ½) = ¼. Auf dem Rückweg durch eine Sigmoidfunktion wird der Fehler also mit höchstens ¼ multipliziert; die Gewichte sind weitere Faktoren.",
};
