/** The page on a fake engine: `npx vite` in the top folder, then /tests/web/preview.html. Never shipped. */

import { defineElements } from "../../web/src/elements/define";
import { fakeBackend } from "./fake-engine";

defineElements(fakeBackend);
