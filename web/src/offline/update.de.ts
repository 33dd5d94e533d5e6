import type { words as english } from "./update.en";

export const words: typeof english = {
  ready: "Eine neuere Version dieser Seite ist da. Neu laden beendet den jetzigen Lauf.",
  reload: "Neu laden",
  later: "Später",
};
