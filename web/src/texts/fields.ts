import type { FieldText } from "./en";
import { text } from "./text";
import { words } from "./words";

/** What a run's name is made of. */
export interface NamingWords {
  readonly presets: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldText>>;
  readonly decimalPoint: string;
}

/** The words of every setting, everyday or not. Those of `settings` are to be brought with it. */
export function allFields(): Readonly<Record<string, FieldText>> {
  return { ...text.fields, ...words.settings.fields };
}

export function namingWords(): NamingWords {
  return { ...text, fields: allFields(), choices: { ...text.choices, ...words.settings.data.names } };
}
