/** The page as one file. */

import "./scorm/begin";
import "./main";
