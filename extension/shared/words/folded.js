/** Letters that Unicode does not take apart, as people without them on their keyboard write them. @type {Record<string, string>} */
const PLAIN = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
};
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");
/** Marks that any script may carry, and the Hebrew points; the vowels of Hindi or Thai are no accents. */
const MARKS = /\p{Script=Inherited}|[\u0591-\u05c7]/gu;

/**
 * A text as it is searched: without accents, case and forms of one and the same letter.
 * @param {string} text
 */
export const folded = (text) =>
  text
    .normalize("NFKD")
    .replaceAll(MARKS, "")
    .toLowerCase()
    .replaceAll(LETTERS, (letter) => PLAIN[letter] ?? letter);

/**
 * What tells whether a text holds each word that is looked for.
 * @param {string} query
 * @returns {(text: string) => boolean}
 */
export function searchFor(query) {
  const wanted = folded(query).split(/\s+/u).filter(Boolean);
  return (text) => {
    const held = folded(text);
    return wanted.every((word) => held.includes(word));
  };
}
