/** The panel's views: where each is loaded from. */

/** @import { Load, ViewName } from "./view.d.ts" */

/** In the order of the navigation. One that is not there yet is not listed. @type {Partial<Record<ViewName, Load>>} */
export const VIEWS = {
  // Everybody whose invitation is pending.
  list: () => import("./list/list.js"),
  // One person, or one group, at a time.
  sort: () => import("./sort/sort.js"),

  // The next ones to withdraw, and when.
  today: () => import("./today/today.js"),

  // What was withdrawn.
  history: () => import("./history/history.js"),

  // Figures.
  pictures: () => import("./pictures/pictures.js"),

  // Import, backup, erase.
  data: () => import("./data/data.js"),
};
