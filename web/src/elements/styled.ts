import { nothing } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

type Properties = Readonly<Record<string, string | number>>;

/** Sets style properties by script: Lit's own styleMap begins with an attribute, which a strict policy refuses. */
class Styled extends Directive {
  #last: Properties | null = null;

  override render(_properties: Properties): unknown {
    return nothing;
  }

  override update(part: ElementPart, [properties]: [Properties]): unknown {
    const last = this.#last;
    if (properties === last) return nothing;
    this.#last = properties;
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) {
      if (value !== last?.[name]) style.setProperty(name, String(value));
    }
    return nothing;
  }
}

export const styled = directive(Styled);
