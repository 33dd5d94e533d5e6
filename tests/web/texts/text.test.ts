import { afterEach, describe, expect, test } from "vitest";
import { languages } from "../../../web/src/languages/languages";
import { bring, language, languageChanges, preferredLanguage, setLanguage, text } from "../../../web/src/texts/text";
import { words } from "../../../web/src/texts/words";

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

/** All that is said in a language, on demand or not. */
async function saidIn(code: string): Promise<[string, string][]> {
  const { load, panels } = languages[code] ?? {};
  const tables = Object.entries((await panels?.()) ?? {}).map(async ([panel, table]) => [panel, (await table()).words]);
  return sentences({ first: await load?.(), ...Object.fromEntries(await Promise.all(tables)) });
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

test("what is loaded on demand brings its words in the language in force, and changes with it", async () => {
  expect(words.tour).toBeUndefined();
  const code = await bring(["tour"], () => Promise.resolve("its code"));
  expect([code, words.tour.next]).toEqual(["its code", "Next"]);
  await setLanguage("de");
  expect(words.tour.next).toBe("Weiter");
  await bring(["measures"], () => Promise.resolve());
  expect(words.measures.class).toBe("Klasse");
});

test("a language that is chosen while words are on their way is theirs too", async () => {
  await Promise.all([bring(["graph"], () => Promise.resolve()), setLanguage("de")]);
  expect([language, words.graph.inputLayer]).toEqual(["de", "Eingabe"]);
  await Promise.all([setLanguage("en"), bring(["label"], () => Promise.resolve())]);
  expect([language, words.label.undo]).toEqual(["en", "Remove last"]);
});

test("where the code does not arrive, neither do the words help", async () => {
  await expect(bring(["runs"], () => Promise.reject(new Error("offline")))).rejects.toThrow("offline");
});

describe.each(Object.keys(languages).filter((code) => code !== "en"))("in %s", (code) => {
  test("nothing is missing, empty or left over", async () => {
    const english = await saidIn("en");
    const other = await saidIn(code);
    expect(other.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
    expect(other.filter(([, said]) => said === "").map(([path]) => path)).toEqual(
      english.filter(([, said]) => said === "").map(([path]) => path),
    );
  });

  test("whole sentences are translated", async () => {
    const english = new Map(await saidIn("en"));
    const same = (await saidIn(code)).filter(
      ([path, said]) => said.split(" ").length > 3 && /[a-z]{3}/.test(said) && english.get(path) === said,
    );
    expect(same).toEqual([]);
  });
});

test.each([
  ["en", /by the test digits.*decided nothing/],
  ["de", /Testziffern entscheiden.*nichts entschieden/],
])("in %s, what ends a run by the test set says so, and that its accuracy is no result", async (code, warning) => {
  const said = new Map(await saidIn(code));
  for (const field of ["targetAccuracy", "patience"]) expect(said.get(`settings.fields.${field}.tip`)).toMatch(warning);
});
