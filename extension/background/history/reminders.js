/**
 * Reminders that asking again is sensible now: a number on the icon, a list in the panel. They are derived from the
 * journal at each start, and an alarm wakes the background for the next one.
 */

import { words } from "../../shared/words/i18n.js";
import { localDay } from "../../shared/words/local-day.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */

const ALARM = "reminders";
const LATER_MS = 7 * 86_400_000;

/** The day on which an invitation to somebody was last seen. @param {import("../../shared/stored/document-shapes.js").Person} person */
export const lastSeen = ({ sightings }) => sightings.at(-1)?.on ?? null;

/**
 * Whether a new invitation was seen after a withdrawal.
 * @param {number} at when it was withdrawn
 * @param {string | null} seen the day on which an invitation to them was last seen
 */
export const isSeenAfter = (at, seen) => seen !== null && seen > localDay(at);

/**
 * Of whom to remind: the last withdrawal of each person, unless a new request to them was seen since.
 * @param {Entry[]} entries oldest first
 * @param {(key: string) => string | null} seenOn the day on which an invitation to them was last seen
 * @returns {Entry[]}
 */
export function remindable(entries, seenOn) {
  const last = new Map();
  for (const entry of entries)
    if (entry.state === "withdrawn") last.set(entry.id ?? entry.token, entry);
  return [...last.values()].filter(({ id, at, remind_at }) => {
    return remind_at !== null && !isSeenAfter(at, id === null ? null : seenOn(id));
  });
}

/**
 * @param {import("../../shared/stored/storage.js").Storage} storage
 * @param {import("../ledger/withdrawals.js").Ledger} ledger
 */
export function createReminders(storage, ledger) {
  async function waiting() {
    const { reminders } = await storage.read("settings");
    if (!reminders) return [];
    const entries = await ledger.entries();
    const keys = entries.flatMap(({ id, remind_at }) => (id && remind_at !== null ? [id] : []));
    const people = await storage.people(keys);
    return remindable(entries, (key) => {
      const person = people.get(key);
      return person ? lastSeen(person) : null;
    });
  }

  const due = async () =>
    (await waiting()).filter(({ remind_at }) => Number(remind_at) <= Date.now());

  /** Brings the icon up to date, and comes back for the next one. */
  async function refresh() {
    const count = (await due()).length;
    await chrome.action.setBadgeText({ text: count > 0 ? String(count) : "" });
    await chrome.action.setTitle({ title: count > 0 ? words("background_remind", count) : "" });
    const later = (await waiting())
      .map(({ remind_at }) => Number(remind_at))
      .filter((at) => at > Date.now());
    if (later.length > 0) chrome.alarms.create(ALARM, { when: Math.min(...later) });
    else chrome.alarms.clear(ALARM);
  }

  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) refresh();
  });

  return {
    due,
    refresh,

    /** @param {string} token @param {boolean} later put off for a week, or done with */
    async answer(token, later) {
      const at = later ? Date.now() + LATER_MS : null;
      await ledger.happen({ type: "remind", token, at });
      await refresh();
    },
  };
}

/** @typedef {ReturnType<typeof createReminders>} Reminders */
