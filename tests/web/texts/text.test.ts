import { afterEach, describe, expect, test } from "vitest";
import {
  LANGUAGES,
  language,
  languageChanges,
  preferredLanguage,
  setLanguage,
  text,
} from "../../../web/src/texts/text";

afterEach(() => setLanguage("en"));

/** Every text and what it says, called with numbers where it is a function. */
function sentences(part: unknown, path = ""): [string, string][] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part === "function") {
    const said: unknown = part(3, 4, 5, 6);
    return [[path, Array.isArray(said) ? said.join("") : String(said)]];
  }
  return Object.entries(part ?? {}).flatMap(([key, value]) => sentences(value, path ? `${path}.${key}` : key));
}

test("the user's first language that the page speaks counts, else English", () => {
  expect(preferredLanguage(["fr-FR", "de-AT", "en"])).toBe("de");
  expect(preferredLanguage(["en-GB", "de"])).toBe("en");
  expect(preferredLanguage(["fr", "ja"])).toBe("en");
  expect(preferredLanguage([])).toBe("en");
});

test("a change of language tells those who show words", async () => {
  let told = 0;
  languageChanges.addEventListener("change", () => told++, { once: true });
  await setLanguage("de");
  expect([language, text.train, told]).toEqual(["de", "Trainieren", 1]);
});

test("of two changes the last one counts, whichever file arrives first", async () => {
  await Promise.all([setLanguage("de"), setLanguage("en")]);
  expect(language).toBe("en");
  await setLanguage("tlh");
  expect(language).toBe("en");
});

describe.each(Object.keys(LANGUAGES).filter((code) => code !== "en"))("in %s", (code) => {
  test("nothing is missing, empty or left over", async () => {
    const english = sentences(await LANGUAGES.en?.load());
    const other = sentences(await LANGUAGES[code]?.load());
    expect(other.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
    expect(other.filter(([, said]) => said.trim() === "").map(([path]) => path)).toEqual(
      english.filter(([, said]) => said.trim() === "").map(([path]) => path),
    );
  });

  test("whole sentences are translated", async () => {
    const english = new Map(sentences(await LANGUAGES.en?.load()));
    const same = sentences(await LANGUAGES[code]?.load()).filter(
      ([path, said]) => said.split(" ").length > 3 && /[a-z]{3}/.test(said) && english.get(path) === said,
    );
    expect(same).toEqual([]);
  });
});
