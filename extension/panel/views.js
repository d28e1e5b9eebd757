/** The panel's views: where each is loaded from, and what it is given. */

/**
 * @typedef {object} Context what every view is given
 * @property {typeof import("../shared/chrome.js").send} send
 * @property {(text: string) => void} announce says something to those who cannot see it
 * @property {(text: string, undo?: () => void) => void} toast shows what was done, with a way back
 * @property {(key: string, opener: HTMLElement | null) => void} openCard
 * @property {(view: ViewName, params?: string) => void} go
 * @property {(listener: () => void) => void} onPile hears that something of the pile changed
 * @property {(event: KeyboardEvent) => string | null} singleKey the key, in lower case, where a single key may act now: not with a
 *   modifier, not while a text is written, not while a dialog or a menu is open, not where the user switched such keys off
 */
/**
 * @typedef {object} View
 * @property {HTMLElement} root
 * @property {(params?: string) => void} enter `params`: what stands behind the view's name in the address
 * @property {() => void} leave
 * @property {() => [keys: string[], text: string][]} [keys] what `?` tells of its keys
 */
/** @typedef {"list" | "sort" | "today" | "history" | "pictures" | "data"} ViewName */
/** @typedef {() => Promise<{ create(context: Context): View }>} Load */

/** In the order of the navigation. One that is not there yet is not listed. @type {Partial<Record<ViewName, Load>>} */
export const VIEWS = {
  // Everybody whose invitation is pending.
  // One person, or one group, at a time.

  // The next ones to withdraw, and when.

  // What was withdrawn.
  history: () => import("./history/history.js"),

  // Figures.
  pictures: () => import("./pictures/pictures.js"),

  // Import, backup, erase.
};
