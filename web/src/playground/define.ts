/** Registers every element of the page. The playground comes last, so that its parts and its core are there from its first moment. */

import { PlaygroundHelp } from "../kit/help/playground-help";
import { PlaygroundNetwork } from "../network/playground-network";
import { PlaygroundPictures } from "../network/playground-pictures";
import { PlaygroundPad } from "../pad/playground-pad";
import { PlaygroundChart } from "../results/playground-chart";
import { PlaygroundConfusion } from "../results/playground-confusion";
import type { Backend } from "../run/backend";
import { PlaygroundField } from "../settings/playground-field";
import { DigitPlayground } from "./digit-playground";
import "../kit/playground-pixels"; // registers itself: labs that stand alone need it too
import { PlaygroundTip } from "../kit/help/playground-tip";
import { PlaygroundUnits } from "../network/playground-units";
import { PlaygroundPrediction } from "../pad/playground-prediction";
import { PlaygroundResults } from "../results/playground-results";
import { PlaygroundTransport } from "../run/playground-transport";
import { PlaygroundSettings } from "../settings/playground-settings";
import { PlaygroundSetup } from "../settings/playground-setup";

export function defineElements(backend: Backend): void {
  DigitPlayground.backend = backend;
  customElements.define("playground-chart", PlaygroundChart);
  customElements.define("playground-confusion", PlaygroundConfusion);
  customElements.define("playground-field", PlaygroundField);
  customElements.define("playground-help", PlaygroundHelp);
  customElements.define("playground-network", PlaygroundNetwork);
  customElements.define("playground-pad", PlaygroundPad);
  customElements.define("playground-pictures", PlaygroundPictures);
  customElements.define("playground-prediction", PlaygroundPrediction);
  customElements.define("playground-results", PlaygroundResults);
  customElements.define("playground-settings", PlaygroundSettings);
  customElements.define("playground-setup", PlaygroundSetup);
  customElements.define("playground-tip", PlaygroundTip);
  customElements.define("playground-transport", PlaygroundTransport);
  customElements.define("playground-units", PlaygroundUnits);
  customElements.define("digit-playground", DigitPlayground);
}
