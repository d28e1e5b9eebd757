/** From what was thrown to the one shape of failure that is answered. */

import { words } from "../shared/words/i18n.js";
import { StorageError } from "../shared/stored/storage.js";
import { NotReady } from "./advice/core-client.js";
import { NotKnown } from "./people/pending.js";

/** @typedef {import("../shared/messages/replies.d.ts").Failure} Failure */
/** @typedef {Exclude<import("../shared/messages/replies.d.ts").FailureCause, "gone">} Cause */

/**
 * @param {unknown} error
 * @returns {Cause}
 */
export function causeOf(error) {
  if (error instanceof NotReady) return "not_ready";
  if (error instanceof NotKnown) return "not_known";
  if (error instanceof StorageError) return error.isFull ? "storage_full" : "storage_broken";
  return "own_error";
}

/**
 * The failure as it is answered, in the language that is spoken now.
 * @param {Cause} cause
 * @returns {Failure}
 */
export const failure = (cause) => ({
  kind: "failed",
  cause,
  message: words(`background_failed_${cause}`),
});
