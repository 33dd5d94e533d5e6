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

const changes = new EventTarget();

/** "light" or "dark" where the page's address asks for one; "" for the user's own. */
export function theme(): string {
  return document.documentElement.dataset.theme ?? "";
}

/** Of our own page; a host sets `--playground-theme`. */
export function showTheme(name: string): void {
  if (name === theme()) return;
  if (name) document.documentElement.dataset.theme = name;
  else delete document.documentElement.dataset.theme;
  changes.dispatchEvent(new Event("change"));
}

/** Reads the colours again, and has the element drawn again, when the theme changes. */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");
  #theme: Theme | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get theme(): Theme {
    this.#theme ??= read(this.#host, this.#dark.matches);
    return this.#theme;
  }

  hostConnected(): void {
    this.#theme = null;
    this.#dark.addEventListener("change", this.#onChange);
    changes.addEventListener("change", this.#onChange);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener("change", this.#onChange);
    changes.removeEventListener("change", this.#onChange);
  }

  readonly #onChange = (): void => {
    this.#theme = null;
    this.#host.requestUpdate();
  };
}

function read(element: Element, prefersDark: boolean): Theme {
  const style = getComputedStyle(element);
  const { colorScheme } = style;
  const isDark = colorScheme === "dark" || (prefersDark && colorScheme.includes("dark"));
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
