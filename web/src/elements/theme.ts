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

/** Reads the colours again, and has the element drawn again, when the user's theme changes. */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");
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
    this.#dark.addEventListener("change", this.#onChange);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener("change", this.#onChange);
  }

  readonly #onChange = (): void => {
    this.#theme = null;
    this.#host.requestUpdate();
  };
}

function read(element: Element): Theme {
  const style = getComputedStyle(element);
  const written = (name: string): string => style.getPropertyValue(name).trim();
  const color = (name: string): Rgb => parseColor(written(name));
  const css = {
    ink: written("--ink"),
    soft: written("--soft"),
    positive: written("--pos"),
    negative: written("--neg"),
  };
  return { ink: color("--ink"), css, weights: divergingScale(color("--neg"), color("--pos")) };
}
