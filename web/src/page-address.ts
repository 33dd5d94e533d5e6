/** Keeps the address of our page and what the page shows in step. Loaded when there is an address to read or something to write. */

import { DigitPlayground } from "./elements/digit-playground";
import { showTheme, theme } from "./elements/theme";
import { sentenceOf } from "./problems";
import { type Address, describeRun, type Rules, readFragment, writeFragment } from "./state/address";
import { readAddress } from "./state/course";
import { namesIn } from "./state/fields";
import { valuesIn } from "./state/lab-address";
import { areFew, decodeWeights, encodeWeights } from "./state/link-weights";
import { LANGUAGES, language, preferredLanguage, setLanguage } from "./texts/text";

/** Milliseconds: while a value is being changed, the address rests. Browsers refuse to write it all the time. */
const SETTLED = 300;

export function pageRules(): Rules {
  const { presets, check } = DigitPlayground.backend;
  return { presets, check, languages: Object.keys(LANGUAGES) };
}

/** A language that the address has named stays in it, even where the reader's browser would choose it too. */
let named = "";
/** Weights that a link gave: they stay in the address while they are the network's. Their checksum is null until they are. */
let given: { readonly weights: string; checksum: string | null } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Takes over what the address says. Whatever it cannot say is left as it is, and told. */
export function readPage(playground: DigitPlayground): void {
  const { address, isAboutRun, problems } = readFragment(location.hash, pageRules());
  named = address.lang || named;
  if (address.lang && address.lang !== language) void setLanguage(address.lang);
  if (isAboutRun || address.theme) showTheme(address.theme);
  if (isAboutRun) show(playground, address);
  if (problems.length > 0) void sentenceOf(problems).then((sentence) => playground.note(sentence));
}

function show(playground: DigitPlayground, address: Address): void {
  const { preset, changes, speed, hide, fix, weights } = address;
  playground.hide = hide.join(",");
  playground.fix = fix.join(",");
  playground.speed = speed === "full" ? Number.POSITIVE_INFINITY : Number(speed);
  playground.spec = { preset, ...changes };
  given = weights ? { weights, checksum: null } : null;
  if (given) restore(playground, given).catch((error: unknown) => playground.note(String(error)));
}

/** In place of those that the seed makes. */
async function restore(playground: DigitPlayground, link: NonNullable<typeof given>): Promise<void> {
  const parameters = decodeWeights(link.weights, playground.spec.layers);
  if (!parameters) return;
  await playground.reset();
  if (link !== given) return;
  const { report } = await playground.callEngine((engine) => engine.adopt(parameters));
  link.checksum = report.checksum;
}

/** The network's weights as a link says them; "" where they are too many. */
export async function weightsFor(playground: DigitPlayground): Promise<string> {
  if (!areFew(playground.spec.layers)) return "";
  return encodeWeights(await playground.callEngine((engine) => engine.parameters()));
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
    place: readAddress(location.hash),
    values: valuesIn(location.hash),
  };
}

/** Without an entry in the history: going back is for places. */
export function writePage(playground: DigitPlayground): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const fragment = writeFragment(pageAddress(playground), pageRules());
    if (fragment === location.hash || (fragment === "" && location.hash === "#playground")) return;
    try {
      history.replaceState(null, "", fragment || location.pathname + location.search);
    } catch {
      // Frames without an address of their own have none to change.
    }
  }, SETTLED);
}
