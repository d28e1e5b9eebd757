/** Withdraw requests of which it is not known yet what becomes of them, of this worker's life: a later one counts by its answer. */

import { NO_TAB } from "./withdraw-rules.js";

export function createInFlight() {
  /** The tab of each, by the request's id. @type {Map<string, number>} */
  const requests = new Map();

  return {
    /** @param {{ id: string, tab: number }} request */
    began: ({ id, tab }) => void requests.set(id, tab),

    /** @param {string} id */
    ended: (id) => void requests.delete(id),

    /**
     * Whether one is on its way that this tab may have sent; what no tab sends may be anybody's.
     * @param {number} tab
     */
    has: (tab) => [...requests.values()].some((each) => each === tab || each === NO_TAB),
  };
}

/** @typedef {ReturnType<typeof createInFlight>} InFlight */
