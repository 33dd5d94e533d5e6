/** The settings in force: an illegal one changes nothing, a fixed one stays as it is. */

import type { NoteController } from "../kit/note-controller";
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
import { describe } from "../state/arguments";
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
    if (!preset) throw new RangeError(`preset is ${describe(name)}; expected one of ${[...presets.keys()].join(", ")}`);
    return preset;
  }

  /** `fix` as the attribute has it. */
  fix(fix: string): void {
    this.fixed = fixedIn(fix, this.#backend.fields);
    this.fields = this.#backend.fields.map((field) => ({ ...field, fixed: this.fixed.has(field.name) }));
  }

  /** What is wrong with the changes, or "". */
  readonly check = (changes: SpecInput): string => this.#backend.check(mergeSpec(this.current, changes));

  /** Applies a choice of the user's, unless it would change a fixed field: then a note says so. */
  choose(input: SpecInput): void {
    const fixed = changedFields(this.current, input).filter((name) => this.fixed.has(toSnake(name)));
    if (fixed.length === 0) void this.configure(input);
    else void this.namesOf(fixed).then((names) => this.#note.say(text.fixed(names)));
  }

  /** Throws, and changes nothing, if the core finds it illegal. Resolves when the engine has it. */
  configure(input: SpecInput): Promise<void> {
    const illegal = this.#backend.check(input);
    if (illegal) throw new RangeError(illegal);
    const before = this.current;
    this.current = specFromText(specToText(input), this.#backend.fields);
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
