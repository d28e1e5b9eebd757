/** Runs at the start of every LinkedIn page, in the top frame only, once the user has consented. */

import { startSession } from "./session.js";
import { startProfile } from "./withdrawal/profile-withdrawal.js";
import { startProfileLine } from "./withdrawal/profile-line.js";

if (window === window.top) {
  startSession();
  startProfile();
  startProfileLine();
}
