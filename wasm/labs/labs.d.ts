import type { ModuleOptions } from "../playground";
import type { ApproximationLab } from "./approximation";
import type { BackpropLab } from "./backprop";
import type { CalculusLab } from "./calculus";
import type { DescentLab } from "./descent";
import type { DigitsLab } from "./digits";
import type { HomeworkLab } from "./homework";
import type { LayerLab } from "./layer";
import type { LoopLab } from "./loop";
import type { NeuronLab } from "./neuron";

/** The module that Embind makes of this folder. What is illegal throws an Error that names the thing, its value and what is legal. */
export interface Labs
  extends ApproximationLab,
    BackpropLab,
    CalculusLab,
    DescentLab,
    DigitsLab,
    HomeworkLab,
    LayerLab,
    LoopLab,
    NeuronLab {}

export default function createLabs(options: ModuleOptions): Promise<Labs>;
