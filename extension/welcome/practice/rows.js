/**
 * @import { Row } from "./rules.js"
 * @import { CardActions } from "../../ui/types.js"
 */
import { makeLayout } from "../../content/list/badges/badge-layout.js";
import { makeRowView } from "../../content/list/badges/row-view.js";
import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { makeSiteRow } from "./site-row.js";

/** @typedef {ReturnType<typeof makeRowView>} View */

/** What withdraws in a row. @param {string} name @param {() => void} onWithdraw */
const makeControl = (name, onWithdraw) =>
  make(
    "button",
    {
      type: "button",
      class: "site-withdraw",
      "aria-label": words("welcome_row_withdraw_label", name),
      on: { click: onWithdraw },
    },
    words("welcome_row_withdraw"),
  );

/**
 * The invented rows, each with the badge and card of the Sent list.
 * @param {object} around
 * @param {(id: string) => Omit<CardActions, "neighbour">} around.actions
 * @param {(id: string) => void} around.onOpen a badge was pressed
 * @param {(id: string, control: HTMLElement) => void} around.onWithdraw
 */
export function makeRows({ actions, onOpen, onWithdraw }) {
  const layout = makeLayout(new AbortController().signal);
  const list = make("ul", { class: "site-card", role: "list" });
  /** @type {Map<string, { view: View, elements: ReturnType<typeof makeSiteRow>, drawn: Row["said"] | null }>} */
  const drawn = new Map();

  /** @param {string} id @param {1 | -1} step */
  function neighbour(id, step) {
    const ids = [...drawn.keys()];
    const next = drawn.get(ids[ids.indexOf(id) + step] ?? "");
    return next ? { focus: next.view.focus, open: next.view.open } : null;
  }

  /** @param {Row} row */
  function add({ reading }) {
    const { id, name } = reading;
    const control = makeControl(name, () => onWithdraw(id, control));
    const elements = makeSiteRow(reading, control);
    const view = makeRowView({
      ...actions(id),
      neighbour: (step) => neighbour(id, step),
      escape() {},
    });
    view.badge.button.addEventListener("click", () => onOpen(id));
    elements.row.append(view.host);
    list.append(elements.row);
    const mine = { view, elements, drawn: null };
    drawn.set(id, mine);
    return mine;
  }

  /** @param {string} id */
  function remove(id) {
    const row = drawn.get(id)?.elements.row;
    if (row) layout.forget(row);
    row?.remove();
    drawn.delete(id);
  }

  /** @param {Row} row @param {boolean} announce */
  function show(row, announce) {
    const { id } = row.reading;
    if (row.left) {
      remove(id);
      return;
    }
    const mine = drawn.get(id) ?? add(row);
    if (mine.drawn === row.said) return;
    mine.view.show(row.said, row.reading, announce && mine.drawn?.kind === "advice");
    mine.drawn = row.said;
    layout.place(mine);
  }

  return {
    list,
    restyle: layout.again,
    /** @param {Row[]} rows @param {boolean} announce whether what changes is said aloud */
    show(rows, announce) {
      for (const row of rows) show(row, announce);
    },
    clear() {
      for (const id of [...drawn.keys()]) remove(id);
    },
    /** What withdraws the first that are still there, or null. */
    firstControl: () => drawn.values().next().value?.elements.control ?? null,
  };
}
