/**
 * Tells the background who is in the list, once it has been quiet for a while: what is known of these people outlives the page.
 *
 * @import { Generation } from "../page/generation.js"
 * @import { List } from "./list.js"
 */
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { MOST_ROWS } from "../../shared/text-limits.js";
import { filtersAbove } from "../page/filters.js";
import { addresseeOfPath, isSentPath } from "../page/route.js";

/** A list is quiet where its rows have said the same for so long, in milliseconds. */
const QUIET = 1000;

/** @param {List} list @param {AbortSignal} signal ends with the list */
export function makeListReport(list, signal) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {unknown} */
  let rows;
  /** @type {unknown[]} */
  let told = [];
  signal.addEventListener("abort", () => clearTimeout(timer));

  /** @param {Generation} generation */
  function report(generation) {
    // A list of companies or events says nothing of people.
    if (!isSentPath(location.pathname) || addresseeOfPath(location.pathname)) return;
    if (list.waits()) return void wait(generation);
    const all = list.allInOrder();
    const count = filtersAbove(document)?.total ?? null;
    const readings = all.map((row) => list.state.rows.get(row)?.reading ?? null);
    const message = {
      kind: KIND.list_seen,
      rows: readings.slice(0, MOST_ROWS),
      count,
      complete: count === all.length && count <= MOST_ROWS,
    };
    const said = [count, ...readings];
    const isTold = said.length === told.length && said.every((each, at) => each === told[at]);
    if (isTold || (all.length === 0 && count !== 0)) return;
    told = said;
    send(message).then((reply) => {
      // The next quiet moment tells it again.
      if (reply.kind === KIND.failed && told === said) told = [];
    });
  }

  /** @param {Generation} generation */
  function wait(generation) {
    clearTimeout(timer);
    timer = setTimeout(() => report(generation), QUIET);
  }

  return {
    /** A frame has brought the rows up to the page. @param {Generation} generation */
    frame(generation) {
      if (rows === list.state.rows) return;
      rows = list.state.rows;
      wait(generation);
    },
  };
}
