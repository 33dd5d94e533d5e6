import { numbers } from "../../texts/de";
import type { words as english } from "./backprop.en";

const { whole } = numbers;

const SUM = "Eine gewichtete Summe der Eingaben, plus Bias.";
const SIGMOID = "Die Sigmoidfunktion davon. Die Zahl wird behalten: der Rückweg braucht sie.";
const ONE = "Ein Bias wird einfach addiert: sein eigener Faktor ist 1.";
const KEPT = "Durch die Sigmoidfunktion. Ihre Steigung ergibt sich aus einer Zahl, die der Vorwärtslauf behalten hat.";
const REUSED = "Alle Faktoren bis auf den letzten sind schon bekannt: nur eine Multiplikation mehr.";

export const words: typeof english = {
  title: "Backpropagation von Hand",
  lead: "Vom Verlust zurück zu jedem Parameter: die Steigungen auf dem Weg multiplizieren.",
  views: {
    network: "Das Netz",
    chain: "Kettenregel",
    sigmoid: "Ableitung der Sigmoidfunktion",
    layers: "Ganze Schichten",
  },

  graph: "Das Netz als Graph: jede Zahl in ihrem Kasten, darunter die Ableitung des Verlusts nach ihr",
  symbol: "Zeichen",
  legendValue: "Zahl, vorwärts",
  legendDerivative: "∂L/∂ davon, rückwärts",
  walk: "Schritte der Rechnung",
  walkKeys: "Pfeiltasten links und rechts gehen Schritt für Schritt, Pos1 und Ende zum ersten und zum letzten.",
  toStart: "Von vorn",
  back: "Zurück",
  next: "Weiter",
  play: "Abspielen",
  pause: "Pause",
  toEnd: "Alles auf einmal",
  step: (step, steps) => `Schritt ${whole.format(step)} von ${whole.format(steps)}`,
  begin: "Eingaben, Ziel und Parameter sind gegeben. „Weiter“ berechnet die erste Summe.",
  forward: "vorwärts",
  backward: "rückwärts",
  remarks: {
    forward: {
      z1: SUM,
      a1: SIGMOID,
      z2: SUM,
      a2: SIGMOID,
      a3: "Die Ausgabe: wieder eine gewichtete Summe, ohne Aktivierung.",
      L: "Der halbe quadrierte Abstand zum Ziel y: die eine Zahl, die das Training senkt. Mit dem nächsten Schritt beginnt der Weg zurück.",
    },
    backward: {
      a3: "Der Rückweg beginnt beim Verlust: wie schnell er sich mit der Ausgabe ändert.",
      w5: "a₃ folgt w₅ so schnell, wie a₁ groß ist.",
      w6: "a₃ folgt w₆ so schnell, wie a₂ groß ist.",
      b3: ONE,
      a1: "Durch das Gewicht w₅ erreicht der Fehler a₁.",
      z1: KEPT,
      w1: REUSED,
      w3: REUSED,
      b1: ONE,
      a2: "Durch das Gewicht w₆ erreicht der Fehler a₂.",
      z2: KEPT,
      w2: REUSED,
      w4: REUSED,
      b2: ONE,
    },
  },
  known: (name) => `${name}, schon bekannt`,

  numbers: "Zahlen und Ableitungen",
  valueOf: (name) => `Wert von ${name}`,
  given: "Eingaben und Ziel",
  parameters: "Parameter und ihre Ableitungen",
  parameter: "Parameter",
  value: "Wert",
  derivative: "∂L/∂p, Kettenregel",
  measured: "∂L/∂p, gemessen",
  measuredTip:
    "(L(p + h) − L(p − h)) / 2h mit h = 0,00001: der Parameter p wirklich ein wenig verändert, der Verlust neu berechnet",
  show: (name) => `Zeigen, wie ${name} zustande kommt`,
  first: "Erstes Beispiel",
  another: "Neues Beispiel",

  descent: "Gradientenabstieg",
  everyParameter: "für jeden der neun Parameter p",
  rate: "Lernrate η",
  tooFar: "Ein so langer Schritt führt über ±100 hinaus und wurde nicht gegangen. Eine kleinere Lernrate hilft.",
  descend: "Ein Schritt",
  descendMany: (steps) => `${whole.format(steps)} Schritte`,
  undo: "Rückgängig",
  curve: "Der Verlust nach jedem Schritt",
  stepAxis: "Schritt",
  loss: (loss, steps, before) =>
    steps === 0
      ? `L = ${loss}`
      : `L = ${loss} nach ${steps === 1 ? "1 Schritt" : `${whole.format(steps)} Schritten`}, vorher ${before}`,

  question: "Welche Faktoren haben ∂L/∂w₂ und ∂L/∂w₄ gemeinsam?",
  answers: ["Keinen", "Nur den ersten, ∂L/∂a₃", "Alle bis auf den letzten", "Alle"],
  wrong: "Beide Wege nacheinander beleuchten: wo trennen sie sich?",
  right:
    "Beide führen vom Verlust über a₃ und a₂ bis z₂. Ihr gemeinsames Produkt ist ∂L/∂z₂, einmal berechnet; dann wird das eine mit x₁ multipliziert, das andere mit x₂.",

  composite: {
    lead: "Zwei Funktionen hintereinander, und ihre Steigungen multiplizieren sich. Beide lassen sich wählen, und x lässt sich bewegen.",
    inner: "Innere Funktion, u = g(x)",
    outer: "Äußere Funktion, y = f(u)",
    both: "Beide zusammen, y = f(g(x))",
    innerPlot: "u = g(x) mit der Tangente bei x",
    outerPlot: "y = f(u) für jedes u, das x ergeben kann, mit der Tangente bei u",
    bothPlot: "y = f(g(x)) mit der Tangente bei x",
    said: "Bewegt sich x ein wenig, so bewegt sich u du/dx-mal so weit, und y dy/du-mal so weit wie u. Die letzte Zeile misst das, mit h = 0,00001.",
    question: "y = (2x + 1)²: wie groß ist dy/dx bei x = −2?",
    right: "u = −3, also dy/du = 2u = −6, mal du/dx = 2: −12.",
    onlyOuter: "Das ist dy/du. Es fehlt noch der Faktor du/dx.",
    atU: "Die Steigung von u² ist 2u, nicht u.",
    hint: "Wie groß ist u bei x = −2? Welche Steigung hat u² dort? Und wie schnell ändert sich u mit x?",
  },

  sigmoid: {
    lead: "Die erste Zeile ist die Definition, die Kettenregel gibt die zweite, und sechs Schritte machen sie einfach. x lässt sich bewegen: jede Zeile ist ein anderer Weg zu derselben Zahl.",
    curves: "Die Sigmoidfunktion und ihre Ableitung",
    picture: "Die Sigmoidfunktion σ(x) und ihre Ableitung σ′(x), mit dem Punkt bei x auf beiden",
    x: "x",
    derivation: "In sechs Schritten",
    next: "Nächster Schritt",
    all: "Alle Schritte",
    again: "Von vorn",
    said: (shown, lines, reason) => `Zeile ${shown} von ${lines}: ${reason}`,
    reasons: [
      "Gesucht: die Steigung. Die Zahl ist gemessen, mit einer kleinen Differenz",
      "Kettenregel: 1/u hat die Ableitung −1/u², und 1 + e⁻ˣ hat −e⁻ˣ",
      "Schritt 1: minus mal minus",
      "Schritt 2: ein Bruch als Produkt von zweien",
      "Schritt 3: der erste davon ist σ(x)",
      "Schritt 4: 1 addieren und wieder abziehen",
      "Schritt 5: aus einem Bruch zwei",
      "Schritt 6: der erste ist 1, der zweite σ(x)",
    ],
    forward: "Das berechnet der Vorwärtslauf, und er behält es:",
    backward: "Der Rückwärtslauf braucht darum keine Exponentialfunktion, nur eine Differenz und ein Produkt:",
    question: (kept) => `Der Vorwärtslauf hat σ(x) = ${kept} behalten. Wie groß ist σ′(x)?`,
    wrong: "Weder x noch eine Exponentialfunktion ist nötig: in der letzten Zeile steht nur σ(x).",
    right: (kept, slope) => `${kept} · (1 − ${kept}) = ${slope}, ohne x: was der Vorwärtslauf behalten hat, genügt.`,
  },

  layers: {
    lead: "Dasselbe für eine ganze Schicht auf einmal, mit Vektoren und Matrizen. Eine Gleichung wählen, dann eine Zahl: woraus sie entsteht, leuchtet auf.",
    forward: "Vorwärts: ein Beispiel durch eine Schicht",
    inputs: "Eingaben",
    outputs: "Ausgaben",
    batch: "Batchgröße n",
    backward: "Rückwärts: die Gleichungen der Vorlesung, in der Reihenfolge, in der sie gebraucht werden",
    equations: {
      "10": "(10) Verlust",
      "11": "(11) Aktivierung",
      "12": "(12) Eingaben",
      "13": "(13) Bias-Werte",
      "14": "(14) Gewichte",
    },
    remarks: {
      "10": "Der Rückweg beginnt bei den Ausgaben, hier a. Die Beispiele eines Batches teilen sich einen Schritt: jedes zählt 1/n davon.",
      "11": "Zurück durch die Aktivierung, hier von a nach z: jede Zahl geht durch ihre eigene Steigung und trifft keine andere.",
      "12": "Zurück durch die Gewichte, hier von z nach x: jede Eingabe sammelt die Fehler aller Ausgaben ein, in die sie einging. Dafür wird W transponiert.",
      "13": "Ein Bias wird einfach addiert, also ist der Fehler seiner Ausgabe seine Ableitung. Hier ist y das z.",
      "14": "Jeder Fehler mal jede Eingabe: ein Eintrag für jedes Gewicht, in der Form von W. Hier ist y das z.",
    },
    derivation: "Herleitung",
    derivations: {
      "12": [
        "Kettenregel, in Zeilen: (1 × n) ist (1 × m) mal die Jacobi-Matrix (m × n)",
        "Was y ist",
        "∂yᵢ/∂xⱼ = wᵢⱼ: W ist die Jacobi-Matrix, und b hängt nicht von x ab",
        "Beide Seiten transponiert: Aus der Zeile wird eine Spalte, und die Reihenfolge kehrt sich um",
      ],
      "13": [
        "Kettenregel, in Zeilen: (1 × m) ist (1 × m) mal die Jacobi-Matrix (m × m)",
        "W x hängt nicht von b ab, und jedes yᵢ folgt seinem eigenen bᵢ, eins zu eins",
        "Die Einheitsmatrix ändert nichts; beide Seiten transponiert",
      ],
      "14": [
        "Kettenregel für ein Gewicht, über alle Ausgaben: ∂y/∂W als Ganzes hätte drei Indizes",
        "wᵢⱼ steht in Zeile i von W, also nur in yᵢ: alles andere ist 0",
        "yᵢ = … + wᵢⱼ xⱼ + …",
        "Alle Einträge auf einmal: Zeile i, Spalte j einer Spalte mal einer Zeile, in der Form von W",
      ],
    },
    convention:
      "Hier stehen Spalten: ∂E/∂x hat die Form von x und ∂E/∂W die von W, damit sie sich abziehen lassen. Im Labor „Matrixkalkül“ ist dieselbe Ableitung nach einem Vektor eine Zeile, die Transponierte. Im Code sind Beispiele Zeilen, darum stehen (12) und (14) dort transponiert: dx = dy @ weights.T, delta_w += x.T @ dy.",
    whole: "Dasselbe als Produkt mit der ganzen Jacobi-Matrix",
    question: (shape) => `W ist ${shape}. Welche Form hat ∂E/∂W = ∂E/∂y xᵀ?`,
    wrong: "∂E/∂y ist eine Spalte mit einer Zahl je Ausgabe, xᵀ eine Zeile mit einer je Eingabe.",
    right: "Eine Spalte von 64 mal eine Zeile von 128: die Form von W selbst, damit W einen Schritt danach gehen kann.",
  },
  jacobian: {
    units: "Einheiten m",
    picture: (m) =>
      `Ein Quadrat aus ${m} mal ${m} Feldern, von denen nur die Diagonale gefüllt ist, und daneben eine Spalte von ${m}`,
    byMatrix: (all, useful) =>
      `Mit der ganzen Jacobi-Matrix, m²: ${all} Multiplikationen, alle bis auf ${useful} mit 0.`,
    byElements: (count) => `Element für Element, m: ${count}.`,
  },
};
