/** The worker that answers, the fast way. */

import { answerAfter } from "./answering.js";
import { restored } from "./boot-restored.js";

answerAfter(restored());
