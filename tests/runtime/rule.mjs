// Rules on cases, a JSON list on standard input, with the JavaScript that stands in for the core.
import { json } from "node:stream/consumers";
import { DEFAULT_LIMITS, LIMIT_RANGES, rule } from "../../extension/shared/throttle-fallback.js";

const cases = await json(process.stdin);
const rulings = cases.map(({ journal, limits, now }) => rule(journal, limits, now));
process.stdout.write(JSON.stringify({ rulings, DEFAULT_LIMITS, LIMIT_RANGES }));
