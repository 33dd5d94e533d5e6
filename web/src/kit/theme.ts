/** The theme's colours as numbers, for what is painted pixel by pixel. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { divergingScale, parseColor, type Rgb } from "../draw/color";

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

// On paper all is light, whoever has chosen the dark one.
for (const change of ["print", "(prefers-color-scheme: dark)"])
  matchMedia(change).addEventListener("change", tellTheme);

/** "light" or "dark" where the page's address asks for one; "" for the user's own. */
export function theme(): string {
  return document.documentElement.dataset.theme ?? "";
}

/** Reads the colours again, and has the element drawn again, when the theme changes: on paper, it is the light one. */
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
  const style = getComputedStyle(element);
  const isDark = style.caretColor === "rgb(255, 255, 255)";
  const written = (name: string): string => {
    const value = style.getPropertyValue(name).trim();
    const [, light, dark] = /^light-dark\((.+), ?(.+)\)$/.exec(value) ?? [];
    return (isDark ? dark : light) ?? value;
  };
  const color = (name: string): Rgb => parseColor(written(name));
  const css = {
    ink: written("--ink"),
    soft: written("--soft"),
    positive: written("--pos"),
    negative: written("--neg"),
  };
  return { ink: color("--ink"), css, weights: divergingScale(color("--neg"), color("--pos")) };
}
