/**
 * Where a card opens: beside its row, else below or above it, over it only where nothing else has room. Pure.
 * @import { Box } from "../host.js"
 *
 * @typedef {object} Side
 * @property {"beside" | "around"} side
 * @property {number} left pixels of the window
 * @property {number} width
 */

/** Air to the window's edges and to the row, in pixels. */
const EDGE = 8;
const GAP = 6;
const WIDEST = 392;
/** Narrower than this a card is not read well, and lower than this it shows no question. */
const NARROWEST = 300;
const LOWEST = 300;
const TALLEST = 620;
/** A card that is lower as yet gets room for so much beside its row: an answer may make it higher. */
const USUAL = 420;
/** So much of the row's height a card beside it shares at the least. */
const SHARED = 24;

/** @param {number} wanted @param {number} low @param {number} high the lower end wins */
const between = (wanted, low, high) => Math.max(low, Math.min(wanted, high));

/**
 * On which side, and how wide.
 * @param {object} around in pixels of the window
 * @param {Box} around.row
 * @param {Box} around.badge under which it begins where it is not beside
 * @param {number} around.windowWidth
 * @param {boolean} around.rtl
 * @returns {Side}
 */
export function sideOf({ row, badge, windowWidth, rtl }) {
  const after = windowWidth - row.right - GAP - EDGE;
  const before = row.left - GAP - EDGE;
  const isAfter = after >= NARROWEST && !(rtl && before >= NARROWEST);
  if (isAfter || before >= NARROWEST) {
    const width = Math.min(WIDEST, isAfter ? after : before);
    return { side: "beside", left: isAfter ? row.right + GAP : row.left - GAP - width, width };
  }
  const width = Math.min(WIDEST, windowWidth - 2 * EDGE);
  const wanted = rtl ? badge.right - width : badge.left;
  return { side: "around", left: between(wanted, EDGE, windowWidth - EDGE - width), width };
}

/**
 * How far down, and how high at most. The first answer stands where that of the card before did, as far as the place allows; once
 * chosen the upper edge stays, whatever an answer does to the height.
 * @param {object} around in pixels of the window
 * @param {Side["side"]} around.side
 * @param {Box} around.row
 * @param {number} around.windowHeight
 * @param {number} around.height what the card wants
 * @param {number | null} around.answer from the card's upper edge to the first answer; null where nothing is asked
 * @param {number | null} around.before where the first answer last was; null where none was
 * @returns {{ top: number, most: number }}
 */
export function heightOf({ side, row, windowHeight, height, answer, before }) {
  const end = windowHeight - EDGE;
  const tall = Math.min(height, TALLEST, end - EDGE);
  const wanted = answer === null || before === null ? row.top : before - answer;
  const within = (/** @type {number} */ low, /** @type {number} */ high) => {
    const lowest = end - Math.min(Math.max(tall, USUAL), end - EDGE);
    const top = between(wanted, Math.max(EDGE, Math.min(low, lowest)), Math.min(lowest, high));
    return { top, most: Math.min(TALLEST, end - top) };
  };
  if (side === "beside") return within(row.top + SHARED - tall, row.bottom - SHARED);
  const [below, above] = [end - row.bottom - GAP, row.top - GAP - EDGE];
  if (Math.max(below, above) < LOWEST) return within(EDGE, end);
  if (below >= Math.min(tall, USUAL) || below >= above) {
    return { top: row.bottom + GAP, most: Math.min(TALLEST, below) };
  }
  const most = Math.min(tall, above);
  return { top: row.top - GAP - most, most };
}
