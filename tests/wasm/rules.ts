import type { SpecField } from "../../wasm/playground";
import { languages } from "../../web/src/languages/languages";
import { faultBy } from "../../web/src/plain/fault";
import { specFromText, specToText } from "../../web/src/plain/spec";
import type { Rules } from "../../web/src/state/address";
import { loadModule } from "./module";

/** What an address may say, as the real core and the page's languages have it. */
export async function loadRules(): Promise<{ rules: Rules; fields: readonly SpecField[] }> {
  const core = await loadModule();
  const fields = core.specFields();
  const rules: Rules = {
    presets: new Map(core.presets().map(({ name, spec }) => [name, specFromText(spec, fields)])),
    languages: Object.keys(languages),
    check: (spec) => faultBy(() => core.checkSpec(specToText(spec))),
  };
  return { rules, fields };
}
