/** Features that many visits never use: each is loaded, with its words, when it is first used. If that fails, a note says so. */

import type { LitElement } from "lit";
import type { InspectController } from "../inspector/inspect-controller";
import type { NoteController } from "../kit/note-controller";
import type { DrawingController } from "../pad/drawing-controller";
import type { SaliencyController } from "../pad/saliency-controller";
import type { StepsController } from "../pad/steps-controller";
import type { RunController } from "../run/run-controller";
import type { UnitAddress } from "../state/unit";
import { bring, text } from "../texts/text";

type Names = Parameters<typeof bring>[0];

export class ExtrasController {
  /** A unit's numbers. */
  inspect: InspectController | null = null;
  /** Why the network answers as it does. */
  saliency: SaliencyController | null = null;
  /** How strokes become cells. */
  steps: StepsController | null = null;

  readonly #host: LitElement;
  readonly #run: RunController;
  readonly #drawing: DrawingController;
  readonly #note: NoteController;

  constructor(host: LitElement, run: RunController, drawing: DrawingController, note: NoteController) {
    this.#host = host;
    this.#run = run;
    this.#drawing = drawing;
    this.#note = note;
  }

  use<Code>(names: Names, load: () => Promise<Code>, use: (code: Code) => void): Promise<void> {
    return bring(names, load).then(use, () => this.#note.say(text.dataNotLoaded));
  }

  openUnit(unit: UnitAddress): Promise<void> {
    return this.use(
      ["inspector"],
      () => import("../inspector/inspect-controller"),
      ({ InspectController }) => {
        this.inspect ??= new InspectController(this.#host);
        this.inspect.open(unit);
      },
    );
  }

  readonly toggleWhy = (): Promise<void> =>
    this.use(
      ["why"],
      () => import("../pad/saliency-controller"),
      ({ SaliencyController }) => {
        this.saliency ??= new SaliencyController(this.#host, this.#run, this.#drawing);
        this.saliency.toggle();
      },
    );

  readonly toggleSteps = (): Promise<void> =>
    this.use(
      ["steps"],
      () => import("../pad/steps-controller"),
      ({ StepsController }) => {
        this.steps ??= new StepsController(this.#host, this.#drawing);
        this.steps.toggle();
      },
    );
}
