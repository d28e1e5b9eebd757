/**
 * Where the journal is kept: in its document, and its last day once more until the browser closes. Somebody who empties or
 * damages the extension's storage while it runs frees no withdrawal by that.
 */

import { strictestLimits } from "../../shared/stored/documents.js";
import { createSerial } from "../../shared/serial.js";
import { blank, fromThePast } from "./reservation-rules.js";

/** @typedef {import("../../shared/stored/document-shapes.js").Entry} Entry */

const KEY = "journal";
const DAY_MS = 86_400_000;

/**
 * @param {import("../../shared/stored/storage.js").Storage} storage
 * @param {Pick<import("../../shared/stored/storage.js").Area, "get" | "set">} area `chrome.storage.session`
 * @param {() => number} clock epoch milliseconds
 */
export function createJournal(storage, area, clock) {
  const inTurn = createSerial();

  /** @param {Entry[]} entries */
  async function put(entries) {
    await storage.write("journal", { entries });
    const now = clock();
    await area.set({ [KEY]: entries.filter(({ at }) => now - at < DAY_MS) });
  }

  /** @param {{ content: { entries: Entry[] }, lost: number, isWhole: boolean }} loaded */
  async function completed({ content: { entries }, lost, isWhole }) {
    /** @type {Entry[] | undefined} */
    const copy = (await area.get(KEY))[KEY];
    const known = new Set(entries.map(({ token }) => token));
    const back = (copy ?? []).filter(({ token }) => !known.has(token));
    const now = clock();
    if (isWhole && !copy) await storage.write("limits", strictestLimits(now));
    const made = Array.from({ length: copy ? 0 : lost }, () =>
      blank({ token: crypto.randomUUID(), at: now, override: null, requested: true }),
    );
    if (back.length + made.length === 0) return entries;
    return [...entries, ...back, ...made].sort((one, other) => one.at - other.at);
  }

  return {
    /** @param {Entry[]} entries */
    write: (entries) => inTurn(() => put(entries)),

    /**
     * The journal. Where part of it could not be read, the copy gives it back; without one, each lost part counts as a
     * withdrawal made now, which is the strictest that it can have been, and where all is lost the strictest limits hold for
     * a day. What is from the future was made now, too.
     * @returns {Promise<Entry[]>} oldest first
     */
    read: () =>
      inTurn(async () => {
        const loaded = await storage.load("journal");
        const whole = fromThePast(await completed(loaded), clock());
        if (whole !== loaded.content.entries) await put(whole);
        return whole;
      }),
  };
}
