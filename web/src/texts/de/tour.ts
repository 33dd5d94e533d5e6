import type { Words } from "../words";

export const words: Words["tour"] = {
  stop: (stop, all) => `${stop} von ${all}`,
  next: "Weiter",
  back: "Zurück",
  skip: "Beenden",
  done: "Fertig",
  stops: {
    draw: {
      name: "Eine Ziffer zeichnen",
      text: "Hier, mit Maus, Finger, Stift oder Tasten. Die Felder um die Striche sind alles, was das Netz sieht; darunter sagt es sofort, wofür es sie hält: noch weiß es wenig.",
    },
    train: {
      name: "Trainieren",
      text: "Trainieren drücken: Minibatch für Minibatch macht jeder Schritt den Verlust ein wenig kleiner. Schritt macht genau einen.",
    },
    network: {
      name: "Hineinsehen",
      text: "Jedes kleine Bild ist ein Neuron der ersten Schicht mit den Gewichten zu seinen 64 Pixeln. Im Training entstehen Striche.",
    },
    results: {
      name: "Beim Lernen zusehen",
      text: "Die Genauigkeit steigt, der Verlust sinkt. Die blaue Kurve gilt für Ziffern, die das Netz nie gesehen hat.",
    },
    confusion: {
      name: "Verwechslungen finden",
      text: "Zeile: was die Ziffer ist. Spalte: was das Netz sagt. Was neben der Diagonale liegt, ist falsch.",
    },
  },
};
