/** Where a text holds what is looked for, pure. */

import { folded } from "../shared/words/folded.js";

/**
 * @param {string} text
 * @param {string} query words in any order
 * @returns {[start: number, end: number][]} places in the text, in its own letters, whatever accents either has
 */
export function placesOf(text, query) {
  const wanted = folded(query).split(/\s+/u).filter(Boolean);
  let held = "";
  /** By the letter of the folded text, where in the text it comes from. @type {number[]} */
  const from = [];
  let at = 0;
  for (const sign of text) {
    const plain = folded(sign);
    held += plain;
    for (let each = 0; each < plain.length; each += 1) from.push(at);
    at += sign.length;
  }
  from.push(at);
  return wanted
    .flatMap((word) => occurrences(held, word))
    .map(([start, end]) => [
      /** @type {number} */ (from[start]),
      /** @type {number} */ (from[end]),
    ]);
}

/** @param {string} held @param {string} word @returns {[number, number][]} */
function occurrences(held, word) {
  /** @type {[number, number][]} */
  const found = [];
  for (let at = held.indexOf(word); at >= 0; at = held.indexOf(word, at + word.length)) {
    found.push([at, at + word.length]);
  }
  return found;
}
