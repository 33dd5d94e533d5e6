import type { words as english } from "./approximation.en";

export const words: typeof english = {
  title: "Jede Funktion",
  lead: "Eine verdeckte Schicht genügt. Jede ihrer Einheiten liefert einen einfachen Beitrag, und zusammen können die Beiträge jeder stetigen Kurve so genau folgen, wie man will, wenn es genug sind. Eine wählen oder selbst eine zeichnen.",
  target: "Kurve, die gelernt wird",
  curves: { sine: "Sinus", step: "Sprung", bump: "Hügel", zigzag: "Zickzack", noise: "Rauschen", drawn: "Eigene" },
  draw: "Zeichnen",
  picture: (curve, units, gap) =>
    `Die Kurve des Netzes über der, die es lernt (${curve}), und die Beiträge seiner ${units} Einheiten; größte Abweichung ${gap}`,
  legend: { target: "zu lernen", network: "Netz", up: "Beitrag mit v > 0", down: "Beitrag mit v < 0" },
  hint: "Darüberzeichnen, um die Kurve zu ändern; einen Beitrag berühren oder auf ihn zeigen, um seine Einheit zu sehen.",
  drawHint:
    "Mit Maus, Stift oder Finger zeichnen. Oder mit Tab und Pfeiltasten zu einem Punkt gehen und ihn auf und ab bewegen.",
  points: "Punkte der Kurve",
  heightAt: (x) => `Höhe bei x = ${x}`,
  anotherStart: "Anderer Anfang",
  figures: { epoch: "Epoche", error: "Fehler E", gap: "Größte Abweichung", start: "Anfang" },
  paused: (epoch, error) => `Angehalten nach Epoche ${epoch}, Fehler ${error}.`,
  activation: "Aktivierungsfunktion",
  activations: { sigmoid: "Sigmoid", tanh: "tanh", relu: "ReLU" },
  number: "Einheiten",
  partsTitle: (units) =>
    units === 1 ? "Die Einheit und ihr Beitrag" : `Die ${units} Einheiten, jede mit ihrem Beitrag`,
  units: "Einheiten der verdeckten Schicht",
  unit: (index) => `Einheit ${index}`,
  errorCurve: "Fehler E, Epoche für Epoche",
  moreUnits: "Mehr Einheiten, näher dran?",
  closer: "Kleinster erreichter Fehler E für jede Zahl von Einheiten",
  moreUnitsNote: "Der kleinste Fehler für jede Zahl von Einheiten, die an dieser Kurve ausprobiert wurde.",
  tryAll: "1 bis 64 ausprobieren",
  stopTrying: "Anhalten",
  theorem: {
    title: "Universelle Approximation",
    before: (f, interval, epsilon, n) => [
      "Zu jeder stetigen Funktion ",
      f,
      " auf einem abgeschlossenen Intervall ",
      interval,
      " und jedem ",
      epsilon,
      " gibt es eine Zahl von Einheiten ",
      n,
      " und Gewichte, mit denen das Netz überall darauf so nahe bleibt:",
    ],
    after:
      "Der Satz sagt, dass es solche Gewichte gibt, wenn die Schicht breit genug ist. Er sagt nicht, wie breit, auch nicht, dass Lernen sie findet, und er verspricht nichts außerhalb des Intervalls. Der Sprung ist seine Grenze: Er wäre nicht stetig, also ist er hier eine steile Rampe.",
    sources:
      "Cybenko 1989 für Sigmoidfunktionen; Leshno, Lin, Pinkus und Schocken 1993 für praktisch alle Aktivierungen, die kein Polynom sind, etwa ReLU.",
  },
  question:
    "Ein Hügel geht hinauf und wieder hinunter und ist weit außen auf beiden Seiten flach. Wie viele Sigmoid-Einheiten braucht es dafür mindestens?",
  answer: (units) => (units === 1 ? "1 Einheit" : `${units} Einheiten`),
  why: (gap, gapOfLess) =>
    `Eine Einheit geht hinauf, die andere wieder hinunter. Gerade am Hügel ausprobiert: größte Abweichung ${gap} mit zweien, ${gapOfLess} mit einer, denn ein einzelnes Sigmoid steigt nur oder fällt nur.`,
  tooFew: (gap) =>
    `Gerade ausprobiert: Die Abweichung bleibt ${gap}. Das Bild oben zeigt es: Ein einzelnes Sigmoid steigt nur oder fällt nur.`,
  tooMany: (gap, gapOfLess) =>
    `Sie schaffen es (größte Abweichung ${gap}, gerade ausprobiert), aber eine Einheit weniger auch: ${gapOfLess}.`,
};
