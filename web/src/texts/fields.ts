import type { Words as NamingWords } from "../state/run-name";
import type { FieldText } from "./en";
import { text } from "./text";
import { words } from "./words";

/** The words of every setting, everyday or not. Those of `settings` are to be brought with it. */
export function allFields(): Readonly<Record<string, FieldText>> {
  return { ...text.fields, ...words.settings.fields };
}

/** What a run's name is made of. */
export function namingWords(): NamingWords {
  return { ...text, fields: allFields(), choices: { ...text.choices, ...words.settings.data.names } };
}
