/** Imported before the page begins, as one file: it may be in a package, or may be asked for one. */

import { beginPackage } from "./sco";
import { keepPage } from "./source";

if (!beginPackage()) keepPage();
