/** Keeps the address of our page and what the page shows in step. Loaded when there is an address to read or something to write. */

import { DigitPlayground } from "./elements/digit-playground";
import { showTheme, theme } from "./elements/theme";
import { sentenceOf } from "./problems";
import { type Address, describeRun, type Rules, readFragment, writeFragment } from "./state/address";
import { readAddress } from "./state/course";
import { namesIn } from "./state/fields";
import { valuesIn } from "./state/lab-address";
import { LANGUAGES, language, preferredLanguage, setLanguage } from "./texts/text";

/** Milliseconds: while a value is being changed, the address rests. Browsers refuse to write it all the time. */
const SETTLED = 300;

export function pageRules(): Rules {
  const { presets, check } = DigitPlayground.backend;
  return { presets, check, languages: Object.keys(LANGUAGES) };
}

/** A language that the address has named stays in it, even where the reader's browser would choose it too. */
let named = "";
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

function show(playground: DigitPlayground, { preset, changes, speed, hide, fix }: Address): void {
  playground.hide = hide.join(",");
  playground.fix = fix.join(",");
  playground.speed = speed === "full" ? Number.POSITIVE_INFINITY : Number(speed);
  playground.spec = { preset, ...changes };
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
