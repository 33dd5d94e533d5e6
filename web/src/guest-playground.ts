/** What the playground is to know of a page that is not ours, before it is defined. */

import "./guest-input";
import "./guest-look";
import "./guest-settings";
