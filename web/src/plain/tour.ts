/** The state of the page during the tour, whose stops only say what is true of it. */
export interface TourState {
  readonly isTrained: boolean;
  readonly phase: "waiting" | "training" | "over";
  /** Of the network: what its first layer's pictures show, or its graph. */
  readonly view: "change" | "weights" | "graph";
  /** Whether the network's answer is in the page. */
  readonly answers: boolean;
}
