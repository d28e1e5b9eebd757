import { words } from "../../shared/words/i18n.js";

/** Where each key leads among the rows. @type {Record<string, number>} */
const STEPS = { arrowdown: 1, j: 1, arrowup: -1, k: -1 };

/**
 * The keys of the history: `/` searches, arrows or J and K move from row to row, Escape closes a row's details.
 * @param {object} parts
 * @param {import("../view.d.ts").Context} parts.context
 * @param {HTMLInputElement} parts.search
 * @param {HTMLElement} parts.rows
 */
export function createKeys({ context, search, rows }) {
  let listening = new AbortController();

  /** The row with the focus, whose details have it, or undefined. */
  function current() {
    const line = document.activeElement?.closest("tr");
    if (!line || !rows.contains(line)) return undefined;
    return line.matches(".details") ? line.previousElementSibling : line;
  }

  /** To the row that many further, or to the first where none has the focus. @param {number} by */
  function step(by) {
    const all = [...rows.querySelectorAll("tr:not(.details)")];
    const row = current();
    const at = row ? all.indexOf(row) + by : 0;
    const next = all[Math.min(Math.max(at, 0), all.length - 1)]?.querySelector("button");
    next?.focus();
    return Boolean(next);
  }

  function close() {
    const button = current()?.querySelector("button");
    if (button?.getAttribute("aria-expanded") !== "true") return false;
    button.click();
    button.focus();
    return true;
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether it was for us */
  function act(event) {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (key === "Escape") return close();
    if (key === "ArrowDown" || key === "ArrowUp") {
      const leads = current() || (document.activeElement === search && key === "ArrowDown");
      return (
        Boolean(leads) && !altKey && !ctrlKey && !metaKey && step(STEPS[key.toLowerCase()] ?? 0)
      );
    }
    const single = context.singleKey(event);
    if (single === "/") search.focus();
    return single === "/" || (single !== null && single in STEPS && step(STEPS[single] ?? 0));
  }

  return {
    listen() {
      listening = new AbortController();
      const press = (/** @type {KeyboardEvent} */ event) => {
        if (!event.defaultPrevented && act(event)) event.preventDefault();
      };
      document.addEventListener("keydown", press, { signal: listening.signal });
    },
    end: () => listening.abort(),

    /** What `?` tells of them. @returns {[keys: string[], text: string][]} */
    told: () => [
      [["J", "K"], words("panel_history_key_move")],
      [["/"], words("panel_history_key_search")],
    ],
  };
}
