/** The theme's colours as numbers, for what is painted pixel by pixel. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { divergingScale, parseColor, type Rgb } from "../draw/color";

export interface Theme {
  readonly ink: Rgb;
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
  const color = (name: string): Rgb => parseColor(style.getPropertyValue(name));
  return { ink: color("--ink"), weights: divergingScale(color("--neg"), color("--pos")) };
}
