/** Rulings on the next withdrawal: the core's, or where it cannot be reached the same rule in JavaScript. */

import { within } from "../shared/deadline.js";
import { words } from "../shared/i18n.js";
import { limitsAt, rule } from "../shared/limits.js";
import { KIND } from "../shared/kinds.js";
import { RESERVED_MS, counted, isLive, released } from "./journal.js";

/** The user waits for this one: beyond it, the rule in JavaScript answers, and for a while at once. */
const CORE_MS = 400;
const LEFT_ALONE_MS = 60_000;

/** @typedef {import("../shared/documents.js").Entry} Entry */
/** @typedef {import("../shared/messages.js").Ruling} Ruling */

/**
 * @param {import("../shared/storage.js").Storage} storage
 * @param {import("./core-client.js").Core} core
 * @param {import("./locale.js").Language} language
 */
export function createRulings(storage, core, language) {
  let leftAloneUntil = 0;

  /**
   * @param {Entry[]} entries that count
   * @param {number} now
   * @returns {Promise<Ruling>}
   */
  async function ruling(entries, now) {
    const limits = limitsAt(await storage.read("limits"), now);
    const journal = entries.map(({ at, id, name, token }) => ({
      at: new Date(at).toISOString(),
      id: id ?? token,
      name,
    }));
    const own = () =>
      inWords(
        rule(
          journal.map(({ at }) => Date.parse(at)),
          limits,
          now,
        ),
        limits,
      );
    // Not worth a start, nor a wait for what failed: both rules are the same.
    if (now < leftAloneUntil || !(await core.isUp())) return own();
    try {
      const asked = core.ask({
        kind: "throttle",
        now: new Date(now).toISOString(),
        locale: await language.now(),
        limits,
        journal,
        attempt: { by: "hand" },
      });
      return await within(CORE_MS, "the core is slow", asked);
    } catch {
      leftAloneUntil = now + LEFT_ALONE_MS;
      return own();
    }
  }

  return {
    /**
     * The ruling for one tab: its own live reservation does not stand in its way, another tab's holds
     * it until that has run out.
     * @param {Entry[]} entries
     * @param {number} tab
     * @param {number} now
     * @returns {Promise<Ruling>}
     */
    async forTab(entries, tab, now) {
      await language.speak();
      const others = released(entries, now, tab);
      const answer = await ruling(counted(others, now), now);
      const taken = others.find((entry) => isLive(entry, now));
      const { until } = await storage.read("pause");
      const free = until !== null && now < until ? heldUntil(answer, until, "paused") : answer;
      return taken ? heldUntil(free, taken.at + RESERVED_MS, "other_tab") : free;
    },
  };
}

/**
 * @param {Ruling} answer
 * @param {number} until
 * @param {"paused" | "other_tab"} why
 * @returns {Ruling}
 */
function heldUntil(answer, until, why) {
  const next = answer.next_at === null ? 0 : Date.parse(answer.next_at);
  if (next >= until) return answer;
  const reason = words(`background_held_${why}`);
  return {
    ...answer,
    ruling: "hold",
    reason,
    cites: ["H4"],
    next_at: new Date(until).toISOString(),
  };
}

/**
 * The same sentences as the core's; the limits' numbers need no other form of a word than these two.
 * @param {ReturnType<typeof rule>["reason"]} reason
 * @param {import("../shared/limits.js").Limits} limits
 */
function reasonWords(reason, { gap_seconds, per_hour, per_day }) {
  const counts = new Map([
    ["gap", gap_seconds],
    ["hour", per_hour],
    ["day", per_day],
  ]);
  const count = counts.get(reason);
  if (count === undefined) return words("background_ruling_allow");
  return words(`background_ruling_${reason}_${count === 1 ? "one" : "other"}`, count);
}

/**
 * @param {ReturnType<typeof rule>} ruled
 * @param {import("../shared/limits.js").Limits} limits
 * @returns {Ruling}
 */
const inWords = ({ reason, next_at, ...ruled }, limits) => ({
  kind: KIND.ruling,
  ...ruled,
  reason: reasonWords(reason, limits),
  next_at: next_at === null ? null : new Date(next_at).toISOString(),
});

/**
 * Where the journal cannot be read or written, nothing may be withdrawn: it would not count.
 * @param {number} now
 * @returns {Ruling}
 */
export const heldUnwritten = (now) => ({
  kind: KIND.ruling,
  ruling: "hold",
  reason: words("background_storage_failed"),
  cites: ["H4"],
  next_at: new Date(now + 60_000).toISOString(),
  left: { hour: 0, day: 0 },
});

/** @typedef {ReturnType<typeof createRulings>} Rulings */
