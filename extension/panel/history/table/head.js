import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { icon } from "../../../ui/icons.js";

/** @import { Column, Order } from "../order.js" */

const COLUMNS = /** @type {const} */ (["name", "at", "again"]);

/**
 * The table's heads: a press on one sorts by it.
 * @param {(column: Column) => void} sort
 */
export function createHead(sort) {
  const heads = COLUMNS.map((column) => {
    const press = make(
      "button",
      { on: { click: () => sort(column) } },
      words(`panel_history_column_${column}`),
      icon("down"),
    );
    return {
      column,
      head: make("th", { scope: "col", role: "columnheader", class: `c-${column}` }, press),
    };
  });
  const last = make(
    "td",
    {},
    make("span", { class: "unseen" }, words("panel_history_column_more")),
  );
  return {
    root: make(
      "thead",
      { role: "rowgroup" },
      make(
        "tr",
        { role: "row" },
        heads.map(({ head }) => head),
        last,
      ),
    ),
    /** @param {Order} order */
    show({ by, descending }) {
      for (const { column, head } of heads) {
        if (column === by) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      }
    },
  };
}
