/** The spec in force: reads what is given, checks it, sets it. An illegal one changes nothing, a fixed field stays as it is. */

import type { NoteController } from "../kit/note-controller";
import { errorOf, type Fault, notOneOf } from "../plain/fault";
import {
  changedFields,
  fixedIn,
  mergeSpec,
  type Setting,
  type Spec,
  type SpecInput,
  specFromText,
  specToText,
  toSnake,
} from "../plain/spec";
import { checkedSpec, describe } from "../state/arguments";
import { bring, text } from "../texts/text";
import { toldOf } from "../texts/told";
import type { Backend } from "./backend";
import type { RunController } from "./run-controller";

interface Host {
  readonly isConnected: boolean;
  /** These fields of the spec in force have changed, or have been reverted. */
  specChanged(changed: readonly (keyof Spec)[]): void;
  /** The engine has taken the spec and trains with it. */
  specInForce(spec: Spec): void;
}

export class SpecController {
  current: Spec;
  fields: readonly Setting[];
  fixed: ReadonlySet<string> = new Set();

  readonly #host: Host;
  readonly #backend: Backend;
  readonly #run: RunController;
  readonly #note: NoteController;

  constructor(host: Host, backend: Backend, run: RunController, note: NoteController) {
    this.#host = host;
    this.#backend = backend;
    this.#run = run;
    this.#note = note;
    this.fields = backend.fields;
    this.current = this.preset("lecture");
  }

  /** Throws if there is no preset of that name. */
  preset(name: unknown): Spec {
    const { presets } = this.#backend;
    const preset = typeof name === "string" ? presets.get(name) : undefined;
    if (!preset) throw notOneOf("preset", describe(name), [...presets.keys()]);
    return preset;
  }

  /** `fix` as the attribute has it. */
  fix(fix: string): void {
    this.fixed = fixedIn(fix, this.#backend.fields);
    this.fields = this.#backend.fields.map((field) => ({ ...field, fixed: this.fixed.has(field.name) }));
  }

  /** What is wrong with the changes, or null. */
  readonly check = (changes: SpecInput): Fault | null => this.#backend.check(mergeSpec(this.current, changes));

  /**
   * Takes a spec as the element's property, its attribute or an address gives it. Fields that are missing are the preset's. Throws, and
   * changes nothing, if it is illegal.
   */
  set(given: SpecInput | Spec | string | null | undefined): void {
    const said = typeof given === "string" ? Object.fromEntries(new URLSearchParams(given)) : (given ?? {});
    const { preset, ...changes } = checkedSpec(said);
    this.configure(mergeSpec(this.preset(preset ?? "lecture"), changes));
  }

  /** The seed stays. */
  choosePreset(name: string): void {
    this.choose({ ...this.preset(name), seed: this.current.seed });
  }

  /** Makes changes that a user has chosen, unless one is to a fixed field: then a note says so. */
  choose(changes: SpecInput): void {
    const fixed = changedFields(this.current, mergeSpec(this.current, changes)).filter((name) =>
      this.fixed.has(toSnake(name)),
    );
    if (fixed.length === 0) this.configure(changes);
    else this.namesOf(fixed).then((names) => this.#note.say(text.fixed(names)));
  }

  /** Changes the fields that are given. Throws, and changes nothing, if the core refuses that. Resolves when the engine has it. */
  configure(changes: SpecInput): Promise<void> {
    const illegal = this.check(changes);
    if (illegal) throw errorOf(illegal, RangeError);
    const before = this.current;
    this.current = specFromText(specToText(mergeSpec(before, changes)), this.#backend.fields);
    const changed = changedFields(before, this.current);
    this.#host.specChanged(changed);
    // Outside the page there is no engine; the next one starts with this spec.
    return this.#host.isConnected ? this.#tell(this.current, before, changed) : Promise.resolve();
  }

  async #tell(spec: Spec, before: Spec, changed: readonly (keyof Spec)[]): Promise<void> {
    const trained = this.#run.snapshot?.report.minibatch ?? 0;
    try {
      const { restarted, snapshot } = await this.#run.configure(spec);
      this.#run.adopt(snapshot);
      this.#host.specInForce(spec);
      if (trained === 0 || changed.length === 0) return;
      const names = changed.length > 3 ? text.preset : await this.namesOf(changed);
      this.#note.say(restarted ? text.restarted(names) : text.applied(names));
    } catch (error) {
      // If the engine is gone, the page says so, and the next one starts with this spec. Otherwise it refused the spec.
      if (!this.#run.isOpen || this.current !== spec) return;
      this.current = before;
      this.#host.specChanged(changed);
      this.#note.say(await toldOf(error));
    }
  }

  /** What fields are called; their own names, where the words for them do not arrive. */
  async namesOf(names: readonly string[]): Promise<string> {
    const isEveryday = names.every((name) => name in text.fields);
    const further = isEveryday ? null : await bring(["settings"], () => import("../texts/fields")).catch(() => null);
    const fields = further?.allFields() ?? text.fields;
    return names.map((name) => fields[name]?.label ?? name).join(", ");
  }
}
