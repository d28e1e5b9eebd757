/** The worker that answers, the sure way. */

import { answerAfter } from "./answering.js";
import { plain } from "./boot-plain.js";

answerAfter(plain());
