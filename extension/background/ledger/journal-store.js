/**
 * Where the journal is kept: in its document; of its last day beside it, nameless, when withdrawals were made; and its last day whole
 * once more until the browser closes. Whatever of that is damaged or emptied, no withdrawal is freed by it.
 */

import { strictestLimits } from "../../shared/stored/documents.js";
import { StorageError } from "../../shared/stored/area.js";
import { createSerial } from "../../shared/serial.js";
import { blank, fromThePast } from "./reservation-rules.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */
/** @typedef {{ at: number, override: boolean }} Spent when a withdrawal was made, and whether past a hold */

/** By which its last day is kept until the browser closes. */
export const COPY = "journal";
const DAY_MS = 86_400_000;

/**
 * Those withdrawals of the last day that no entry stands for. One that says that it failed, or that it was made past no hold, stands
 * for none that is written down as made, or as made past one: both are written at once.
 * @param {Spent[]} past
 * @param {Entry[]} entries
 * @param {number} now
 */
function missing(past, entries, now) {
  const left = entries.filter(({ state }) => state !== "failed");
  // Past a hold first, so that none of these is taken for another of the same moment.
  const inTurn = [...past].sort((one, other) => Number(other.override) - Number(one.override));
  return inTurn.filter(({ at, override }) => {
    const place = left.findIndex((each) => each.at === at && (!override || each.override !== null));
    if (place >= 0) left.splice(place, 1);
    return place < 0 && now - at < DAY_MS;
  });
}

/** Where there is no room to write it down, the same is read each time. @param {unknown} error */
function unlessFull(error) {
  if (!(error instanceof StorageError && error.isFull)) throw error;
}

/** Of whom nothing is known but that it was. @param {Spent} spent */
const nameless = ({ at, override }) =>
  blank({ token: crypto.randomUUID(), at, override: override ? "" : null, requested: true });

/**
 * @param {import("../../shared/stored/storage.js").Storage} storage
 * @param {Pick<import("../../shared/stored/storage.js").Area, "get" | "set">} area `chrome.storage.session`
 * @param {() => number} clock epoch milliseconds
 */
export function createJournal(storage, area, clock) {
  const inTurn = createSerial();

  /** @param {Entry[]} entries */
  async function put(entries) {
    const now = clock();
    const today = entries.filter(({ at }) => now - at < DAY_MS);
    const past = today
      .filter(({ state }) => state !== "failed")
      .map(({ at, override }) => ({ at, override: override !== null }));
    await storage.change([], async () => ({
      documents: { journal: { entries }, spent: { past } },
      answer: undefined,
    }));
    await area.set({ [COPY]: today });
  }

  /** @param {{ content: { entries: Entry[] }, lost: number, isWhole: boolean }} loaded */
  async function completed({ content: { entries }, lost, isWhole }) {
    /** @type {Entry[] | undefined} */
    const copy = (await area.get(COPY))[COPY];
    const { past } = await storage.read("spent");
    const now = clock();
    const tokens = new Set(entries.map(({ token }) => token));
    const back = [...entries, ...(copy ?? []).filter(({ token }) => !tokens.has(token))];
    const isKnown = copy !== undefined || past !== null;
    if (isWhole && !isKnown) {
      await storage.write("limits", strictestLimits(now)).catch(unlessFull);
    }
    const unknown = { at: now, override: false };
    const made = isKnown
      ? missing(past ?? [], back, now)
      : Array.from({ length: lost }, () => unknown);
    if (back.length === entries.length && made.length === 0) return entries;
    return [...back, ...made.map(nameless)].sort((one, other) => one.at - other.at);
  }

  return {
    /** @param {Entry[]} entries */
    write: (entries) => inTurn(() => put(entries)),

    /**
     * The journal. Where part of it is missing or could not be read, the copy gives it back, or what is known of the last day; where
     * there is neither, each lost part counts as a withdrawal made now, which is the strictest that it can have been, and where all is
     * lost the strictest limits hold for a day. What is from the future was made now, too.
     * @returns {Promise<Entry[]>} oldest first
     */
    read: () =>
      inTurn(async () => {
        const loaded = await storage.load("journal");
        const whole = fromThePast(await completed(loaded), clock());
        if (whole !== loaded.content.entries) await put(whole).catch(unlessFull);
        return whole;
      }),
  };
}
