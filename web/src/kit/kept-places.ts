/**
 * A browser that translates the page replaces texts by elements (Chrome), or removes the comments beside them (Firefox). Lit, which
 * remembers these nodes, would write into a text that is gone, and where that text marked the end of a place, clear all that
 * follows, or throw. With this module, no place ends with a template's text, and what is gone is rendered again when it changes.
 */

import { nothing, render } from "lit";

/** A place of a template, by the names that all of Lit's packages share. Lit's development build has other names and is left alone. */
interface Place {
  /** The comment before its content; a template, which is itself in a place, has none. */
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

/** Renders the nearest place around it that is still there from scratch. */
function renew(place: Place | undefined): void {
  if (place && !isThere(place)) renew(place._$AM);
  else if (place)
    queueMicrotask(() => {
      // It may have gone meanwhile, together with what is around it.
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
    // The text is all that its element contains, so it can be set directly.
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
