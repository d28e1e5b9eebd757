/** Runs at the start of every LinkedIn page, in the top frame only, once the user has consented. */

import { startSession } from "./session.js";

if (window === window.top) startSession();
