import { numbers } from "../de";
import type { words as english } from "../en/share";

const { whole } = numbers;

export const words: typeof english = {
  title: "Teilen",
  link: "Link",
  linkTip: "Wer ihn öffnet, sieht diese Seite, mit denselben Zahlen bis aufs letzte Bit.",
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
  students: "Was Studierende sehen",
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
};
