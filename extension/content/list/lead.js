/** @import { List } from "./list.js" */

/**
 * Brings a row into sight, and the focus to its badge where there is one.
 * @param {List} list
 * @param {Element} row
 */
export function leadTo(list, row) {
  const view = list.reveal(row);
  if (view) view.focus();
  else row.scrollIntoView({ block: "center", behavior: "instant" });
  return view;
}
