import { numbers } from "../texts/de";
import type { words as english } from "./model.en";

const { whole, percent } = numbers;

export const words: typeof english = {
  title: "Das Netz als Datei",
  save: "Sichern",
  saveText:
    "Beide enthalten die Gewichte, auf das Bit genau, und die Einstellungen. Sie unterscheiden sich darin, was Zeile ist und was Spalte.",
  columns: "Spalten, wie in Theorie und PyTorch",
  rows: "Zeilen, wie im Code der Vorlesung und in scikit-learn",
  tensor: "Tensor",
  shape: "Form",
  shapes: { safetensors: "(aus, ein)", npz: "(ein, aus)" },
  saveAs: (ending) => `.${ending} sichern`,
  open: "Öffnen",
  openText:
    "Eine Datei von hier oder vom Befehl digits, oder ein Netz 64 - … - 10 aus PyTorch oder scikit-learn. Hierher ziehen, oder",
  choose: "Datei wählen",
  exports: {
    title: "Für andere Programme",
    about: {
      numpy: "Ein Programm aus wenigen Matrizen.",
      torch: "Ein Programm mit nn.Sequential.",
      sklearn: "Ein Programm, das einen MLPClassifier füllt.",
      onnx: "Rechnung und Gewichte in einer Datei, die viele Programme lesen.",
      tfjs: "Ein „layers model“ für Webseiten, mit den Gewichten darin.",
    },
    beside: "Sein predict(counts) antwortet wie die Seite. Es lädt aus demselben Ordner",
    shapes:
      "Hinein gehen counts (n,\u00a064) in float32, 0 bis 16 je Pixel, Zeile für Zeile; heraus kommen outputs (n,\u00a010) wie auf der Seite.",
    lack: (activation) =>
      activation === null
        ? "MLPClassifier von scikit-learn hat eine Aktivierung für alle verdeckten Schichten; hier sind es mehrere."
        : `MLPClassifier von scikit-learn kennt die Aktivierung ${activation} nicht.`,
    run: "Der Lauf",
    runText: "Sein Verlauf als Tabelle; oder alles: Einstellungen, Messwerte und Verlauf.",
    history: "Verlauf (.csv)",
    all: "Lauf (.json)",
  },
  refused: {
    kind: (name) => `${name} ist kein Modell; möglich ist .safetensors, .npz oder .txt`,
    size: (name, bytes, most) =>
      `${name} hat ${whole.format(bytes)} Bytes; möglich sind höchstens ${whole.format(most)}`,
  },
  understood: (name) => `${name} enthält`,
  layers: "Schichten",
  parameters: (count) => `${whole.format(count)} Gewichte und Biases`,
  activations: "Aktivierungen",
  pixels: "Pixel",
  settings: "Einstellungen",
  own: "in der Datei",
  foreign:
    "nicht in der Datei: es gelten die des jetzigen Laufs. Wurde damit nicht trainiert, antwortet das Netz schlecht.",
  consequence:
    "Es ersetzt das jetzige Netz, das verloren ist, wenn es nicht gesichert wurde. Sein Lauf beginnt bei Minibatch 0.",
  take: "Öffnen",
  whichOrder: (name) =>
    `${name} sagt nicht, in welcher Reihenfolge die Schichten stehen, und mehrere passen. Welche ist richtig?`,
  order: "Von den Eingängen zu den Ausgängen",
  chooseOrder: "Weiter",
  leave: "Nicht öffnen",
  opened: (name, accuracy) =>
    `${name} ist offen: ${percent.format(accuracy * 100)} % der Testziffern. Das Training geht von seinen Gewichten aus; „Von vorn“ zieht neue.`,
};
