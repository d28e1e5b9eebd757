import { flag, maybe, oneOf, whole } from "./schema.js";

/** What the user can say about a person, each with its values; null forgets. */
export const FACTS = Object.freeze({
  relationship: maybe(oneOf("stranger", "acquaintance", "known")),
  purpose: maybe(oneOf("none", "lapsed", "current")),
  connected_elsewhere: maybe(flag),
  may_collaborate: maybe(flag),
  sent_by_mistake: maybe(flag),
  times_asked: maybe(whole(0, 50)),
  likely_to_notice: maybe(flag),
  wants_to_reconnect: maybe(flag),
});
