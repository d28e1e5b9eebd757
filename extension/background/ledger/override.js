/**
 * The one way past a hold: once in 24 hours, for one person, after a reason of some length and a wait, and by hand.
 * Everything is decided and kept here; the page is believed nothing.
 */

import { KIND } from "../../shared/message-kinds.js";
import { isLive } from "./reservation-rules.js";

/** @typedef {import("../../shared/documents.js").Asked} Asked */
/** @typedef {import("../../shared/documents.js").Entry} Entry */

const DAY_MS = 86_400_000;
/** Shortest reason, in characters. */
const LEAST_REASON = 20;
/** How long it takes until the asked-for withdrawal may be made. */
const WAIT_MS = 300_000;
/** How long it may be made then. */
const OPEN_MS = 1_800_000;

/** @param {string} reason */
const isLongEnough = (reason) => [...reason.trim()].length >= LEAST_REASON;

/**
 * When the next override may be asked for; an entry later than now counts as made now.
 * @param {Entry[]} entries
 * @param {number} now
 * @returns {number} epoch milliseconds, 0: now
 */
function nextOverrideAt(entries, now) {
  const made = entries.filter(({ override, state }) => override !== null && state !== "failed");
  const last = Math.max(...made.map(({ at }) => Math.min(at, now)), -Infinity);
  return now - last < DAY_MS ? last + DAY_MS : 0;
}

/**
 * Whether what was asked for is this person's, has waited long enough and not too long.
 * @param {Asked | null} asked
 * @param {{ key: string | null, name: string }} person
 * @param {number} now
 */
function isReady(asked, { key, name }, now) {
  if (!asked || asked.key !== key || asked.name !== name) return false;
  const waited = now - asked.at;
  return waited >= WAIT_MS && waited < WAIT_MS + OPEN_MS;
}

/**
 * What was asked for, as long as it can still be of use.
 * @param {Asked | null} asked
 * @param {number} now
 */
const stillAsked = (asked, now) =>
  asked && Math.abs(now - asked.at) < WAIT_MS + OPEN_MS ? asked : null;

/** @param {import("../../shared/storage.js").Storage} storage */
export function createOverrides(storage) {
  return {
    /** What was asked for, and when it may be used; or from when one may be asked for. */
    async state(/** @type {Entry[]} */ entries, /** @type {number} */ now) {
      const next_at = nextOverrideAt(entries, now);
      const kept = stillAsked((await storage.read("override")).asked, now);
      const asked = next_at === 0 ? kept : null;
      return {
        kind: KIND.override,
        asked: asked && { key: asked.key, name: asked.name, ready_at: asked.at + WAIT_MS },
        next_at,
      };
    },

    /**
     * Begins the wait, where the reason is long enough and the day's one is not used; asking anew begins it anew.
     * @param {{ key: string | null, name: string, reason: string }} wanted
     * @param {Entry[]} entries
     * @param {number} now
     */
    async ask({ key, name, reason }, entries, now) {
      if (!isLongEnough(reason) || nextOverrideAt(entries, now) > 0) return;
      await storage.write("override", { asked: { key, name, reason: reason.trim(), at: now } });
    },

    /**
     * The reason for which this person's withdrawal passes a hold; null where it does not.
     * @param {{ key: string | null, name: string }} person
     * @param {Entry[]} entries
     * @param {number} now
     */
    async reasonFor(person, entries, now) {
      const { asked } = await storage.read("override");
      if (!asked || entries.some((entry) => isLive(entry, now))) return null;
      const may = isReady(asked, person, now) && nextOverrideAt(entries, now) === 0;
      return may ? asked.reason : null;
    },
  };
}
