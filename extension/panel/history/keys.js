import { words } from "../../shared/i18n.js";

/** Where each key leads among the rows. @type {Record<string, number>} */
const STEPS = { arrowdown: 1, j: 1, arrowup: -1, k: -1 };

/**
 * The keys of the history: `/` searches, arrows or J and K move from row to row, Escape closes a row's details.
 * @param {HTMLElement} root
 * @param {object} parts
 * @param {import("../view.d.ts").Context} parts.context
 * @param {HTMLInputElement} parts.search
 * @param {HTMLElement} parts.rows
 * @returns {() => [keys: string[], text: string][]} what `?` tells of them
 */
export function listenToKeys(root, { context, search, rows }) {
  /** @param {KeyboardEvent} event */
  function press(event) {
    const toggles = /** @type {HTMLElement[]} */ ([...rows.querySelectorAll("[aria-expanded]")]);
    const lines = [...rows.children];
    const from = lines.findIndex((line) => line.contains(document.activeElement));
    const key = event.key.startsWith("Arrow") ? event.key.toLowerCase() : context.singleKey(event);
    if (key === "/") search.focus();
    else if (key !== null && key in STEPS && from >= 0) step(toggles, lines[from], STEPS[key] ?? 0);
    else if (event.key === "Escape" && from >= 0) close(toggles, lines[from]);
    else return;
    event.preventDefault();
  }
  root.addEventListener("keydown", press);
  return () => [
    [["J", "K"], words("panel_history_key_move")],
    [["/"], words("panel_history_key_search")],
  ];
}

/** The row's button, or that of the row whose details these are. @param {HTMLElement[]} toggles @param {Element | undefined} line */
const indexOf = (toggles, line) =>
  toggles.findIndex((toggle) => {
    const row = toggle.closest("tr");
    return row === line || row?.nextElementSibling === line;
  });

/** @param {HTMLElement[]} toggles @param {Element | undefined} line @param {number} by */
function step(toggles, line, by) {
  const row = toggles.find((toggle) => toggle.closest("tr") === line);
  const at = row ? toggles.indexOf(row) : indexOf(toggles, line);
  toggles[Math.min(Math.max(at + by, 0), toggles.length - 1)]?.focus();
}

/** @param {HTMLElement[]} toggles @param {Element | undefined} line */
function close(toggles, line) {
  const row =
    toggles.find((toggle) => toggle.closest("tr") === line) ?? toggles[indexOf(toggles, line)];
  if (row?.getAttribute("aria-expanded") === "true") row.click();
  row?.focus();
}
