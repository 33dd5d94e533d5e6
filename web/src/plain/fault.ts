import type { Fault as CoreFault } from "../../../wasm/playground";

/** What is wrong, as data: it becomes a sentence where it is said, in the words of `texts/`. */
export interface Fault extends CoreFault {
  /** What led to it. */
  readonly because?: Fault;
}

/** A fault that no field is to blame for. */
export function faultOf(code: string, sentence: string, ...legal: readonly string[]): Fault {
  return { code, field: "", at: [], value: "", legal, sentence };
}

/** To be thrown. */
export function errorOf(fault: Fault, Type: ErrorConstructor = Error): Error {
  return Object.assign(new Type(fault.sentence), { fault });
}

/** For code that the browser could not load; its own words for that are English everywhere. */
export const codeLost = (): Error => errorOf(faultOf("code_lost", "its code did not arrive, or is damaged"));

/** A sentence begins with a capital; an address, a name or x is what it is. */
export const capitalized = (sentence: string): string =>
  sentence.replace(/^[a-z](?=[a-z]+ )/, (letter) => letter.toUpperCase());

/** A value that is none of the legal names. */
export function notOneOf(field: string, value: string, names: readonly string[]): Error {
  const legal = names.join(", ");
  const sentence = `${field} is ${value}; expected one of ${legal}`;
  return errorOf({ code: "one_of", field, at: [], value, legal: [legal], sentence }, RangeError);
}

/** Of whatever was thrown; of an error that has none, its own sentence. */
export function faultIn(error: unknown): Fault {
  const { fault } = Object(error) as { readonly fault?: Fault };
  return fault ?? faultOf("", error instanceof Error ? error.message : String(error));
}

/** What a call refuses, or null. Whatever else it throws is thrown. */
export function faultBy(call: () => void): Fault | null {
  try {
    call();
    return null;
  } catch (error) {
    if (!Object(error).fault) throw error;
    return faultIn(error);
  }
}
