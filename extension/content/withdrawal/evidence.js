/**
 * What the page shows of a withdrawal, compared with what it showed when the control was pressed: the person's row has left a list
 * that is still there, a profile's control says something else, the site says something.
 *
 * @import { Hit } from "../page/withdraw/withdraw-controls.js"
 * @import { RowReading } from "../../shared/messages/messages.js"
 * @import { Target } from "./rules/states.js"
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
import { siteNotices } from "../page/withdraw/notices.js";
import { countPending, isWithdrawn } from "../page/withdraw/pending.js";
import { identityOf } from "../page/identity.js";

/** What an old form of the page says of a notice that tells of a failure. */
const FAILED = "data-test-artdeco-toast-item-type";

const address = () => location.pathname + location.search;

export class Evidence {
  #readings;
  /** @type {Before | null} */
  #before = null;

  /** @param {() => RowReading[]} readings of all rows that are known now */
  constructor(readings) {
    this.#readings = readings;
  }

  /** Rows of one person; a link says it best, for names and ages may be translated meanwhile. @param {RowReading} reading */
  #countOf(reading) {
    const identity = identityOf(reading);
    const isSame = (/** @type {RowReading} */ each) =>
      reading.key === null ? identityOf(each) === identity : each.key === reading.key;
    return this.#readings().filter(isSame).length;
  }

  /** @param {Target} target @param {Hit} hit @returns {Before} */
  #snapshot(target, hit) {
    return {
      target,
      hit,
      count: this.#countOf(target.reading),
      total: this.#readings().length,
      address: address(),
      notices: new Set(siteNotices()),
    };
  }

  /** A control was pressed: what is seen from now on tells what became of it. @param {Target} target @param {Hit} hit */
  begin(target, hit) {
    this.#before = this.#snapshot(target, hit);
  }

  /** The dialog's button was pressed: what the site said before is about something else. @param {Target} target @param {Hit} hit */
  confirm(target, hit) {
    const known = this.#before?.target.label === target.label ? this.#before : null;
    const now = this.#snapshot(target, known?.hit ?? hit);
    this.#before = { ...now, count: known?.count ?? now.count };
  }

  /** @returns {{ left: boolean, notice: "none" | "some" | "failed" }} */
  look() {
    const before = this.#before;
    if (!before) return { left: false, notice: "none" };
    const fresh = siteNotices().filter((each) => !before.notices.has(each));
    const failed = fresh.some((each) => attribute(each, FAILED) === "error");
    const left = this.#hasLeft(before, fresh.length > 0);
    return { left, notice: failed ? "failed" : fresh.length > 0 ? "some" : "none" };
  }

  /** @param {Before} before @param {boolean} said whether the site has said something since */
  #hasLeft({ target, hit, count, total, address: where }, said) {
    if (target.form === "profile") {
      const { stateKey, control } = hit;
      if (countPending(stateKey) > 0 || (stateKey === "" && isConnected(control))) return false;
      return isWithdrawn(stateKey) || said;
    }
    // Exactly one row leaves; where more are missing, the list itself was taken away.
    if (address() !== where || this.#readings().length < total - 1) return false;
    if (target.reading.key === null && isConnected(hit.control)) return false;
    return count > 0 && this.#countOf(target.reading) < count;
  }
}
