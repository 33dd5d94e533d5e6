import type { FieldText } from "./en";
import { text } from "./text";
import { words } from "./words";

/** The words of every setting, everyday or not. Those of `settings` are to be brought with it. */
export function allFields(): Readonly<Record<string, FieldText>> {
  return { ...text.fields, ...words.settings.fields };
}

/** What a run's name is made of. */
export function namingTexts() {
  const { presets, decimalPoint } = text;
  const choices: Readonly<Record<string, string>> = { ...text.choices, ...words.settings.data.names };
  return { presets, choices, fields: allFields(), decimalPoint };
}
