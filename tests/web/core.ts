/** Asks the module that was built, once for all unit tests, what the core's fields and presets are. */

import type { TestProject } from "vitest/node";
import type { Preset, SpecField } from "../../wasm/playground";
import { loadModule } from "../wasm/module";

declare module "vitest" {
  interface ProvidedContext {
    fields: SpecField[];
    presets: Preset[];
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const core = await loadModule();
  project.provide("fields", core.specFields());
  project.provide("presets", core.presets());
}
