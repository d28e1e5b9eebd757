/**
 * The withdraw controls that are in the document now, and where they stand.
 * @import { ListSide, ListedRow } from "../types.js"
 * @import { Labels } from "../page/generation.js"
 * @import { Places } from "../page/sight/steadiness.js"
 */
import { boxOf } from "../page/dom.js";
import { findDialog } from "../page/withdraw/dialogs.js";
import { isProfilePath, rememberPending } from "../page/withdraw/pending.js";
import { isSentPath } from "../page/route.js";
import { addPlace } from "../page/sight/steadiness.js";
import { isSentListHere, readSentRows, rememberSentList, sentListHere } from "../page/sent-list.js";

/** Where no list is watched, as in a frame, so many rows are read each time. */
const MOST_ROWS = 60;

/**
 * @param {() => ListSide | null} list
 * @param {() => Labels} labels
 * @param {() => boolean} isBusy whether a dialog is expected, or open
 */
export function makePlaces(list, labels, isBusy) {
  /** @param {ListedRow[]} known */
  const orRead = (known) => (known.length > 0 ? known : readSentRows(MOST_ROWS));

  return {
    /** Whether the document may hold a withdraw control. */
    isWorth: () =>
      isSentPath(location.pathname) || isProfilePath(location.pathname) || isSentListHere(),

    remember() {
      if (!isSentListHere()) rememberSentList();
      rememberPending();
    },

    rows: () => orRead(list()?.rows() ?? []),

    /** @returns {Places} */
    now() {
      /** @type {Places} */
      const places = new Map();
      for (const { label, control } of orRead(list()?.near() ?? [])) {
        addPlace(places, `row:${label}`, boxOf(control));
      }
      for (const { label, control } of rememberPending())
        addPlace(places, `row:${label}`, boxOf(control));
      // To walk through a thousand rows for one that nobody expects would cost more than all else here.
      const dialog = findDialog(labels(), isBusy() ? null : sentListHere());
      if (dialog) addPlace(places, `confirm:${dialog.label}`, boxOf(dialog.confirm));
      return places;
    },
  };
}
