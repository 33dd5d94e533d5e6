/** Keeps the address of our page and what the page shows in step. Loaded when there is an address to read or something to write. */

import { takeQuery } from "./address-query";
import { addressWriter } from "./kit/address-writer";
import { paintBrowserBar } from "./kit/browser-bar";
import { orSay } from "./kit/or-say";
import { showTheme } from "./kit/show-theme";
import { theme } from "./kit/theme";
import { namesIn } from "./plain/spec";
import { DigitPlayground } from "./playground/digit-playground";
import { type Address, describeRun, namesOf, type Rules, readFragment, writeFragment } from "./state/address";
import { readAddress } from "./state/course";
import { valuesIn } from "./state/lab-address";
import { areFew, decodeWeights, encodeWeights } from "./state/link-weights";
import { sentenceOf } from "./texts/problems";
import { LANGUAGES, language, preferredLanguage, setLanguage } from "./texts/text";

export { takeQuery };

export function pageRules(): Rules {
  const { presets, check } = DigitPlayground.backend;
  return { presets, check, languages: Object.keys(LANGUAGES) };
}

/** A language named in the address stays there, even if the reader's browser would choose it anyway. */
let named = "";
/** Weights from a link: they stay in the address while the network has them. Their checksum is null until it does. */
let given: { readonly weights: string; checksum: string | null } | null = null;
const write = addressWriter();

/** Applies what the address says. Whatever cannot be followed changes nothing, and is shown. */
export function readPage(playground: DigitPlayground): void {
  const rules = pageRules();
  takeQuery(namesOf(rules));
  const { address, isAboutRun, problems } = readFragment(location.hash, rules);
  named = address.lang || named;
  if (address.lang && address.lang !== language) orSay(playground, setLanguage(address.lang));
  if (isAboutRun || address.theme) showTheme(address.theme);
  paintBrowserBar();
  if (isAboutRun) show(playground, address);
  // A lab reports by itself what it cannot follow in its address.
  if (address.coursePage !== null) return;
  // If the words for the problems do not arrive, none are shown, but everything else is followed.
  sentenceOf(problems).then(
    (sentence) => playground.note(sentence),
    () => {},
  );
}

function show(playground: DigitPlayground, address: Address): void {
  const { preset, changes, speed, hide, fix, weights } = address;
  playground.hide = hide.join(",");
  playground.fix = fix.join(",");
  playground.speed = speed === "full" ? Number.POSITIVE_INFINITY : Number(speed);
  playground.spec = { preset, ...changes };
  given = weights ? { weights, checksum: null } : null;
  if (given) void restore(playground, given);
}

/** Replaces the weights that the seed gives. Weights that were refused leave the address. */
async function restore(playground: DigitPlayground, link: NonNullable<typeof given>): Promise<void> {
  try {
    const parameters = decodeWeights(link.weights, playground.spec.layers);
    await playground.reset();
    if (link !== given || !parameters) return;
    const { report } = await playground.callEngine("adopt", { parameters });
    link.checksum = report.checksum;
  } catch (error) {
    playground.note(String(error));
  } finally {
    if (given === link && link.checksum === null) given = null;
  }
}

/** The network's weights as link text; "" if there are too many. */
export async function weightsFor(playground: DigitPlayground): Promise<string> {
  if (!areFew(playground.spec.layers)) return "";
  return encodeWeights(await playground.callEngine("parameters"));
}

/** What the page shows, as an address. */
export function pageAddress(playground: DigitPlayground): Address {
  const { spec, speed, hide, fix } = playground;
  return {
    ...describeRun(spec, DigitPlayground.backend.presets),
    speed: Number.isFinite(speed) ? String(speed) : "full",
    hide: namesIn(hide),
    fix: namesIn(fix),
    lang: named || language !== preferredLanguage(navigator.languages) ? language : "",
    theme: theme(),
    weights: given && [null, playground.report?.checksum].includes(given.checksum) ? given.weights : "",
    coursePage: readAddress(location.hash),
    values: valuesIn(location.hash),
  };
}

export function writePage(playground: DigitPlayground): void {
  write(() => {
    const fragment = writeFragment(pageAddress(playground), pageRules());
    if (fragment === location.hash || (fragment === "" && location.hash === "#playground")) return null;
    return fragment || location.pathname + location.search;
  });
}
