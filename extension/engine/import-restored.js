/** The worker that reads an export, started the fast way. */

import { restored } from "./boot-restored.js";
import { readAfter } from "./importing.js";

readAfter(restored());
