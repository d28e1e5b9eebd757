/**
 * Whether a row is one of the Sent list, by what is in the document: the address only says so first. A page can change its address
 * without changing anything that is shown.
 * @import { ListedRow } from "./listed-row.js"
 *
 * @typedef {ListedRow & { form: "g1" | "g2" | "g3", holder: Element, sure: boolean }} ListRow
 *   `sure`: the list is the Sent list; else it only looks like it
 */
import { contains, isConnected, parentOf } from "./dom.js";
import { listedRow } from "./listed-row.js";
import { GENERATIONS, recogniseGeneration } from "./recognise.js";
import { isReceivedPath, isSentPath } from "./route.js";

/** What holds rows that were seen while the address was the Sent list's. @type {WeakSet<Element>} */
const lists = new WeakSet();
/** @type {Set<WeakRef<Element>>} */
const kept = new Set();
let wasSent = false;

/** Notes what holds the rows, where the address is the Sent list's; called from time to time, and before a press counts. */
export function rememberSentList() {
  if (!isSentPath(location.pathname)) return;
  wasSent = true;
  const generation = recogniseGeneration(document, sentListHere());
  const [first] = generation?.rows(document) ?? [];
  const list = first && parentOf(first);
  if (!list || lists.has(list)) return;
  lists.add(list);
  kept.add(new WeakRef(list));
}

/** What holds the rows of a list that was the Sent list and is still in the document, whatever the address; else null. */
export function sentListHere() {
  for (const ref of kept) {
    const list = ref.deref();
    if (list && isConnected(list)) return list;
    kept.delete(ref);
  }
  return null;
}

/** Whether there is such a list. */
export const isSentListHere = () => sentListHere() !== null;

/** @param {Element} row */
function isOfSentList(row) {
  if (isSentPath(location.pathname)) return true;
  for (let up = /** @type {Element | null} */ (row); up; up = parentOf(up)) {
    if (lists.has(up)) return true;
  }
  return wasSent && !isReceivedPath(location.pathname);
}

/**
 * The row whose withdraw control an element is in, or null.
 * @param {Element} element
 * @returns {ListRow | null}
 */
export function listRowAt(element) {
  for (const generation of GENERATIONS) {
    const row = generation.rowAt(element);
    const found = row && listedRow(generation, row);
    if (!found || !contains(found.control, element)) continue;
    rememberSentList();
    if (!generation.recognise(document, sentListHere())) continue;
    return { ...found, form: generation.name, holder: row, sure: isOfSentList(row) };
  }
  return null;
}

/** The rows of the Sent list as they stand, no more than so many. @param {number} most */
export function readSentRows(most) {
  if (!isSentPath(location.pathname) && !isSentListHere()) return [];
  const generation = recogniseGeneration(document, sentListHere());
  const rows = [];
  for (const row of generation?.rows(document) ?? []) if (rows.push(row) === most) break;
  return rows.flatMap((row) => (generation && listedRow(generation, row)) ?? []);
}
