import { numbers } from "../texts/en";

const { whole } = numbers;

export const words = {
  title: "Share",
  link: "Link",
  linkTip:
    "It opens untrained, at minibatch 0, with these settings: whoever then presses Train gets the same numbers, to the last bit.",
  trainedTip:
    "It opens at minibatch 0 with these settings, and with the weights as they are now; Reset draws the seed's.",
  notInLink: "Not in it: your drawing, your own digits, frozen weights and the runs so far.",
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
  students: "What is shown",
  panels: "Panels",
  controls: "Controls",
  free: "May be changed",
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
  elementUntrained: "Weights as trained are for the link and the frame: the element begins untrained.",
  exampleTip: (address: string): string => `Replace ${address} by the address of your playground.`,
  onDisk: "Address on the web",
  onDiskTip:
    "This page was opened from a disk: a link to it is of use to nobody else. With an address on the web there is a link to that; a package for a course platform needs none.",
  empty: "Nothing is left to be seen: the page would be empty.",
  package: {
    title: "For a course platform",
    tip: "A SCORM package with all that the link says: the platform keeps score, completion, each answer, and where to go on.",
    standard: "Standard",
    scope: "What is scored",
    wholeLab: (questions: number): string => `All ${questions} questions of the lab`,
    shownView: "This view's question",
    save: "Save the package",
    making: "Packing…",
    made: "Saved: upload it to the platform as a SCORM activity",
    questions: (count: number): string =>
      count === 1
        ? "Passed when its question is answered right."
        : `Passed when its ${count} questions are answered right.`,
    run: (accuracy: string): string => `Passed when a run reads ${accuracy} of the test digits right.`,
    noGoal: "Without a score; completed when something has been trained. “Stop at accuracy” makes a goal.",
  },
};
