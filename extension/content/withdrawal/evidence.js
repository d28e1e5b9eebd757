/**
 * What the page shows of a withdrawal, compared with what it showed when the control was pressed: the person's row has left a list
 * that is still there, a profile's control says something else, the site says something.
 *
 * @import { Hit } from "../page/withdraw-controls.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { Target } from "./states.js"
 *
 * @typedef {object} Before
 * @property {Target} target
 * @property {Hit} hit
 * @property {number} count how many rows were this person's
 * @property {number} total how many rows there were
 * @property {string} address
 * @property {Set<Element>} notices
 */
import { attribute, isConnected } from "../page/dom.js";
import { siteNotices } from "../page/notices.js";
import { countPending, isWithdrawn } from "../page/pending.js";
import { identityOf } from "../page/identity.js";

/** What an old form of the page says of a notice that tells of a failure. */
const FAILED = "data-test-artdeco-toast-item-type";

const address = () => location.pathname + location.search;

/** @param {() => RowReading[]} readings of all rows that are known now */
export function makeEvidence(readings) {
  /** @type {Before | null} */
  let before = null;

  /** Rows of one person; a link says it best, for names and ages may be translated meanwhile. @param {RowReading} reading */
  function countOf(reading) {
    const identity = identityOf(reading);
    const isSame = (/** @type {RowReading} */ each) =>
      reading.key === null ? identityOf(each) === identity : each.key === reading.key;
    return readings().filter(isSame).length;
  }

  /** @param {Before} then */
  function hasLeft({ target, hit, count, total, address: where }) {
    if (target.form === "profile") {
      if (countPending(hit.stateKey) > 0 || (hit.stateKey === "" && isConnected(hit.control)))
        return false;
      return isWithdrawn(hit.stateKey) || newNotices().length > 0;
    }
    // Exactly one row leaves; where more are missing, the list itself was taken away.
    if (address() !== where || readings().length < total - 1) return false;
    if (target.reading.key === null && isConnected(hit.control)) return false;
    return count > 0 && countOf(target.reading) < count;
  }

  /** @param {Target} target @param {Hit} hit @returns {Before} */
  const snapshot = (target, hit) => ({
    target,
    hit,
    count: countOf(target.reading),
    total: readings().length,
    address: address(),
    notices: new Set(siteNotices()),
  });

  const newNotices = () => siteNotices().filter((each) => !before?.notices.has(each));

  return {
    /** A control was pressed: what is seen from now on tells what became of it. @param {Target} target @param {Hit} hit */
    begin: (target, hit) => void (before = snapshot(target, hit)),

    /** The dialog's button was pressed: what the site said before is about something else. @param {Target} target @param {Hit} hit */
    confirm(target, hit) {
      const known = before?.target.label === target.label ? before : null;
      before = {
        ...snapshot(target, known?.hit ?? hit),
        count: known?.count ?? countOf(target.reading),
      };
    },

    /** @returns {{ left: boolean, notice: "none" | "some" | "failed" }} */
    look() {
      if (!before) return { left: false, notice: "none" };
      const left = hasLeft(before);
      const fresh = newNotices();
      const failed = fresh.some((each) => attribute(each, FAILED) === "error");
      return { left, notice: failed ? "failed" : fresh.length > 0 ? "some" : "none" };
    },
  };
}
