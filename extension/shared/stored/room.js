import { orStorageError } from "./area.js";
import { BESIDE } from "./people-entries.js";

/**
 * Writes; where there is no room, what can be asked for again gives way.
 * @param {Pick<import("./area.js").Area, "set" | "getKeys" | "remove">} area
 * @returns {(items: Record<string, unknown>) => Promise<void>} rejects with `StorageError`
 */
export const createRoom = (area) => async (items) => {
  try {
    await orStorageError(area.set(items));
  } catch (error) {
    const keys = await orStorageError(area.getKeys());
    const places = keys.filter((key) => key.startsWith(`${BESIDE}:`));
    if (places.length === 0) throw error;
    await orStorageError(area.remove(places));
    await orStorageError(area.set(items));
  }
};
