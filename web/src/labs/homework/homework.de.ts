import type { words as english } from "./homework.en";

const FUNCTIONS = "exp, sigmoid, sqrt, abs, log, tanh, square, power, sum, mean, len";
const legal = `Erlaubt sind Zahlen, + − * / ^ (oder **), Klammern und ${FUNCTIONS}, mit oder ohne np. davor.`;

export const words: typeof english = {
  title: "Hausaufgabe",
  lead: "Drei Funktionen lässt die Vorlesung offen. Hier werden sie geschrieben: Jede wird an vielen Stellen mit dem Programm verglichen, das hier trainiert und in C++ geschrieben ist, allein anhand von Zahlen.",
  how: "Formeln können wie in NumPy oder wie in der Mathematik geschrieben werden, mit Dezimalpunkt: 1/(1+exp(-x)), np.exp(x)**2, x^2. Was eingegeben ist, wird sofort gezeichnet und bleibt erhalten.",
  progress: (done, all) => `${done} von ${all} Funktionen stimmen`,
  prompts: {
    sigmoid_prime: "Die erste Ableitung der Sigmoidfunktion. Diese selbst ist schon da: sigmoid(x).",
    mse: "Der quadratische Fehler eines Beispiels. y ist das Richtige, out die Ausgabe des Netzes, je eine Zahl pro Ausgabe.",
    mse_prime:
      "Die Ableitung des obigen mse nach out: ebenfalls eine Zahl pro Ausgabe. Mit ihr beginnt die Backpropagation.",
  },
  field: (task) => `Formel für ${task}`,
  names: {
    sigmoid_prime: "Zur Verfügung stehen: x, e, pi, Zahlen, exp, sigmoid und andere Funktionen.",
    mse: "Zur Verfügung stehen: y, out, n (Zahl der Ausgaben), Zahlen, sum, mean, square und andere Funktionen.",
    mse_prime: "Zur Verfügung stehen: y, out, n (Zahl der Ausgaben), Zahlen und Funktionen.",
  },
  picture: {
    sigmoid_prime: "Die Steigung der Sigmoidfunktion im Programm und die eingegebene Formel",
    mse: "Der Fehler eines Beispiels, wie ihn das Programm berechnet, über der ersten Ausgabe, und die eingegebene Formel",
    mse_prime: "Die Steigung des Fehlers über der ersten Ausgabe und die eingegebene Formel",
  },
  axes: { sigmoid_prime: "σ′(x)", mse: "E", mse_prime: "∂E/∂out₁" },
  truth: {
    sigmoid_prime: "Steigung der Sigmoidfunktion, vom Programm (C++)",
    mse: "Fehler, vom Programm (C++), für y = (1; 0; 0), out = (out₁; 0; 0)",
    mse_prime: "Steigung des Fehlers, vom Programm (C++)",
  },
  mine: "eingegeben",
  derive: "Herleiten",
  reasons: {
    sigmoid_prime: [
      "als Potenz geschrieben",
      "Kettenregel, und noch einmal für −x",
      "minus mal minus ist plus",
      "zerlegen, dann 1 addieren und subtrahieren",
      "beide Faktoren sind vom Vorwärtsdurchgang bekannt",
    ],
    mse: [
      "wie weit jede Ausgabe daneben liegt",
      "quadriert: immer positiv, und groß, wo sie weit daneben liegt",
      "zusammengezählt und halbiert",
    ],
    mse_prime: [
      "was abzuleiten ist",
      "die anderen Ausgaben hängen von dieser nicht ab",
      "Potenzregel, mal die innere Ableitung",
      "½ und 2 heben sich auf: dafür ist das ½ da",
    ],
  },
  counters: {
    sigmoid_prime: (at, mine, truth) =>
      `Bei ${at} ergibt die Eingabe ${mine}; die Steigung der Sigmoidfunktion ist dort ${truth}.`,
    mse: (at, mine, truth) => `Für ${at} ergibt die Eingabe ${mine}; der Fehler ist ${truth}.`,
    mse_prime: (at, mine, truth) => `Für ${at} ergibt die Eingabe ${mine}; die Steigungen des Fehlers sind ${truth}.`,
  },
  praise: {
    sigmoid_prime:
      "Das stimmt an jeder geprüften Stelle mit der Steigung der Sigmoidfunktion im Programm überein. Als σ(x) (1 − σ(x)) kostet es kein weiteres exp: σ(x) kennt schon der Vorwärtsdurchgang.",
    mse: "Das stimmt an jeder geprüften Stelle mit dem Fehler im Programm überein: die halbe Summe der Quadrate.",
    mse_prime:
      "Das stimmt an jeder geprüften Stelle mit den Steigungen im Programm überein: In dessen C++-Code ist es eine einzige Subtraktion.",
  },
  fits: "Das ist die Ableitung des obigen mse.",
  alone: {
    half: "Das ist die Ableitung, wenn mse die halbe Summe ist, sum((y - out)^2) / 2. Der obige mse stimmt noch nicht.",
    mean: "Das ist die Ableitung, wenn mse der Mittelwert ist, mean((y - out)^2). Der obige mse stimmt noch nicht.",
    batch: "Das ist die Ableitung, wenn mse gleich sum((y - out)^2) / (2 * n) ist. Der obige mse stimmt noch nicht.",
  },
  notes: {
    mean: "Das ist die NumPy-Fassung mit dem Mittelwert, 2/n mal die der Vorlesung: dieselbe Richtung, eine andere Lernrate. Die Vorlesung nimmt die halbe Summe, damit mse_prime einfach out − y ist.",
    batch:
      "Das ist die Fassung der Vorlesung, durch n geteilt: dieselbe Richtung, eine andere Lernrate. In Gleichung (10) zählt dieses n Beispiele, und step() teilt durch sie.",
    entries: "Das gilt für jede Ausgabe einzeln; zusammengezählt, mit sum(…), ist es das E der Vorlesung.",
  },
  hints: {
    plus: () => "Ein Vorzeichen: 1 − σ(x), nicht 1 + σ(x). Größer als ¼ ist die Steigung nie.",
    itself: () =>
      "Das ist die Sigmoidfunktion selbst. Ihre Steigung ist klein, wo sie flach ist, weit links und weit rechts.",
    half: () => "Das ist einer von zwei Faktoren, 1 − σ(x). Der andere fehlt.",
    squared: () => "Das ist σ(x)². In der Kettenregel fehlt die Ableitung des Inneren, e^(−x).",
    input: () => "Das Muster stimmt, aber mit σ(x) statt x: x ist hier die Summe, nicht die Aktivierung.",
    sign: () => "Alles stimmt bis auf das Vorzeichen: die Minuszeichen noch einmal zählen.",
    swapped: () =>
      "y und out sind vertauscht: Das zeigt von der Ausgabe zum Ziel. Ein Schritt geht gegen den Gradienten.",
    factor: (factor) =>
      `Das ist überall ${factor} mal das Richtige. Der konstante Faktor: Das E der Vorlesung hat den Faktor ½.`,
    multiple: (factor) =>
      `Das ist überall das ${factor}-Fache der Steigung der Sigmoidfunktion: Nur der konstante Faktor ist falsch.`,
    unmatched: (factor) =>
      `Das ist das ${factor}-Fache der Ableitung des obigen mse: Der konstante Faktor des einen bestimmt den des anderen.`,
    unsquared: () =>
      "Irgendwo fehlt das Quadrat: Es lässt große Fehler mehr zählen, und seine Ableitung ist die Differenz selbst.",
    root: () => "Ohne die Wurzel: Der Fehler ist ein Quadrat, dessen Ableitung einfach ist.",
    separate: () => "Erst die Differenz, dann das Quadrat: (y − out)², nicht y² − out².",
    number: () => "Eine Zahl für alle Ausgaben: Jede hat aber ihre eigene Steigung. Hier wird nichts zusammengezählt.",
    vector: () =>
      "Eine Zahl pro Ausgabe: Ein Fehler ist aber eine einzige Zahl. Zusammenzählen mit sum(…) oder mean(…).",
    derived: () => "Das ist noch der Fehler. In seiner Ableitung nach out steht kein Quadrat mehr.",
    nothing: () =>
      "An manchen Stellen gibt es keinen Wert: ein Logarithmus oder eine Wurzel von etwas Negativem oder eine Division durch 0.",
  },
  unread: "Das ist nicht zu lesen.",
  faults: {
    empty: () => "Bitte eine Formel eingeben.",
    long: () => "Das ist zu lang: 200 Zeichen sind erlaubt, viel mehr als nötig.",
    deep: () => "Das ist zu tief verschachtelt.",
    end: () => "Am Ende fehlt etwas: eine Zahl, ein Name oder eine schließende Klammer.",
    unexpected: (piece) => `„${piece}“ kann hier nicht stehen. ${legal}`,
    glued: (piece) => `Zwischen einer Zahl und „${piece}“ gehört ein Rechenzeichen, etwa *.`,
    two: (piece) => `Vor „${piece}“ fehlt ein Rechenzeichen, etwa *. (Dezimalzahlen haben einen Punkt: 0.5.)`,
    name: (piece) => `„${piece}“ ist hier kein bekannter Name. ${legal}`,
    function: (piece) => `„${piece}“ ist hier keine bekannte Funktion. Erlaubt sind ${FUNCTIONS}.`,
    call: (piece) => `„${piece}“ ist eine Funktion: Sie braucht etwas in Klammern, ${piece}(…).`,
    count: (piece) =>
      `„${piece}“ hat ${piece === "power" || piece === "pow" ? "zwei Argumente" : "genau ein Argument"}.`,
    illegal: (piece) => `„${piece}“ ist mehr, als eine Formel braucht. ${legal}`,
  },
};
