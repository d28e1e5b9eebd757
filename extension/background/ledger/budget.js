/** What the limits say of the withdrawals made so far: the core's ruling, or where it cannot be reached the same rule in JavaScript. */

import { within } from "../../shared/deadline.js";
import { words } from "../../shared/words/i18n.js";
import { DAY_MS, freshUntil, limitsAt, rule } from "../../shared/throttle-fallback.js";
import { isSpent } from "./reservation-rules.js";
import { spentAt } from "./ruling-for-tab.js";

/** The user waits for this one: beyond it, the rule in JavaScript answers, and for a while at once. */
const CORE_MS = 400;
const LEFT_ALONE_MS = 60_000;

/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */
/** @typedef {import("../../shared/messages/replies.d.ts").Ruling} Ruling */
/** @typedef {import("./ruling-for-tab.js").Budget} Budget */
/** @typedef {import("../../shared/throttle-fallback.js").Limits} Limits */

/**
 * @param {import("../../shared/stored/storage.js").Storage} storage
 * @param {Pick<import("../advice/core-client.js").Core, "isUp" | "ask">} core
 * @param {Pick<import("../settings/language.js").Language, "now" | "speak">} language
 * @param {() => Promise<boolean>} [isBroken] whether what was made before cannot be read, so that the limits are stricter
 */
export function createBudget(storage, core, language, isBroken = async () => false) {
  let leftAloneUntil = 0;
  /** The last one stays true until a withdrawal is made or leaves its hour or day. @type {{ asked: string, from: number, until: number, budget: Budget } | null} */
  let last = null;

  /**
   * @param {Entry[]} entries that count
   * @param {Limits} limits
   * @param {number} now
   * @param {string} locale
   */
  async function fromCore(entries, limits, now, locale) {
    const journal = entries.map(({ at, id, name, token }) => ({
      at: new Date(at).toISOString(),
      id: id ?? token,
      name,
    }));
    const iso = new Date(now).toISOString();
    const request = {
      kind: "throttle",
      now: iso,
      locale,
      limits,
      journal,
      attempt: { by: "hand" },
    };
    try {
      return await within(CORE_MS, "the core is slow", core.ask(request));
    } catch {
      leftAloneUntil = now + LEFT_ALONE_MS;
      return null;
    }
  }

  /**
   * @param {Entry[]} entries the whole journal
   * @param {number} now epoch milliseconds
   * @returns {Promise<Budget>}
   */
  return async function budgetOf(entries, now) {
    const stored = await storage.read("limits");
    const [limits, locale, broken] = [
      limitsAt(stored, now),
      await language.now(),
      await isBroken(),
    ];
    const made = spentAt(entries);
    // Not worth a start, nor a wait for what failed: both rules are the same.
    const byCore = now >= leftAloneUntil && (await core.isUp());
    const asked = JSON.stringify([made, limits, locale, byCore, broken]);
    if (last?.asked === asked && now >= last.from && now < last.until) return last.budget;
    const reply = byCore ? await fromCore(entries.filter(isSpent), limits, now, locale) : null;
    await language.speak();
    const own = inWords(rule(made, limits, now), limits, usedIn(made, now));
    const { cause, day } = own;
    const ruling = reply ? { ...reply, cause, day } : own;
    const budget = { limits, ruling: broken ? forBroken(ruling) : ruling };
    const until = made.some((at) => at > now) ? now : freshUntil(made, limits, now);
    last = reply || !byCore ? { asked, from: now, until, budget } : null;
    return budget;
  };
}

/**
 * The same sentences as the core's; the limits' numbers need no other form of a word than these two.
 * @param {string} reason
 * @param {Limits} limits
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

/** Why it holds is then that nobody knows what was made before. @param {Ruling} ruling @returns {Ruling} */
const forBroken = (ruling) =>
  ruling.ruling === "allow"
    ? ruling
    : { ...ruling, cause: "storage_broken", reason: words("background_held_storage_broken") };

/** How many withdrawals were made in the 24 hours before a moment. @param {number[]} made @param {number} now */
const usedIn = (made, now) => made.filter((at) => now - at < DAY_MS).length;

/**
 * @param {ReturnType<typeof rule>} ruled
 * @param {Limits} limits
 * @param {number} used in the last 24 hours
 * @returns {Ruling}
 */
const inWords = ({ reason, next_at, ...ruled }, limits, used) => ({
  kind: "ruling",
  ...ruled,
  day: { used, most: limits.per_day },
  cause: reason === "allow" ? "free" : reason,
  reason: reasonWords(reason, limits),
  next_at: next_at === null ? null : new Date(next_at).toISOString(),
});

/** @typedef {ReturnType<typeof createBudget>} BudgetOf */
