/** @import { Child } from "../../ui/elements.js" */
import { words } from "../../shared/words/i18n.js";

/**
 * A text in which elements stand where it has placeholders: a name in its own direction, a number that is drawn bold.
 * @param {string} text with `$1` to `$9`
 * @param {...Child} children
 * @returns {Child[]}
 */
export const filled = (text, ...children) =>
  text.split(/(\$[1-9])/u).map((part) => {
    const place = /^\$([1-9])$/u.exec(part)?.[1];
    return place ? children[Number(place) - 1] : part;
  });

/** A text of ours with its placeholders left open. @param {string} key */
export const openWords = (key) => words(key, "$1", "$2", "$3");
