/**
 * What the background asks of the list in this tab: for the panel, and for the keyboard.
 * @import { Summary } from "./bar/summary-bar.js"
 * @import { List } from "./list.js"
 * @import { ListPush } from "../../shared/messages/list-messages.js"
 */
import { onMessage } from "../../shared/chrome.js";
import { NEXT_IN_LIST, ROW_IN_LIST } from "../../shared/messages/list-messages.js";
import { leadTo } from "./lead.js";

/**
 * @param {List} list
 * @param {string} key whose
 * @param {boolean} show whether to go there and mark it for a moment
 * @returns {boolean} whether there is such a row
 */
function rowInList(list, key, show) {
  const { rows } = list.state;
  const row = list.inOrder().find((each) => rows.get(each)?.reading.key === key);
  if (row && show) leadTo(list, row)?.mark();
  return row !== undefined;
}

/**
 * Does what the background asks of this tab.
 * @param {List} list
 * @param {Summary} summary
 * @param {AbortSignal} signal
 */
export function followRequests(list, summary, signal) {
  onMessage((message) => {
    const push = /** @type {ListPush} */ (message);
    if (push.kind === NEXT_IN_LIST) summary.next();
    if (push.kind !== ROW_IN_LIST) return undefined;
    return Promise.resolve({ there: rowInList(list, push.key, push.show) });
  }, signal);
}
