/** What is tested without a page speaks English, as a page does once its language has arrived. */

import { setLanguage } from "../../web/src/texts/text";

await setLanguage("en");
