import { html, nothing } from "lit";
import { emit, type FieldEvents, type Fired } from "../kit/events";
import type { Fault } from "../plain/fault";
import { type Setting, type Spec, type SpecInput, toCamel } from "../plain/spec";
import { type Knob, shownValue, typedValue, withCompanions } from "../state/knobs";
import type { FieldText } from "../texts/en";

/** The element that shows a setting. It fires `playground-change`, with the changed fields as text, when a legal value is given. */
interface Host extends EventTarget {
  readonly fields: readonly Setting[];
  readonly check: (changes: SpecInput) => Fault | null;
}

/** A setting with its label and control; nothing where the core has none of that name. */
export function knobField(host: Host, spec: Spec, knob: Knob, texts?: FieldText): unknown {
  const field = host.fields.find((candidate) => toCamel(candidate.name) === knob);
  if (!field) return nothing;
  const changes = (typed: string): SpecInput => withCompanions({ [knob]: typedValue(knob, typed, spec) }, spec);
  return html`<playground-field
    .field=${field}
    .texts=${texts ?? { label: knob, tip: "" }}
    .value=${shownValue(knob, spec)}
    .check=${(typed: string) => host.check(changes(typed))}
    @playground-change=${({ detail }: Fired<"playground-change", FieldEvents>) => emit(host, "playground-change", changes(detail))}
  ></playground-field>`;
}
