import { nothing } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

/** Sets style properties by script: Lit's own styleMap begins with an attribute, which a strict policy refuses. */
class Styled extends Directive {
  override render(_properties: Readonly<Record<string, string | number>>): unknown {
    return nothing;
  }

  override update(part: ElementPart, [properties]: [Readonly<Record<string, string | number>>]): unknown {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, String(value));
    return nothing;
  }
}

export const styled = directive(Styled);
