import { numbers } from "../texts/de";
import type { words as english } from "./runs.en";

const { whole } = numbers;

export const words: typeof english = {
  title: "Läufe",
  none: "Noch keine. Ein Lauf wird hier behalten, wenn er endet, verworfen wird oder neu beginnt.",
  notKept: "Der Browser speichert sie nicht: sie bleiben, bis die Seite verlassen wird.",
  list: "Behaltene Läufe",
  show: (name) => `Kurve von ${name} zeigen`,
  showTip: "Seine Kurve in den Diagrammen zeigen",
  full: (most) => `${most} Kurven sind zu sehen: erst eine ausblenden`,
  nameOf: (name) => `Name von ${name}`,
  until: (setting, minibatch) => `${setting} bis ${whole.format(minibatch)}`,
  current: "laufender Lauf",
  minibatches: "Minibatches",
  accuracy: "Testgenauigkeit",
  loss: "Testverlust",
  matrix: (name, all) =>
    `Konfusionsmatrix von ${name}: ${all === 0 ? "keine Fehler" : all === 1 ? "1 Fehler" : `${whole.format(all)} Fehler`}`,
  worst: (label, predicted, count) => `, am häufigsten ${label} für ${predicted} gehalten (${whole.format(count)} ×)`,
  load: "Laden",
  loadTip: "Seine Einstellungen wieder setzen; der Lauf beginnt neu",
  loadOf: (name) => `Einstellungen von ${name} laden`,
  pin: "Anheften",
  pinTip: "Ein angehefteter Lauf bleibt, wenn ältere Platz machen",
  pinOf: (name) => `${name} anheften`,
  delete: "Löschen",
  deleteOf: (name) => `${name} löschen`,
  deleted: (name) => `Gelöscht: ${name}`,
  compare: "Vergleichen",
  compareWhat: "Was verglichen wird",
  compareTip:
    "Diese nebeneinander von den jetzigen Einstellungen aus trainieren; der eigene Lauf hält an und behält seinen Stand",
  comparisons: {
    activation: {
      name: "Sigmoid oder ReLU",
      tells:
        "Nur die Aktivierung der verdeckten Schichten ist verschieden, mit ersten Gewichten, Pixeln und einer Lernrate, die zu ihr passen.",
    },
    loss: {
      name: "Quadratischer Fehler oder Kreuzentropie",
      tells:
        "Nur was als falsch zählt, ist verschieden: der quadratische Fehler oder die Kreuzentropie nach einem Softmax, jeweils mit passender Lernrate.",
    },
    optimizer: {
      name: "SGD, Momentum oder Adam",
      tells: "Derselbe Gradient, drei Arten, ihm zu folgen, jede mit passender Lernrate.",
    },
    rate: {
      name: "Drei Lernraten",
      tells: "Ein Zehntel der jetzigen Lernrate, die jetzige und das Zehnfache.",
    },
    seed: {
      name: "Drei Seeds",
      tells: "Nur der Zufall ist verschieden: erste Gewichte und Auswahl der Minibatches. So viel ist Glück.",
    },
  },
  compareSame: (minibatches) => `Derselbe Seed, je ${whole.format(minibatches)} Minibatches.`,
  compareEach: (minibatches) => `Je ${whole.format(minibatches)} Minibatches.`,
  compareCancel: "Abbrechen",
  compareProgress: (name) => `Fortschritt von ${name}`,
  comparePauses: "Der eigene Lauf ist angehalten, während andere verglichen werden; Trainieren setzt ihn fort",
  compareRunning: "Vergleich läuft: der eigene Lauf ist angehalten",
  compareDone: "Vergleich fertig: die Läufe stehen in der Liste",
  compareCancelled: "Vergleich abgebrochen",
};
