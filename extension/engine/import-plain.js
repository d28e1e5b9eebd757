/** The worker that reads an export, started the sure way. */

import { plain } from "./boot-plain.js";
import { readAfter } from "./importing.js";

readAfter(plain());
