import { numbers } from "../texts/de";
import type { words as english } from "./share.en";

const { whole } = numbers;

export const words: typeof english = {
  title: "Teilen",
  link: "Link",
  linkTip:
    "Er öffnet ein untrainiertes Netz bei Minibatch 0, mit diesen Einstellungen: Wer dann trainiert, bekommt dieselben Zahlen, bis aufs letzte Bit.",
  trainedTip:
    "Er öffnet das Netz bei Minibatch 0 mit diesen Einstellungen und den Gewichten von jetzt; „Von vorn“ zieht die des Seeds.",
  notInLink: "Nicht darin: Zeichnung, eigene Ziffern, festgehaltene Gewichte und die bisherigen Läufe.",
  labTip: "Wer ihn öffnet, sieht diese Stelle der Vorlesung.",
  copy: "Kopieren",
  copyLink: "Link kopieren",
  copyCode: "Code kopieren",
  copied: "Kopiert",
  selected: "Markiert: mit Strg+C kopieren",
  send: "Senden …",
  qr: "QR-Code des Links",
  noQr: "Zu lang für einen QR-Code",
  enlarge: "QR-Code vergrößern",
  reduce: "QR-Code wieder verkleinern",
  students: "Was zu sehen ist",
  panels: "Bereiche",
  controls: "Bedienung",
  free: "Veränderbar",
  freeSpec: "Einstellungen und Vorlage",
  freeSeed: "Seed",
  network: "Netz",
  weights: (characters) => `Wie trainiert (${whole.format(characters)} Zeichen)`,
  look: "Aussehen",
  reader: "Automatisch",
  theme: "Farben",
  themes: { light: "Hell", dark: "Dunkel" },
  preview: "Vorschau",
  embed: "In der eigenen Seite",
  frame: "Rahmen",
  frameTip: "Zum Einfügen in das HTML der Seite: geht überall und nimmt sich die nötige Höhe.",
  element: "Element",
  elementTip:
    "Für eine Seite, die Skripte von hier laden darf: ein Teil dieser Seite, mit Methoden und Ereignissen für ihre eigenen.",
  elementUntrained: "Gewichte wie trainiert gibt es nur in Link und Rahmen: Das Element beginnt untrainiert.",
  exampleTip: (address) => `Anstelle von ${address} gehört dorthin die Adresse der eigenen Seite.`,
  onDisk: "Adresse im Netz",
  onDiskTip:
    "Diese Seite wurde von einem Datenträger geöffnet; ein Link darauf nützt niemandem sonst. Mit einer Adresse im Netz gibt es einen Link dorthin; ein Paket für eine Lernplattform braucht keine.",
  empty: "Nichts bliebe zu sehen: Die Seite wäre leer.",
  package: {
    title: "Für eine Lernplattform",
    tip: "Ein SCORM-Paket mit allem, was der Link sagt: Die Plattform merkt sich Punkte, Abschluss, jede Antwort und wo es weitergeht.",
    standard: "Standard",
    scope: "Was gewertet wird",
    wholeLab: (questions) => `Alle ${questions} Fragen des Labors`,
    shownView: "Die Frage dieser Ansicht",
    save: "Paket speichern",
    making: "Wird gepackt…",
    made: "Gespeichert: als SCORM-Aktivität auf die Plattform hochladen",
    questions: (count) =>
      count === 1
        ? "Bestanden, wenn die Frage richtig beantwortet ist."
        : `Bestanden, wenn alle ${count} Fragen richtig beantwortet sind.`,
    run: (accuracy) => `Bestanden, wenn ein Lauf ${accuracy} der Testziffern richtig erkennt.`,
    noGoal: "Ohne Punkte; abgeschlossen, sobald etwas trainiert wurde. „Ende bei Genauigkeit“ setzt ein Ziel.",
  },
};
