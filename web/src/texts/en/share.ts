import { numbers } from "../en";

const { whole } = numbers;

export const words = {
  title: "Share",
  link: "Link",
  linkTip: "Whoever opens it sees this page, with the same numbers to the last bit.",
  labTip: "Whoever opens it sees this place of the lecture.",
  copy: "Copy",
  copyLink: "Copy the link",
  copyCode: "Copy the code",
  copied: "Copied",
  selected: "Selected: copy it with Ctrl+C",
  send: "Send…",
  qr: "QR code of the link",
  noQr: "Too long for a QR code",
  enlarge: "Enlarge the QR code",
  reduce: "Make the QR code small again",
  students: "What students see",
  panels: "Panels",
  controls: "Controls",
  free: "Theirs to change",
  freeSpec: "Settings and preset",
  freeSeed: "Seed",
  network: "Network",
  weights: (characters: number): string => `As trained (${whole.format(characters)} characters)`,
  look: "Look",
  reader: "Automatic",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark" },
  preview: "Preview",
  embed: "In a page of your own",
  frame: "Frame",
  frameTip: "To be pasted into the page's HTML: works everywhere, and takes the height it needs.",
  element: "Element",
  elementTip:
    "For a page that may load scripts from here: part of that page, with methods and events for its own scripts.",
};
