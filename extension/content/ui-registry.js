/** @typedef {typeof import("./ui-main.js").drawing} Drawing */

/** Where one script of ours leaves what the other takes; a page can give an element any name, but no symbol. */
const PLACE = Symbol.for("drawing");
const world = /** @type {{ [PLACE]?: Drawing }} */ (globalThis);

/** Leaves the part that draws; where one is there already, that one stays. @param {Drawing} part */
export const hand = (part) => void (world[PLACE] ??= part);

/** The part that draws, or null: it did not come yet. */
export const handed = () => world[PLACE] ?? null;
