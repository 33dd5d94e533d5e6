import type { words as english } from "./calculus.en";

export const words: typeof english = {
  title: "Matrixkalkül",
  lead: "Ableitungen von Vektoren und nach Vektoren und Matrizen. Gerechnet wird nichts Neues: partielle Ableitungen werden geordnet.",
  views: { tangent: "Tangentenvektor", gradient: "Gradient", jacobian: "Jacobi-Matrix" },

  curve: "Funktion",
  curves: { spiral: "Spirale", polynomials: "Polynome" },
  place: "Stelle",
  step: "Schritt",
  turntable: "Die Kurve im Raum, mit Tangentenvektor und einer Sekante",
  turn: "Bild drehen",
  turntableRows: { curvePlace: "Kurve", point: "Punkt", tangent: "Tangentenvektor", secantEnd: "Ende der Sekante" },
  turns: {
    ArrowLeft: "Nach links drehen",
    ArrowRight: "Nach rechts drehen",
    ArrowUp: "Von weiter unten sehen",
    ArrowDown: "Von weiter oben sehen",
    Home: "Zur ersten Ansicht zurückdrehen",
  },
  turnKeys: "Pfeiltasten drehen, Pos1 dreht zurück.",
  turnHint:
    "Ziehen oder die Pfeile drehen. Blau: der Tangentenvektor, in halber Länge. Orange: von t − h bis t + h; die Richtung kommt der der Tangente umso näher, je kleiner h ist.",
  tangentShape:
    "Eine Komponente unter der anderen: n × 1 im Zähler-Layout, auch wenn an (3) in der Vorlesung 1 × n steht.",
  component: (component) => `Komponente ${component} mit ihrer Tangente`,
  tangentQuestion: "Die Ableitung von (4x² − 7x + 42, x⁹ − 21): wie groß ist ihre zweite Komponente bei x = 2?",
  tangentReason: "9x⁸ = 9 · 256 = 2.304. Jede Komponente wird für sich abgeleitet.",
  tangentHint: "Jede Komponente wird für sich abgeleitet: (x⁹ − 21)′ = 9x⁸. Die Polynome oben zeigen es.",

  field: "Skalarfeld",
  fields: { bowl: "Schale", saddle: "Sattel" },
  fieldPicture: "Bänder gleicher Werte des Skalarfelds, der Gradient als Pfeil",
  gradientPoints:
    "Nach einem Vektor abgeleitet entsteht im Zähler-Layout eine Zeile; der Gradient ist dasselbe als Spalte. Er zeigt bergauf, rechtwinklig zu den Bändern; der Pfeil hat die halbe Länge.",
  convention:
    "Hier eine Zeile, denn hier gilt durchweg das Zähler-Layout; unter „Ganze Schichten“ ist ∂E/∂x eine Spalte, die Transponierte davon, denn dort hat es die Form von x. Im Code, wo Beispiele Zeilen sind, ist es wieder eine Zeile.",
  byMatrix: "Nach einer Matrix",
  numerator: "Zähler-Layout (8)",
  asWeights: "wie X, (14)",
  twoShapes:
    "hat einen Eintrag für jeden Eintrag von X. Das Zähler-Layout schreibt sie transponiert; Backpropagation schreibt sie in der Form der Gewichte, (X v − t) vᵀ, damit sie davon abgezogen werden kann.",
  gradientQuestion: "W ist 128 × 64. Wie viele Zeilen hat ∂E/∂W im Zähler-Layout, Gleichung (8)?",
  gradientReason: "64: das Zähler-Layout transponiert, 64 × 128. Gleichung (14) hat 128 × 64, die Form von W.",
  gradientHint: "Links einen Eintrag wählen: Wo steht er rechts?",

  function: "Funktion",
  functions: { polar: "Polar", layer: "Schicht", sigmoid: "Sigmoid", products: "Drei Variablen" },
  differences: "Differenzen",
  jacobianShape: (rows, columns) => `${rows} Komponenten mal ${columns} Variablen: ${rows} × ${columns}.`,
  general: "Allgemein, n × m",
  generalWhy:
    "Zähler-Layout: eine Zeile je Komponente von f, eine Spalte je Variable; Zeile i ist also der Gradient von fᵢ, transponiert. Dann ist die Kettenregel ein Produkt von Matrizen: für einen Verlust E und eine Schicht y von x ergibt die Zeile ∂E/∂y (1 × m) mal ∂y/∂x (m × n) die Zeile ∂E/∂x (1 × n).",
  rowIsGradient: (row) => `Zeile ${row} ist der Gradient von f${"₁₂₃"[row - 1] ?? row}`,
  componentPicture: (row, gradient) =>
    `Bänder gleicher Werte der Komponente ${row}, ihr Gradient (${gradient}) als Pfeil`,
  inSpace: (row, gradient) =>
    `Bei drei Variablen ist der Gradient ein Pfeil im Raum: ∇f${"₁₂₃"[row - 1] ?? row} = (${gradient})ᵀ.`,
  pointAtRows: "Eine andere Zeile der Jacobi-Matrix wählen. Der Pfeil hat die halbe Länge.",
  jacobianQuestion: "Was ist die Jacobi-Matrix einer Aktivierungsschicht, a = σ(z)?",
  jacobianChoices: [
    "Die Gewichte W",
    "Diagonal, mit σ′(zᵢ)",
    "Eine Zeile, mit σ′(zᵢ)",
    "Voll: jedes aᵢ hängt von jedem zⱼ ab",
  ],
  jacobianWhys: [
    "W ist die Jacobi-Matrix der Schicht davor, W x + b.",
    "aᵢ hängt nur von zᵢ ab, alles andere ist 0. Darum multipliziert Gleichung (11) elementweise, O(m), statt mit einer Matrix, O(m²).",
    "Es gibt so viele Komponenten wie Variablen: m × m.",
    "σ wirkt elementweise. Bei „Sigmoid“ x₁ verschieben: Welche Einträge folgen?",
  ],
};
