import type { words as english } from "./tour.en";

export const words: typeof english = {
  stop: (stop, all) => `${stop} von ${all}`,
  next: "Weiter",
  back: "Zurück",
  skip: "Beenden",
  done: "Fertig",
  stops: {
    draw: {
      name: "Eine Ziffer zeichnen",
      text: ({ answers, isTrained }) =>
        `Hier, mit Maus, Finger, Stift oder Tasten. Die Felder um die Striche sind alles, was das Netz sieht.${
          answers
            ? ` Die Vorhersage zeigt sofort, wofür es sie hält${isTrained ? "." : ": geraten, denn gelernt hat es noch nichts."}`
            : ""
        }`,
    },
    train: {
      name: "Trainieren",
      text: ({ phase }) =>
        ({
          waiting:
            "Trainieren drücken: Minibatch für Minibatch geht jeder Schritt gegen den Gradienten, damit der Verlust kleiner wird. Schritt macht genau einen.",
          training:
            "Das Netz wird trainiert: Minibatch für Minibatch geht jeder Schritt gegen den Gradienten, damit der Verlust kleiner wird. Pause hält es an.",
          over: "Dieser Lauf ist zu Ende. Trainieren beginnt ihn neu bei Minibatch 0, und jeder Schritt geht gegen den Gradienten, damit der Verlust kleiner wird.",
        })[phase],
    },
    network: {
      name: "Hineinsehen",
      text: ({ view, isTrained }) =>
        ({
          change: `Jedes kleine Bild ist ein Neuron der ersten Schicht: was das Training an den Gewichten seiner 64 Pixel geändert hat.${
            isTrained ? "" : " Noch nichts: im Training entstehen Striche."
          }`,
          weights: "Jedes kleine Bild ist ein Neuron der ersten Schicht, mit den Gewichten seiner 64 Pixel.",
          graph:
            "Jeder Platz in einer Schicht ist ein Neuron. Die Linien sind die Gewichte, die am meisten für und gegen die Antwort sprechen.",
        })[view],
    },
    results: {
      name: "Beim Lernen zusehen",
      text: () =>
        "Während das Netz lernt, steigt die Genauigkeit und sinkt der Verlust. Die durchgezogene blaue Kurve gilt für Testziffern, mit denen es nicht trainiert wird.",
    },
    confusion: {
      name: "Verwechslungen finden",
      text: () => "Zeile: was die Ziffer ist. Spalte: was das Netz sagt. Was neben der Diagonale liegt, ist falsch.",
    },
  },
};
