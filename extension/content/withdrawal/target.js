/**
 * @import { Hit } from "../page/withdraw/withdraw-controls.js"
 * @import { ListSide, ListedRow } from "../types.js"
 * @import { RowReading } from "../../shared/messages/messages.js"
 * @import { Target } from "./rules/states.js"
 */
import { isProfilePath, personOf } from "../page/withdraw/pending.js";

/**
 * Whom a dialog's label means: the only row of that name, without a key where there are several; else whomever the control was
 * about that was pressed before it.
 * @param {string} label
 * @param {ListedRow[]} rows
 * @param {RowReading | null} near
 */
function whom(label, rows, near) {
  const [first, second] = rows.filter((row) => row.label === label);
  if (!first) return near ?? personOf(label);
  return second ? { ...first.reading, key: null, profile_url: null } : first.reading;
}

/**
 * Whom a press on a control would withdraw from.
 * @param {Hit} hit
 * @param {Target | null} pressed whom the press before was about
 * @param {ListedRow[]} rows
 * @param {ListSide | null} list
 * @param {RowReading | null} near the person beside the control that was pressed last and not understood
 * @returns {Target}
 */
export function targetOf({ label, reading, form }, pressed, rows, list, near) {
  if (!reading && pressed?.label === label) return pressed;
  const person = reading ?? whom(label, rows, near);
  const sentBy = isProfilePath(location.pathname) ? "profile" : form;
  return { label, reading: person, verdict: list?.verdictOf(person) ?? null, form: sentBy };
}
