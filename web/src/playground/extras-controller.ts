/** Features that many visits never use: each is loaded, with its words, when it is first used. If that fails, a note says so. */

import type { LitElement } from "lit";
import type { InspectController } from "../inspector/inspect-controller";
import { orSay } from "../kit/or-say";
import type { DrawingController } from "../pad/drawing-controller";
import type { SaliencyController } from "../pad/saliency-controller";
import type { StepsController } from "../pad/steps-controller";
import type { RunController } from "../run/run-controller";
import type { UnitAddress } from "../state/unit";
import { bring } from "../texts/text";

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

  constructor(host: LitElement, run: RunController, drawing: DrawingController) {
    this.#host = host;
    this.#run = run;
    this.#drawing = drawing;
  }

  use<Code>(names: Names, load: () => Promise<Code>, use: (code: Code) => void): void {
    orSay(this.#host, bring(names, load).then(use));
  }

  openUnit(unit: UnitAddress): void {
    this.use(
      ["inspector"],
      () => import("../inspector/inspect-controller"),
      ({ InspectController }) => {
        this.inspect ??= new InspectController(this.#host);
        this.inspect.open(unit);
      },
    );
  }

  readonly toggleWhy = (): void =>
    this.use(
      ["why"],
      () => import("../pad/saliency-controller"),
      ({ SaliencyController }) => {
        this.saliency ??= new SaliencyController(this.#host, this.#run, this.#drawing);
        this.saliency.toggle();
      },
    );

  readonly toggleSteps = (): void =>
    this.use(
      ["steps"],
      () => import("../pad/steps-controller"),
      ({ StepsController }) => {
        this.steps ??= new StepsController(this.#host, this.#drawing);
        this.steps.toggle();
      },
    );
}
