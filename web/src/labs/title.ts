import type { CoursePage } from "../state/course";
import { text } from "../texts/text";
import { words } from "../texts/words";
import type { LabWords } from "./lab-element";

/** What tabs, history and bookmarks call a page of the course. A view's name is included once its lab is loaded. */
export function titleOf({ lab, view }: CoursePage): string {
  const table: LabWords | undefined = words[lab];
  return [table?.views?.[view], words.labs.names[lab], text.title].filter(Boolean).join(" – ");
}
