/** Runs at the start of every LinkedIn page, in the top frame only, once the user has consented. */

import { startSession } from "./session.js";
import { startProfile } from "./session/profile.js";
import { startProfileLine } from "./session/profile-line.js";

if (window === window.top) {
  startSession();
  startProfile();
  startProfileLine();
}
