/** How the limits stand for the active tab, in the one word that the panel says, pure. */

/** @typedef {import("../../shared/messages/replies.d.ts").GuardState} GuardState */

/**
 * The first that is true: what keeps everything from working, then what is wrong in this tab, then what the limits say.
 * @param {object} seen
 * @param {boolean} seen.consent
 * @param {"ok" | "storage_full" | "storage_broken"} seen.storage
 * @param {import("./tab-notes.js").Note | null} seen.note of the active tab; null where it is none of LinkedIn's
 * @param {import("../../shared/messages/replies.d.ts").Ruling} seen.ruling
 * @returns {GuardState}
 */
export function guardWord({ consent, storage, note, ruling }) {
  if (!consent) return "no_access";
  if (storage !== "ok") return storage;
  if (note && !note.script) return "no_script";
  if (note?.page === "unreadable") return "observing";
  if (ruling.cause === "paused") return "paused";
  if (["gap", "hour", "day"].includes(ruling.cause)) return "spent";
  return note?.page === "list" ? "guarding" : "elsewhere";
}
