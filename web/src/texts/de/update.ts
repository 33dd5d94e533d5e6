import type { Words } from "../words";

export const words: Words["update"] = {
  ready: "Eine neuere Version dieser Seite ist da. Neu laden beendet den jetzigen Lauf.",
  reload: "Neu laden",
  later: "Später",
};
