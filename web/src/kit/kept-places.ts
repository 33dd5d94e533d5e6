/**
 * A browser that translates the page puts elements in place of texts (Chrome), or takes the comments beside them away (Firefox).
 * Lit would write into a text that is gone, and where a text was the end of a place, clear all that follows, or throw. With this
 * module, no place ends with a template's text, and what is gone is made anew when it changes.
 */

import { nothing, render } from "lit";

/** A place of a template, by the names that Lit gives all its packages. Its development build has others, and stays as it is. */
interface Place {
  /** The comment before its content; of a template, which is in a place, none. */
  readonly _$AA?: ChildNode;
  /** What follows its content, or null. */
  _$AB: ChildNode | null;
  /** The place around it, or the template. */
  readonly _$AM?: Place;
  /** What it shows. */
  _$AH: unknown;
  _$AI(value: unknown, ...rest: unknown[]): void;
  /** Empties it. */
  _$AR(): void;
  readonly options?: { readonly host?: { requestUpdate(): void } };
  /** Ours: the text that Lit has put in last. */
  text?: Text;
}

const isText = (value: unknown): boolean => typeof value === "string" || typeof value === "number";

function isThere({ _$AA: start, _$AB: end }: Place): boolean {
  return !!start?.parentNode && (!end || end.parentNode === start.parentNode);
}

/** Has the nearest place that is still there drawn from its beginning. */
function renew(place: Place | undefined): void {
  if (place && !isThere(place)) renew(place._$AM);
  else if (place)
    queueMicrotask(() => {
      // With what is around it, it may have gone meanwhile.
      if (!isThere(place)) return;
      place._$AR();
      place._$AH = nothing;
      place.options?.host?.requestUpdate();
    });
}

const places = Object.getPrototypeOf(render(nothing, document.createElement("p"))) as Place;
const set = places._$AI;

places._$AI = function (value, ...rest) {
  const { _$AA: start, _$AB: end, text } = this;
  const isOther = isText(this._$AH) && value !== this._$AH;
  if (start && isThere(this)) {
    if (end instanceof Text) {
      this._$AB = new Comment();
      end.before(this._$AB);
    }
    if (isOther && (start.nextSibling !== text || text?.nextSibling !== this._$AB)) {
      this._$AR();
      this._$AH = nothing;
    }
    set.call(this, value, ...rest);
    const shown = start.nextSibling;
    if (shown instanceof Text) this.text = shown;
  } else if (isOther && isText(value) && text?.parentNode?.childNodes.length === 1) {
    // What it shows is all that its element has.
    text.data = String(value);
    this._$AH = value;
  } else if (isOther) renew(this._$AM);
  else {
    try {
      set.call(this, value, ...rest);
    } catch {
      renew(this._$AM);
    }
  }
};
