import type { Words } from "../../words";

export const words: Words["reading"] = {
  title: "Zum Weiterlesen",
  lead: "Drei gute Wege, weiterzugehen, und wo jede Idee der Vorlesung in dieser Seite steckt.",
  books: "Literatur",
  kneusel:
    "Die ganze Mathematik des Deep Learning von Grund auf: Wahrscheinlichkeit, lineare Algebra, Analysis und Backpropagation von Hand.",
  parr: "Alles, was ein Netz an Matrizenrechnung mit Ableitungen braucht, Schritt für Schritt und frei zu lesen.",
  baydin: "Wie Programme Programme ableiten: Backpropagation als Fall des automatischen Differenzierens.",
  ideas: "Wo jede Idee zu finden ist",
  question: "Wovon ist Backpropagation ein Sonderfall?",
  answers: [
    "Vom numerischen Differenzieren",
    "Vom automatischen Differenzieren im Rückwärtsmodus",
    "Vom symbolischen Differenzieren",
  ],
  wrong:
    "Es rechnet mit Werten, und zwar genau: weder mit kleinen Differenzen noch mit Formeln. Der Titel der dritten Quelle hilft.",
  right: "Werte vorwärts, Ableitungen rückwärts, ein Durchgang für alle Parameter: das ist der Rückwärtsmodus.",
};
