/** The theme's colours as numbers, for what is painted pixel by pixel. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { divergingScale, parseColor, type Rgb } from "../draw/color";
import { type ColorName, PALETTE } from "../styles/palette";

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

const MORE_CONTRAST = "(prefers-contrast: more)";

// Print is always light, even for a user who has chosen the dark theme.
for (const change of ["print", "(prefers-color-scheme: dark)", MORE_CONTRAST])
  matchMedia(change).addEventListener("change", tellTheme);

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

function read(element: Element): Theme {
  const isDark = getComputedStyle(element).caretColor === "rgb(255, 255, 255)";
  const written = (name: ColorName): string => PALETTE[name][isDark ? 1 : 0];
  const [ink, positive, negative] = [written("ink"), written("pos"), written("neg")];
  // As tokens.css has it.
  const soft = matchMedia(MORE_CONTRAST).matches ? ink : written("soft");
  const weights = divergingScale(parseColor(negative), parseColor(positive));
  return { ink: parseColor(ink), css: { ink, soft, positive, negative }, weights };
}
