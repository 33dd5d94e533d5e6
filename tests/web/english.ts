/** What is tested without a page speaks English, as a page does once its language has arrived. */

import { languages } from "../../web/src/languages/languages";
import { speakOneOf } from "../../web/src/texts/text";

await speakOneOf(languages, []);
