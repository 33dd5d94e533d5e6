/** Registers every element of the page. The playground comes last: from its first moment, its parts and its core are there. */

import { PlaygroundHelp } from "../kit/playground-help";
import type { Backend } from "./backend";
import { DigitPlayground } from "./digit-playground";
import { PlaygroundChart } from "./playground-chart";
import { PlaygroundConfusion } from "./playground-confusion";
import { PlaygroundField } from "./playground-field";
import { PlaygroundNetwork } from "./playground-network";
import { PlaygroundPad } from "./playground-pad";
import { PlaygroundPictures } from "./playground-pictures";
import "../kit/playground-pixels"; // registers itself: labs that stand alone need it too
import { PlaygroundPrediction } from "./playground-prediction";
import { PlaygroundResults } from "./playground-results";
import { PlaygroundSettings } from "./playground-settings";
import { PlaygroundSetup } from "./playground-setup";
import { PlaygroundTip } from "./playground-tip";
import { PlaygroundTransport } from "./playground-transport";
import { PlaygroundUnits } from "./playground-units";

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
