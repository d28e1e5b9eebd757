/** History: what was withdrawn, when inviting again is sensible, and deleting it. */

import { browserLocale, words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { pulses, tryAgain } from "../parts/tile.js";
import { createDue } from "./due.js";
import { emptyPlace, failedHistory } from "./empty.js";
import { createFoot } from "./foot.js";
import { keepFocus } from "./keep-focus.js";
import { createKeys } from "./keys.js";
import { NEWEST_FIRST, matching, pressed, sorted } from "./order.js";
import { createRequests } from "./requests.js";
import { createTable } from "./table/table.js";
import { createTools } from "./tools.js";

/** @typedef {import("../../shared/messages/replies.d.ts").Journal} Journal */

/** So many rows are drawn at first, and with each press for more: a table of thousands would take a second. */
const PAGE = 100;

const title = () => make("h1", { class: "unseen" }, words("panel_history_title"));

/** @param {import("../view.d.ts").Context} context @returns {import("../view.d.ts").View} */
export function create(context) {
  const { announce, go, onPile } = context;
  let journal = /** @type {Journal | null} */ (null);
  let [order, query, most] = [NEWEST_FIRST, "", PAGE];
  const entries = () => journal?.entries ?? [];

  const { read, forget, forgetAll, remind } = createRequests(context, { show, failed });
  const due = createDue({ answer: remind });
  const tools = createTools({ search, entries, deleteAll: forgetAll });
  const table = createTable({ sort, forget, more });
  const foot = createFoot({ entries });
  const place = make("div", {});
  const parts = [due, tools, { root: place }, foot].map((part) => part.root);
  const root = make("div", { class: "history" }, title(), parts);
  const keys = createKeys({ context, search: tools.field, rows: table.body });

  /** @param {Journal} reply */
  function show(reply) {
    journal = reply;
    const wasDue = due.root.contains(document.activeElement);
    const next = () => (wasDue && due.focus()) || table.focusNear() || tools.field.focus();
    keepFocus(root, draw, next);
  }

  function draw() {
    const all = entries();
    const found = sorted(matching(all, query), order, browserLocale());
    due.show(all, new Set(journal?.due));
    table.show(found.slice(0, most), { order, left: found.length - most });
    foot.show(journal?.made_at.length ?? 0);
    tools.root.hidden = foot.root.hidden = all.length === 0;
    const empty = emptyPlace({ all, found, query }, { clear: tools.clear, go });
    if (empty || table.root.parentNode !== place) place.replaceChildren(empty ?? table.root);
  }

  /** @param {import("./order.js").Column} column */
  function sort(column) {
    order = pressed(order, column);
    draw();
  }
  function more() {
    most += PAGE;
    draw();
  }
  /** @param {string} wanted */
  function search(wanted) {
    [query, most] = [wanted, PAGE];
    draw();
    announce(words("panel_history_shown", matching(entries(), query).length, entries().length));
  }

  function failed() {
    if (!journal)
      place.replaceChildren(failedHistory(() => tryAgain(place, pulses("block"), read)));
  }

  onPile(() => root.isConnected && read());
  return {
    root,
    enter() {
      keys.listen();
      read();
    },
    leave: keys.end,
    keys: keys.told,
  };
}
