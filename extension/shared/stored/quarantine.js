/**
 * What cannot be read is put aside instead of being thrown away, under `quarantine:<name>:<time>`. It may be damaged, or of a
 * version that is newer than this one, which a later update reads again.
 */

import { StorageError, orStorageError } from "./area.js";
import { list, parseOrNull, text } from "../schema.js";

/** Names of what something was put aside of. */
const SET_ASIDE = "set_aside";
/** Whether the user has seen that; what is put aside later is told again. */
const SEEN = "set_aside_seen";
/** Before each time, which is of one length. */
const STAMP = ":2026-11-22T12:00:00.000Z".length;

const namesShape = list(text(40), 100);

/**
 * @param {import("./area.js").Area} area
 * @param {() => number} clock epoch milliseconds
 * @param {(items: Record<string, unknown>) => Promise<void>} set rejects with `StorageError`
 */
export function createQuarantine(area, clock, set) {
  /** @returns {Promise<string[]>} of what something was put aside */
  const names = async () => parseOrNull(namesShape, (await area.get(SET_ASIDE))[SET_ASIDE]) ?? [];

  return {
    names,

    /**
     * Puts parts aside and something else in their places, in one go: that takes hardly more room than they did.
     * @param {string} whole what they are of, as the user is told
     * @param {Record<string, unknown>} parts by name
     * @param {Record<string, unknown>} instead by the keys that they were read from
     * @returns {Promise<boolean>} false where there is no room at all: everything stays where it is
     */
    async put(whole, parts, instead) {
      const stamp = new Date(clock()).toISOString();
      const named = Object.entries(parts).map(([name, part]) => [
        `quarantine:${name}:${stamp}`,
        part,
      ]);
      const told = [...new Set([...(await names()), whole])];
      try {
        await set({
          ...instead,
          ...Object.fromEntries(named),
          [SET_ASIDE]: told,
          [SEEN]: false,
        });
        return true;
      } catch (error) {
        if (error instanceof StorageError && error.isFull) return false;
        throw error;
      }
    },

    /**
     * What was put aside under names that begin so.
     * @param {string} beginning
     * @returns {Promise<{ place: string, name: string, part: any }[]>} `place`: its key; `name`: as it was put
     */
    async parts(beginning) {
      const keys = await orStorageError(area.getKeys());
      const places = keys.filter((key) => key.startsWith(`quarantine:${beginning}`));
      const found = places.length > 0 ? await orStorageError(area.get(places)) : {};
      return places.map((place) => ({
        place,
        name: place.slice("quarantine:".length, -STAMP),
        part: found[place],
      }));
    },

    /** @returns {Promise<Record<string, unknown>>} all that was put aside, by where it is kept */
    async all() {
      const parts = await this.parts("");
      return Object.fromEntries(parts.map(({ place, part }) => [place, part]));
    },

    /** Forgets what was put aside. */
    async drop() {
      const keys = await orStorageError(area.getKeys());
      const places = keys.filter((key) => key.startsWith("quarantine:"));
      await orStorageError(area.remove([...places, SET_ASIDE, SEEN]));
    },

    /** Where everything has come back, nothing is told any more. */
    async settle() {
      if ((await this.parts("")).length > 0) return;
      await orStorageError(area.remove([SET_ASIDE, SEEN]));
    },

    /** The user has seen of what something was put aside. */
    see: () => orStorageError(area.set({ [SEEN]: true })),
    isSeen: async () => (await area.get(SEEN))[SEEN] === true,
  };
}

/** @typedef {ReturnType<typeof createQuarantine>} Quarantine */
