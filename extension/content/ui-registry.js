/** @import { Ui } from "./types.js" */

/** Where one script of ours leaves what the other takes; a page can give an element any name, but no symbol. */
const PLACE = Symbol.for("ui");
const world = /** @type {{ [PLACE]?: Ui }} */ (globalThis);

/** Leaves the part that draws; where one is there already, that one stays. @param {Ui} ui */
export const registerUi = (ui) => void (world[PLACE] ??= ui);

/** The part that draws, or null: it did not come yet. */
export const loadedUi = () => world[PLACE] ?? null;

/** Whether a node is a host of ours. @param {Node} node */
export const isOurHost = (node) => world[PLACE]?.isHost(node) ?? false;

/** Keeps from the page what is typed into something of ours; called before any listener of the page. @param {Event} event */
export const keepInside = (event) => world[PLACE]?.keepInside(event);
