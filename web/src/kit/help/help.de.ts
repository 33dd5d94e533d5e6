import type { words as english } from "./help.en";

export const words: typeof english = {
  tips: {
    draw: "Die Striche werden in 8 × 8 Felder eingepasst, 64 Zahlen von 0 bis 16: Zeile für Zeile sind sie der Vektor x, der ins Netz geht.",
    prediction:
      "Die zehn Ausgaben des Netzes für die gezeichnete Ziffer, eine je Klasse; die größte ist seine Antwort.",
    network:
      "Die Ziffer geht durch alle Schichten, von den Pixeln bis zu den zehn Ausgaben, und jede Einheit zeigt, was sie daraus macht.",
    settings: "Sie bestimmen, was trainiert wird und wie; manche gelten sofort, die anderen beginnen den Lauf neu.",
    results:
      "Wie viele Ziffern richtig gelesen werden und wie falsch die Antworten sind: bei den Ziffern des Trainings und bei nie gesehenen.",
    confusion:
      "Jede Testziffer zählt in der Zeile dessen, was sie ist, und in der Spalte dessen, wofür das Netz sie hält: die Diagonale ist richtig.",
    inspector:
      "Ein Neuron mit seinen Zahlen, wie sie sind: Eingaben mal Gewichte ergeben z, die Aktivierung macht daraus a, und der Gradient sagt, was eine Änderung jedes Gewichts am Fehler bewirkt.",
    runs: "Jeder trainierte Lauf mit seinen Einstellungen und Ergebnissen. Angekreuzt erscheint seine Kurve neben der jetzigen; Varianten lassen sich nebeneinander trainieren.",
  },
  inLecture: "In der Vorlesung:",
  tour: "Rundgang beginnen",
  tourHint: "Fünf Stationen, eine halbe Minute.",
  file: "Die Seite mitnehmen",
  fileHint:
    "Eine Datei von 2,0 MB, für den Stick. Wo sie schon einmal offen war, braucht diese Seite auch sonst kein Netz.",
  access: "Barrierefreiheit",
  accessText: [
    "Alles geht mit der Tastatur und hat Namen und Wert für Screenreader; hinter jedem Diagramm steht eine Tabelle. Text lässt sich vergrößern und weiter setzen. Wo das System weniger Bewegung verlangt, bewegt sich nichts.",
    "Tests suchen bei jeder Änderung nach dem, was WCAG 2.2 (AA) verlangt, soweit Programme das können: Kontrast, Namen, Reihenfolge, Größe von Bedienelementen, 320 Pixel, weiter gesetzter Text. Menschen, die darauf angewiesen sind, und Screenreader selbst haben es noch nicht erprobt.",
    "Bekannte Grenzen: Einzelne Einheiten in den Bildern des Netzes sind kleiner als 24 Pixel (Inspektor und Liste der Ausgaben führen zu jeder); Zeichnen mit Strichen braucht ein Zeigegerät (Felder lassen sich mit Tasten füllen); Ziffern auf einem fotografierten Blatt werden nach Augenmaß gefunden.",
    "Was nicht geht, bitte der Person sagen, von der diese Seite kommt, oder dort melden, wo ihr Quelltext liegt.",
  ],
  keyboard: "Tastatur",
  controls: "Bedienung",
  speedTip: "Minibatches pro Sekunde: langsamer, um einzelnen Schritten zu folgen",
  glossaryTitle: "Glossar",
  tryIt: "Ausprobieren",
  tryLabel: (term) => `Ausprobieren: ${term}`,
  glossary: {
    neuron: {
      name: "Neuron",
      text: "Die gewichtete Summe seiner Eingaben und ein Bias, z = w₁x₁ + w₂x₂ + … + b, durch eine Aktivierungsfunktion: a = σ(z).",
    },
    layer: {
      name: "Vollverbundene Schicht",
      text: "Jedes Neuron nimmt alle Ausgaben der Schicht davor: y = W x + b. Im Programm sind Beispiele Zeilen: yᵀ = xᵀ Wᵀ + bᵀ.",
    },
    activation: {
      name: "Aktivierungsfunktion",
      text: "Macht eine Schicht zu mehr als einer Summe, Element für Element: Sigmoid σ(x) = 1 / (1 + e⁻ˣ), ReLU max(0, x).",
    },
    approximation: {
      name: "Universelle Approximation",
      text: "Ein Netz mit einer verdeckten Schicht kann, wenn sie breit genug ist, jeder stetigen Funktion beliebig nahekommen.",
    },
    forward: {
      name: "Vorwärtslauf",
      text: "Ein Beispiel geht durch alle Schichten: die Ausgabe y der einen ist die Eingabe x der nächsten. Was der Rückweg braucht, wird behalten.",
    },
    oneHot: {
      name: "One-hot-Ziel",
      text: "Die richtige Antwort t als zehn Zahlen: 1 bei der richtigen Ziffer, 0 bei allen anderen.",
    },
    loss: {
      name: "Verlust",
      text: "Wie falsch eine Antwort ist, als eine Zahl. Beim quadratischen Fehler L = ½ (y − t)² mit der Ableitung y − t.",
    },
    gradient: {
      name: "Gradient",
      text: "Die partiellen Ableitungen des Verlusts nach allen Parametern, ∇L: in seiner Richtung wächst der Verlust am schnellsten.",
    },
    jacobian: {
      name: "Jacobi-Matrix",
      text: "Die Ableitung eines Vektors nach einem Vektor, ∂f/∂x: Zeile i ist der Gradient der Komponente fᵢ.",
    },
    chainRule: {
      name: "Kettenregel",
      text: "Ableitungen verketteter Funktionen multiplizieren sich: dy/dx = dy/du · du/dx.",
    },
    sigmoidPrime: {
      name: "Ableitung der Sigmoidfunktion",
      text: "σ′(x) = σ(x) (1 − σ(x)). Der Vorwärtslauf hat σ(x) berechnet, der Rückwärtslauf muss nur noch multiplizieren.",
    },
    backprop: {
      name: "Backpropagation",
      text: "Die Kettenregel, Schicht für Schicht vom Verlust zurück. Schicht: ∂E/∂x = Wᵀ ∂E/∂y, ∂E/∂b = ∂E/∂y, ∂E/∂W = ∂E/∂y xᵀ. Aktivierung: ∂E/∂x = ∂E/∂y ⊙ σ′(x).",
    },
    descent: {
      name: "Gradientenabstieg",
      text: "Kleine Schritte gegen den Gradienten, immer wieder: x ← x − η ∂f/∂x.",
    },
    learningRate: {
      name: "Lernrate η",
      text: "Wie lang die Schritte sind. Zu kurze kommen kaum voran, zu lange springen über das Minimum hinweg.",
    },
    momentum: {
      name: "Momentum μ",
      text: "Trägheit für die Schritte, v ← μ v − η ∂f/∂x und x ← x + v: sie kann aus einem lokalen Minimum hinaustragen.",
    },
    minibatch: {
      name: "Minibatch",
      text: "Einige Beispiele, 64 in der Vorlesung, als Zeilen einer Matrix: Y = X Wᵀ + bᵀ. Das Mittel ihrer Gradienten ergibt einen Schritt.",
    },
    softmax: {
      name: "Softmax und Kreuzentropie",
      text: "Softmax macht aus den Ausgaben Wahrscheinlichkeiten mit der Summe 1; die Kreuzentropie ist −log derjenigen der richtigen Ziffer.",
    },
    split: {
      name: "Trainings- und Testziffern",
      text: "1.437 der 1.797 Ziffern trainieren das Netz; die anderen 360, die es nie sieht, prüfen, was es gelernt hat.",
    },
    confusion: {
      name: "Konfusionsmatrix",
      text: "Zeile: die richtige Ziffer. Spalte: die Antwort, also die größte Ausgabe. Ein perfektes Netz zählt nur in der Diagonale.",
    },
    accuracy: {
      name: "Genauigkeit",
      text: "Der Anteil richtiger Antworten: die Summe der Diagonale geteilt durch die Summe der ganzen Matrix. Der Lauf der Vorlesung: 0,9806.",
    },
  },
};
