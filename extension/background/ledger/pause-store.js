import { StorageError } from "../../shared/stored/area.js";
import { midnightAfter } from "../../shared/stored/documents.js";

/**
 * The day's pause. None reaches beyond midnight: one that says so (the clock was wrong then, or is now) ends with this day, and is
 * written down so when it is first met; else it would hold for years.
 * @param {import("../../shared/stored/storage.js").Storage} storage
 * @param {() => number} clock epoch milliseconds
 */
export const createPause = (storage, clock) => ({
  /** @returns {Promise<number | null>} until when nothing is withdrawn, in epoch milliseconds */
  async read() {
    const { until } = await storage.read("pause");
    const midnight = midnightAfter(clock());
    if (until === null || until <= midnight) return until;
    await storage.write("pause", { until: midnight }).catch((error) => {
      if (!(error instanceof StorageError && error.isFull)) throw error;
    });
    return midnight;
  },
});
