/**
 * A browser that translates the page replaces texts by elements (Chrome), or removes the comments beside them (Firefox). Lit, which
 * remembers these nodes, would write into a text that is gone. Where that text marked the end of a child part, Lit would clear all that
 * follows, or throw. With this module, no child part ends with a template's text, and what is gone is rendered again when it changes.
 */

import { nothing, render } from "lit";

/** Lit's ChildPart, by the names that all of Lit's packages share. Lit's development build has other names and is left alone. */
interface ChildPart {
  /** The comment before its content; a template, which is itself in a child part, has none. */
  readonly _$AA?: ChildNode;
  /** What follows its content, or null. */
  _$AB: ChildNode | null;
  /** The child part around it, or the template. */
  readonly _$AM?: ChildPart;
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

function isThere({ _$AA: start, _$AB: end }: ChildPart): boolean {
  return !!start?.parentNode && (!end || end.parentNode === start.parentNode);
}

/** Renders from scratch: this child part, or the nearest around it that is still in the document. */
function renew(part: ChildPart | undefined): void {
  if (part && !isThere(part)) renew(part._$AM);
  else if (part)
    queueMicrotask(() => {
      // It may have gone meanwhile, together with what is around it.
      if (!isThere(part)) return;
      part._$AR();
      part._$AH = nothing;
      part.options?.host?.requestUpdate();
    });
}

const prototype = Object.getPrototypeOf(render(nothing, document.createElement("p"))) as ChildPart;
const set = prototype._$AI;

prototype._$AI = function (value, ...rest) {
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
