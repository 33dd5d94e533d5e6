import type { PropertyDeclarations } from "lit";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import type { Fault } from "../plain/fault";
import type { Setting, Spec, SpecInput } from "../plain/spec";
import type { Asked } from "../run/run-controller";

/**
 * Base of the elements that show and change settings of the run.
 * @prop spec - in force
 * @prop fields - every field of a spec
 * @prop check - what is illegal about changed fields, or null
 * @prop engine - what is asked
 * @fires playground-change - `detail` are the changed fields, as text; they are legal
 */
export class SettingsElement extends PlaygroundElement {
  static override properties: PropertyDeclarations = {
    spec: { attribute: false },
    fields: { attribute: false },
    check: { attribute: false },
    engine: { attribute: false },
  };

  declare spec: Spec | null;
  declare fields: readonly Setting[];
  declare check: (changes: SpecInput) => Fault | null;
  declare engine: Asked | null;

  constructor() {
    super();
    this.spec = null;
    this.fields = [];
    this.check = () => null;
    this.engine = null;
  }

  protected change(changes: SpecInput): void {
    emit(this, "playground-change", changes);
  }
}
