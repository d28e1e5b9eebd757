/**
 * What the bar's button does next.
 *
 * @typedef {{ do: "go", at: number }
 *   | { do: "first", at: number }
 *   | { do: "wait" }
 *   | { do: "scroll" }
 *   | { do: "rest" }} Step `go`: to a row further down; `first`: all is loaded and the only ones are above; `wait`: nothing
 *   is said of some rows yet; `scroll`: to the end of what is loaded, where the site loads more; `rest`: nothing is left
 */

/**
 * @param {(boolean | null)[]} wanted row by row, null where that is not known yet
 * @param {number} from the first row that lies ahead
 * @param {boolean} isComplete whether the whole list is loaded
 * @returns {Step}
 */
export function nextStep(wanted, from, isComplete) {
  const at = wanted.indexOf(true, from);
  if (at >= 0) return { do: "go", at };
  if (wanted.includes(null, from)) return { do: "wait" };
  if (!isComplete) return { do: "scroll" };
  const first = wanted.indexOf(true);
  return first >= 0 ? { do: "first", at: first } : { do: "rest" };
}
