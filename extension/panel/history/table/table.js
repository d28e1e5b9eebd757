/** The table of withdrawals. Its roles are said, since it is laid out otherwise where it is very narrow, and would lose them. */

import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { createHead } from "./head.js";
import { linesOf } from "./row.js";

/** @typedef {import("../../../shared/messages/replies.d.ts").PastWithdrawal} PastWithdrawal */
/** @import { Column, Order } from "../order.js" */

/**
 * @param {object} does
 * @param {(column: Column) => void} does.sort
 * @param {(entry: PastWithdrawal) => void} does.forget
 * @param {() => void} does.more
 */
export function createTable({ sort, forget, more }) {
  /** Those whose details are open. @type {Set<string>} */
  const open = new Set();
  /** What is drawn of each, and what that rests on. @type {Map<string, { told: string, lines: HTMLElement[] }>} */
  let drawn = new Map();
  let focusedAt = 0;

  const head = createHead(sort);
  const body = make("tbody", { role: "rowgroup" });
  const caption = make("caption", { class: "unseen" }, words("panel_history_caption"));
  const next = make("button", { class: "push more", on: { click: more } });

  /** @param {PastWithdrawal} entry */
  function lines(entry) {
    const { token, ask_again_at } = entry;
    const [now, isOpen] = [Date.now(), open.has(token)];
    const told = JSON.stringify([entry, new Date(now).toDateString(), ask_again_at <= now, isOpen]);
    const known = drawn.get(token);
    if (known?.told === told) return known;
    const does = { turn: () => turn(entry), forget: () => forget(entry) };
    return { told, lines: linesOf(entry, { now, isOpen, ...does }) };
  }

  /** Opens or closes the details; the row stays, and the focus in it. @param {PastWithdrawal} entry */
  function turn(entry) {
    const { token } = entry;
    if (!open.delete(token)) open.add(token);
    const [row, ...before] = drawn.get(token)?.lines ?? [];
    const fresh = lines(entry);
    const after = fresh.lines.slice(1);
    for (const line of before) line.remove();
    row?.querySelector("[aria-expanded]")?.setAttribute("aria-expanded", String(open.has(token)));
    row?.after(...after);
    if (row) drawn.set(token, { told: fresh.told, lines: [row, ...after] });
  }

  return {
    root: make(
      "div",
      {},
      make("table", { class: "past", role: "table" }, caption, head.root, body),
      next,
    ),
    body,

    /** @param {PastWithdrawal[]} entries @param {{ order: Order, left: number }} how `left`: how many more there are */
    show(entries, { order, left }) {
      head.show(order);
      const rows = [...body.querySelectorAll("[data-token]")];
      const line = document.activeElement?.closest("tr");
      focusedAt = rows.findIndex((row) => row === line || row.nextElementSibling === line);
      drawn = new Map(entries.map((entry) => [entry.token, lines(entry)]));
      body.replaceChildren(...[...drawn.values()].flatMap((each) => each.lines));
      next.hidden = left <= 0;
      next.textContent = words("panel_history_show_more", left);
    },

    /** Focuses the row that stands where the one with the focus stood; false where there is none. */
    focusNear() {
      if (focusedAt < 0) return false;
      const rows = body.querySelectorAll("[data-token]");
      const button = rows[Math.min(focusedAt, rows.length - 1)]?.querySelector("button");
      button?.focus();
      return Boolean(button);
    },
  };
}
