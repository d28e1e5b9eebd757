/** @import { Known, State } from "../rules/state.js" */
/** @import { toDraw } from "../rules/window.js" */
import { makeRow } from "./row.js";

/**
 * The elements of the rows that are drawn, each for as long as it is.
 * @param {HTMLElement} list
 */
export function makeDrawnRows(list) {
  /** @type {Map<string, ReturnType<typeof makeRow>>} */
  const drawn = new Map();

  /** @param {State} state @param {Set<string | undefined>} wanted keys */
  function drop({ people }, wanted) {
    for (const [key, { element }] of drawn) {
      if (wanted.has(key) && people.has(key)) continue;
      element.remove();
      drawn.delete(key);
    }
  }

  /** In the order of the list, for those who go through it by keyboard or ear. @param {Element} element @param {Element | null} before */
  function stand(element, before) {
    if (element.parentNode && element.previousElementSibling === before) return;
    if (before) before.after(element);
    else list.prepend(element);
  }

  return {
    /** @param {string | undefined} key */
    body: (key) => drawn.get(key ?? "")?.body,

    /**
     * @param {State} state
     * @param {Known[]} rows
     * @param {ReturnType<typeof toDraw>} wanted
     */
    draw(state, rows, { places, reached }) {
      const today = new Date().setHours(0, 0, 0, 0);
      drop(state, new Set(places.map((at) => rows[at]?.key)));
      /** @type {Element | null} */
      let before = null;
      for (const at of places) {
        const person = /** @type {Known} */ (rows[at]);
        const { key } = person;
        const row = drawn.get(key) ?? makeRow(key);
        drawn.set(key, row);
        row.show({
          person,
          at,
          of: rows.length,
          picked: state.picked.has(key),
          waits: state.waiting.has(key) && !state.unanswered.has(key),
          reached: at === reached,
          today,
        });
        stand(row.element, before);
        before = row.element;
      }
    },
  };
}
