/**
 * @import { Decision } from "../gate/decide.js"
 * @import { Generation, WithdrawDialog } from "../page/generation.js"
 * @import { RowState } from "../types.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { Notice } from "../ui/pace.js"
 * @import { Bindings } from "./bindings.js"
 *
 * @typedef {{ part: "row", label: string, row: Element } | { part: "confirm", label: string, dialog: WithdrawDialog }} Hit
 */
import { endOf } from "../gate/decide.js";
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages.js";
import { contains } from "../page/dom.js";
import { openRoots, reached } from "../page/recognise.js";
import { identityOf } from "../page/rows.js";
import { makeDialog } from "./dialog.js";
import { makeOutcomes } from "./outcomes.js";
import { makeReservations } from "./reservations.js";

/** The site fetches its dialog on the click; where none came after this time, none will. */
const DIALOG_COMES_WITHIN = 20_000;
const BLOCKED_EVERY = 1000;

/**
 * One withdrawal from the press on a row's control to what became of it: what the guard asks, what the dialog shows.
 * @param {object} options
 * @param {() => Generation | null} options.generation null while asleep or nothing is recognised
 * @param {Bindings} options.bindings
 * @param {(reading: RowReading) => RowState | null} options.stateOf
 * @param {(id: string) => Promise<string>} options.statement
 * @param {() => boolean} options.draws
 * @param {AbortSignal} options.signal
 */
export function makeWithdrawing({ generation, bindings, stateOf, statement, draws, signal }) {
  const reservations = makeReservations();
  const outcomes = makeOutcomes({
    bindings,
    generation,
    onOutcome: reservations.settle,
    signal,
  });
  const dialog = makeDialog(stateOf, statement);
  let dialogSeen = false;
  let pressed = "";
  let blockedAt = -Infinity;

  const isLabel = (/** @type {string} */ label) =>
    label === pressed || bindings.rows().some((row) => row.parts.label === label);

  function findDialog() {
    const page = generation();
    const roots = page ? [document, ...openRoots(document)] : [];
    for (const root of roots) {
      const found = page?.dialog(root, isLabel);
      if (found) return found;
    }
    return null;
  }

  /** Whom a label means: the person whose control was pressed, else the only one of that name. @param {string} label */
  function whom(label) {
    const lease = reservations.lease();
    if (lease?.label === label) return lease.reading;
    const named = bindings.rows().filter((row) => row.parts.label === label);
    const [first] = named;
    if (!first || named.length === 1) return first?.reading ?? null;
    return { ...first.reading, key: null, profile_url: null };
  }

  /** @param {Hit} hit @param {Notice} why */
  function notify(hit, why) {
    if (hit.part === "confirm") {
      dialog.notify(hit.dialog, why);
      return;
    }
    const row = bindings.row(hit.row);
    if (row) bindings.viewOf(row).notify(why);
  }

  /** @param {Hit} hit */
  function notifyHold(hit) {
    const ruling = reservations.allowance();
    if (ruling) notify(hit, { kind: "hold", ruling, until: endOf(ruling) });
  }

  /** @param {Hit} hit */
  async function reserve(hit) {
    const reading = hit.part === "row" ? bindings.row(hit.row)?.reading : whom(hit.label);
    if (!reading) return;
    const state = stateOf(reading);
    const verdict = state?.kind === "advice" ? state.advice.verdict : null;
    dialogSeen = hit.part === "confirm";
    pressed = hit.label;
    const result = await reservations.reserve(reading, hit.label, verdict);
    if (hit.part === "row") return;
    if (result === "live") dialog.quiet();
    else if (result === "held") notifyHold(hit);
    else notify(hit, { kind: "unreachable" });
  }

  return {
    reservations,

    /** @param {EventTarget | null} target @returns {Hit | null} */
    hitAt(target) {
      const page = generation();
      const element = page && reached(target);
      if (!element) return null;
      const row = page.rowAt(element);
      const parts = row && page.parts(row);
      if (row && parts && contains(parts.control, element)) {
        return { part: "row", label: parts.label, row };
      }
      const found = findDialog();
      if (!found || !contains(found.confirm, element)) return null;
      return { part: "confirm", label: found.label, dialog: found };
    },

    /** @param {Hit} hit @param {boolean} trusted */
    decide: (hit, trusted) => reservations.decide(hit.part, hit.label, trusted),

    /** @param {Hit} hit */
    onPassed(hit) {
      if (hit.part === "row") {
        reserve(hit);
        return;
      }
      const reading = whom(hit.label);
      const token = reservations.spend();
      if (token && reading) outcomes.watch(token, identityOf(reading));
    },

    /** @param {Hit} hit @param {Decision} decision */
    async onStopped(hit, decision) {
      if (decision === "refuse") {
        if (performance.now() - blockedAt < BLOCKED_EVERY) return;
        blockedAt = performance.now();
        send({ kind: KIND.blocked, by: "script" }).catch(() => null);
        notify(hit, { kind: "script" });
      } else if (decision === "hold") notifyHold(hit);
      else {
        notify(hit, { kind: "wait" });
        if (hit.part === "confirm" && reservations.lease()?.state !== "asked") reserve(hit);
        if (hit.part === "row" && !(await reservations.learn())) {
          notify(hit, { kind: "unreachable" });
        }
      }
    },

    /** Looks at the dialog and at what was confirmed; called after the rows were brought up to the page. */
    frame() {
      const found = findDialog();
      const lease = reservations.lease();
      if (found) {
        dialogSeen = true;
        const reading = whom(found.label);
        if (reading && draws() && bindings.isKnown(reading)) dialog.show(found, reading);
      } else {
        dialog.close();
        const late = lease && Date.now() - lease.askedAt > DIALOG_COMES_WITHIN;
        if (lease && (dialogSeen || late)) reservations.free();
        dialogSeen = false;
      }
      outcomes.look();
    },

    /** The list went away, or we do. */
    clear() {
      dialog.close();
      reservations.free();
    },
  };
}
