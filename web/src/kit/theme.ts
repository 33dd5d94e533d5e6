/** The theme's colours as numbers, for what is painted pixel by pixel. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { divergingScale, parseColor, type Rgb } from "../draw/color";
import { type ColorName, PALETTE } from "../styles/palette";
import { isOld } from "../styles/tokens";

export interface Theme {
  readonly ink: Rgb;
  /** As style sheets write them. */
  readonly css: {
    readonly ink: string;
    readonly soft: string;
    readonly positive: string;
    readonly negative: string;
  };
  /** Negative to positive. */
  readonly weights: Uint32Array<ArrayBuffer>;
}

export const themeChanges = new EventTarget();

export const tellTheme = (): void => void themeChanges.dispatchEvent(new Event("change"));

const PREFERS_DARK = "(prefers-color-scheme: dark)";
const MORE_CONTRAST = "(prefers-contrast: more)";

// Print is always light, even for a user who has chosen the dark theme.
for (const change of ["print", PREFERS_DARK, MORE_CONTRAST]) matchMedia(change).addEventListener("change", tellTheme);

/** "light" or "dark" where the page's address asks for one; "" for the user's own. */
export function theme(): string {
  return document.documentElement.dataset.theme ?? "";
}

/** Reads the colours again, and renders the element again, when the theme changes; printing changes it to the light one. */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #theme: Theme | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get theme(): Theme {
    this.#theme ??= read(this.#host);
    return this.#theme;
  }

  hostConnected(): void {
    this.#theme = null;
    themeChanges.addEventListener("change", this.#onChange);
  }

  hostDisconnected(): void {
    themeChanges.removeEventListener("change", this.#onChange);
  }

  readonly #onChange = (): void => {
    this.#theme = null;
    this.#host.requestUpdate();
  };
}

/** As light-dark() decides it: by the element's color-scheme or, where it has none, by what the document says of all. */
function isDark(element: Element): boolean {
  const own = getComputedStyle(element).colorScheme;
  const meta = document.querySelector<HTMLMetaElement>("meta[name=color-scheme]");
  const schemes = own === "normal" ? (meta?.content ?? "") : own;
  return !isOld && schemes.includes("dark") && (!schemes.includes("light") || matchMedia(PREFERS_DARK).matches);
}

function read(element: Element): Theme {
  const at = isDark(element) ? 1 : 0;
  const written = (name: ColorName): string => PALETTE[name][at];
  const [ink, positive, negative] = [written("ink"), written("pos"), written("neg")];
  // As tokens.css has it.
  const soft = matchMedia(MORE_CONTRAST).matches ? ink : written("soft");
  const weights = divergingScale(parseColor(negative), parseColor(positive));
  return { ink: parseColor(ink), css: { ink, soft, positive, negative }, weights };
}
