/** What parts tell those around them: a table of events, each with its `detail`. The labs add theirs in labs/events.ts. */

import type { RasterOptions, Report } from "../../../wasm/playground";
import type { Digit, OwnDigit, ShownDigit } from "../plain/examples";
import type { Refusal } from "../plain/refusal";
import type { ResultRecord } from "../plain/result-record";
import type { Spec, SpecInput } from "../plain/spec";
import type { Sheet } from "../state/drawing";
import type { ConfusionCell } from "../state/matrix";
import type { Overlay } from "../state/overlay";
import type { Runs } from "../state/runs";
import type { Term } from "../state/terms";
import type { UnitAddress } from "../state/unit";

/** Event name to `detail`, null where it has none. Of those that pages around may listen to, element-api.ts has the types, too. */
export interface Events {
  "digit-playground-change": null;
  "digit-playground-refused": Refusal;
  "digit-playground-report": Report;
  "digit-playground-result": ResultRecord;
  "playground-browse": null;
  "playground-cancel": null;
  "playground-cell": ConfusionCell;
  "playground-change": SpecInput;
  "playground-choose": null;
  "playground-close": null;
  /** Why the run pauses meanwhile. */
  "playground-compare": string;
  "playground-compared": readonly Overlay[] | null;
  "playground-delete": null;
  "playground-drawn": Sheet;
  "playground-edit": null;
  "playground-example": null;
  "playground-explain": number | null;
  "playground-freeze": null;
  "playground-height": number;
  "playground-help": null;
  "playground-inspect": UnitAddress;
  "playground-label": number | null;
  "playground-load": Spec;
  "playground-look": UnitAddress | null;
  "playground-mark": number | null;
  "playground-noted": string;
  "playground-nudge": number;
  "playground-own-add": number;
  "playground-own-import": readonly OwnDigit[];
  "playground-own-show": null;
  "playground-own-undo": null;
  "playground-pause": null;
  "playground-picked": Digit;
  "playground-preset": string;
  "playground-raster": RasterOptions;
  "playground-redo": null;
  "playground-remedy": number;
  "playground-remove-all-own": null;
  "playground-remove-own": number;
  "playground-removed": Digit;
  "playground-reset": null;
  "playground-rewind": number;
  "playground-runs-change": Runs;
  "playground-runs-toggle": null;
  "playground-scan-change": readonly OwnDigit[];
  "playground-select": number;
  "playground-share": null;
  "playground-show-digit": ShownDigit;
  "playground-speed": number;
  "playground-step": null;
  "playground-steps": null;
  "playground-stroke": Sheet;
  "playground-term": Term;
  "playground-tour": null;
  "playground-train": null;
  "playground-undo": null;
  "playground-value": number;
  "playground-why": null;
}

/** What a name means between a part and the one right around it, where others use it for something else. */
export interface FieldEvents {
  "playground-change": string;
}
export interface VariantEvents {
  "playground-compare": readonly Spec[];
}
export interface RowEvents {
  "playground-load": null;
}

/** The event as a listener gets it. */
export type Fired<Name extends keyof Table, Table = Events> = CustomEvent<Table[Name]>;

type Detail<Given> = null extends Given ? [detail?: Given] : [detail: Given];

/** Tells the part right around the element. */
export function emit<Table = Events, Name extends keyof Table & string = keyof Table & string>(
  element: EventTarget,
  name: Name,
  ...[detail]: Detail<Table[Name]>
): void {
  element.dispatchEvent(new CustomEvent<unknown>(name, { detail }));
}

/** Tells everything around the element, up to the page. */
export function emitUp<Name extends keyof Events>(
  element: EventTarget,
  name: Name,
  ...[detail]: Detail<Events[Name]>
): void {
  element.dispatchEvent(new CustomEvent<unknown>(name, { detail, bubbles: true, composed: true }));
}

type Heard = { [Name in keyof Events]: Fired<Name> };

declare global {
  interface HTMLElementEventMap extends Heard {}
}
