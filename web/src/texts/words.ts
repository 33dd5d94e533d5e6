/**
 * The words of what is loaded on demand. They stand beside its code, and are loaded together with it (`bring` in text.ts), in the language
 * in force. Only that code may use them: in the first view, they may not be there.
 */

import type { words as address } from "./address.en";
import type { words as problems } from "./problems.en";
import type { words as settings } from "./settings.en";

/** What texts/ says itself; languages/ adds the words of every room. */
export interface Words {
  address: typeof address;
  problems: typeof problems;
  settings: typeof settings;
}

export type Panel = keyof Words;

/** Where the words of each panel are. */
export type Panels = { readonly [P in Panel]: () => Promise<{ readonly words: Words[P] }> };

/** Read it when it is shown, never keep a part of it. A panel's words are there before its code runs; the compiler cannot see that. */
export const words = {} as Words;
