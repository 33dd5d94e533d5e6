import type { words as english } from "./reading.en";

export const words: typeof english = {
  title: "Zum Weiterlesen",
  lead: "Drei gute Wege, weiterzugehen, Reihenfolge und Errata der Vorlesung, und wo jede ihrer Ideen in dieser Seite steckt.",
  books: "Literatur",
  kneusel:
    "Die ganze Mathematik des Deep Learning von Grund auf: Wahrscheinlichkeit, lineare Algebra, Analysis und Backpropagation von Hand.",
  parr: "Alles, was ein Netz an Matrixkalkül braucht, Schritt für Schritt und frei zu lesen.",
  baydin: "Wie Programme Programme ableiten: Backpropagation als Fall des automatischen Differenzierens.",
  order: "In der Reihenfolge der Vorlesung",
  byTopic:
    "Die Labore sind nach Themen geordnet, damit jedes alles zu einer Sache enthält. Die Vorlesung selbst geht so vor:",
  sections: [
    "Neuron",
    "Jede Funktion",
    "Das Beispielnetz, Schicht für Schicht",
    "Backpropagation von Hand, das durchgerechnete Beispiel",
    "Kettenregel",
    "Ableitung der Sigmoidfunktion",
    "Tangentenvektor (3)",
    "Gradient (4) und (5), nach einer Matrix (8)",
    "Jacobi-Matrix (6) und (7)",
    "Ganze Schichten (10) bis (14)",
    "Gradientenabstieg",
    "Momentum",
    "Zeilen oder Spalten, und wie man transponiert",
    "Batches, und Formen in NumPy",
    "Hausaufgabe: sigmoid_prime, mse, mse_prime",
    "Die Ziffern, in zwei Teile geteilt",
    "Die Klasse Network und predict",
    "Konfusionsmatrix und Genauigkeit",
    "fit, backward und step",
    "Zum Weiterlesen",
  ],
  errata: "Errata der Vorlesung",
  errataLead: "Wo ihr Text irrt oder für zwei Dinge einen Namen hat. Schreibfehler sind weggelassen.",
  errors: [
    [
      "Approximation",
      "eine verdeckte Schicht kann jede Funktion darstellen",
      "Sie kommt jeder stetigen Funktion auf einem abgeschlossenen Intervall beliebig nahe.",
    ],
    [
      "Beispielnetz",
      "die Abbildung hat 64 → 128 → 64 → 32 → 10, der Code 64 → 128 → 64 → 10",
      "Das sind zwei Netze. Genauigkeit und Konfusionsmatrix gehören zum zweiten.",
    ],
    ["Durchgerechnetes Beispiel", "der Gradient heißt ∇(Θ; x; y)", "Der Verlust fehlt: ∇L(Θ; x; y)."],
    ["Tangentenvektor (3)", "eine Spalte mit der Angabe 1 × n", "Sie ist n × 1: n Komponenten untereinander."],
    [
      "Gradient (4)",
      "f nimmt m Zahlen, die Ableitung hat n",
      "Es ist eine Zahl von Variablen: f: ℝⁿ → ℝ hat eine Zeile 1 × n.",
    ],
    [
      "Nach einer Matrix, in der Zusammenfassung",
      "∂f/∂x₁₁ steht in der ersten Zeile zweimal",
      "Das zweite ist ∂f/∂x₂₁, wie in Gleichung (8).",
    ],
    [
      "Jacobi-Matrix (6)",
      "f hat n Komponenten und x hat m, also n × m; eine Schicht hat m Ausgaben und n Eingaben",
      "Die Buchstaben tauschen die Plätze: Die Jacobi-Matrix einer Schicht, ∂y/∂x = W, ist m × n.",
    ],
    [
      "Verlust (10)",
      "n zählt Beispiele, wo es vorher Eingaben gezählt hat",
      "Das sind zwei Zahlen. Im Code ist dieses 1/n die Division durch passes, und mse_prime hat keines.",
    ],
    [
      "Aktivierung, vor (11)",
      "⊙ steht zwischen ∂E/∂y und ∂y/∂x",
      "∂y/∂x ist eine Matrix m × m. ⊙ nimmt ihre Diagonale als Vektor, σ′(x), wie in (11).",
    ],
    [
      "Eingaben (12)",
      "drei Zeilen multiplizieren eine Zeile von rechts mit einer Matrix, die letzte eine Matrix mit einer Spalte",
      "Dazwischen werden beide Seiten transponiert: Aus der Zeile ∂E/∂y W wird die Spalte Wᵀ ∂E/∂y.",
    ],
    [
      "Gewichte (14)",
      "im Zähler-Layout sind Gradienten Spalten, und ∂y/∂W ist xᵀ",
      "Im Zähler-Layout sind sie Zeilen, wie in (4); Spalten sind die andere Konvention, das Nenner-Layout. ∂y/∂W hat drei Indizes und ist keine Matrix: Das Produkt entsteht Eintrag für Eintrag.",
    ],
    ["Gradientenabstieg", "df/dx steht vor 7x² + 3x − 9", "Gemeint ist d/dx: f ist, was folgt."],
    [
      "Formen in NumPy",
      "ein Array (n,) heißt Zeilenvektor, und (64,) mal (64, 128) soll (1, 128) sein",
      "Ein Array mit einer Dimension ist weder Zeile noch Spalte. Das Produkt ist (128,); erst der Bias (1, 128), der dazukommt, macht (1, 128) daraus.",
    ],
    [
      "predict",
      "es nimmt 64 × 1 und gibt 10 × 1 zurück, anderswo einen Zeilenvektor (10, 1)",
      "Im Code sind Beispiele Zeilen: (1, 64) geht hinein, (1, 10) kommt heraus.",
    ],
    [
      "Ausgaben",
      "sie heißen Wahrscheinlichkeiten",
      "Jede ist eine Sigmoidfunktion für sich, ihre Summe muss also nicht 1 sein. Erst eine Softmax würde Wahrscheinlichkeiten daraus machen.",
    ],
  ],
  ideas: "Wo jede Idee zu finden ist",
  question: "Wovon ist Backpropagation ein Sonderfall?",
  answers: [
    "Vom numerischen Differenzieren",
    "Vom automatischen Differenzieren im Rückwärtsmodus",
    "Vom symbolischen Differenzieren",
  ],
  wrong:
    "Es rechnet mit Werten, und zwar genau: weder mit kleinen Differenzen noch mit Formeln. Der Titel der dritten Quelle hilft.",
  right: "Werte vorwärts, Ableitungen rückwärts, ein Durchgang für alle Parameter: das ist der Rückwärtsmodus.",
};
