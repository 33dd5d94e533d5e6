/** Imported first in the page that is one file: it may be in a package, or may be asked to make one. */

import { beginPackage } from "./sco";
import { keepPage } from "./source";

if (!beginPackage()) keepPage();
