/**
 * @import { Decision } from "./decide.js"
 * @import { Generation, WithdrawDialog } from "../page/generation.js"
 * @import { RowState } from "../../ui/types.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { Bindings } from "../list/row-binding.js"
 * @import { Desks } from "../list/draft-edits.js"
 *
 * @typedef {{ part: "row", label: string, row: Element } | { part: "confirm", label: string, dialog: WithdrawDialog }} Hit
 */
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/message-kinds.js";
import { contains } from "../page/dom.js";
import { overlayRoots } from "../page/overlays.js";
import { reached } from "../page/recognise.js";
import { identityOf } from "../page/rows.js";
import { makeDialog } from "./dialog.js";
import { makeNotices } from "./notices.js";
import { makeOutcomes } from "./outcomes.js";
import { makeOverrides } from "./overrides.js";
import { makeReservations } from "./reservations.js";
import { makeUnasked } from "./immediate-withdrawal.js";

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
 * @param {Desks} options.desks
 * @param {() => boolean} options.draws
 * @param {AbortSignal} options.signal
 */
export function makeWithdrawing({
  generation,
  bindings,
  stateOf,
  statement,
  desks,
  draws,
  signal,
}) {
  const reservations = makeReservations((reading) => desks(reading).copied);
  const outcomes = makeOutcomes({
    bindings,
    generation,
    onOutcome: reservations.settle,
    signal,
  });
  const unasked = makeUnasked({ generation, reservations, outcomes });
  const dialog = makeDialog(stateOf, statement, desks);
  const overrides = makeOverrides();
  const notices = makeNotices({ bindings, dialog, overrides, reservations });
  let dialogSeen = false;
  let pressed = "";
  let blockedAt = -Infinity;

  /** @param {ShadowRoot[]} overlays */
  function findDialog(overlays) {
    const page = generation();
    for (const root of [document, ...overlays]) {
      const shown = () => bindings.rows().map((row) => row.parts.label);
      const found = page?.dialog(root, { pressed, shown });
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

  /** @param {Hit} hit */
  async function reserve(hit) {
    const reading = hit.part === "row" ? bindings.row(hit.row)?.reading : whom(hit.label);
    if (!reading) return;
    const state = stateOf(reading);
    const verdict = state?.kind === "advice" ? state.advice.verdict : null;
    dialogSeen = hit.part === "confirm";
    pressed = hit.label;
    if (hit.part === "row" && draws()) dialog.prepare(reading);
    const result = await reservations.reserve(reading, hit.label, verdict, generation()?.name);
    if (hit.part === "row" && !unasked.isPossible()) return;
    if (result === "live") dialog.quiet();
    else if (result === "held") notices.hold(hit);
    else notices.show(hit, { kind: "unreachable" });
  }

  /** Whether nothing but a reservation keeps a press from passing. @param {Hit} hit */
  const needsReservation = (hit) =>
    hit.part === "confirm" ||
    (unasked.isPossible() && !unasked.isPending() && reservations.allowance() !== null);

  return {
    reservations,
    overrides,

    /** Whether the site's confirmation was open in the last frame. */
    hasDialog: () => dialogSeen,

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
      if (!page.dialogAt(element)) return null;
      const found = findDialog(overlayRoots(document));
      if (!found || !contains(found.confirm, element)) return null;
      return { part: "confirm", label: found.label, dialog: found };
    },

    /** @param {Hit} hit @param {boolean} trusted */
    decide(hit, trusted) {
      const decision = reservations.decide(hit.part, hit.label, trusted);
      const reading = hit.part === "row" ? bindings.row(hit.row)?.reading : undefined;
      const passes =
        decision === "pass" ||
        (decision === "hold" && reading !== undefined && overrides.isReadyFor(reading));
      if (!passes) return decision;
      if (hit.part === "confirm" || !unasked.isPossible()) return "pass";
      return unasked.mayPass(hit.row) ? "pass" : "wait";
    },

    /** @param {Hit} hit */
    onPassed(hit) {
      if (hit.part === "row") {
        if (unasked.isPossible()) unasked.passed();
        else reserve(hit);
        return;
      }
      const reading = whom(hit.label);
      const token = reservations.spend();
      if (token && reading) outcomes.watch(token, outcomes.before(identityOf(reading)));
    },

    /** @param {Hit} hit @param {Decision} decision */
    async onStopped(hit, decision) {
      if (decision === "refuse") {
        if (performance.now() - blockedAt < BLOCKED_EVERY) return;
        blockedAt = performance.now();
        send({ kind: KIND.report_script_click });
        // What a script provokes must not come to lie over the user's own dialog.
        if (hit.part === "confirm" || !dialogSeen) notices.show(hit, { kind: "script" });
      } else if (decision === "hold") notices.hold(hit);
      else {
        notices.show(hit, { kind: "wait" });
        if (needsReservation(hit)) {
          if (reservations.lease()?.state !== "asked") reserve(hit);
        } else if (!(await reservations.learn())) notices.show(hit, { kind: "unreachable" });
      }
    },

    /**
     * Looks at the dialog and at what was confirmed; called after the rows were brought up to the page.
     * @param {ShadowRoot[]} overlays
     */
    frame(overlays) {
      const found = findDialog(overlays);
      const lease = reservations.lease();
      if (found) {
        dialogSeen = true;
        unasked.asked();
        const reading = whom(found.label);
        if (reading && draws() && bindings.isKnown(reading)) dialog.show(found, reading);
      } else {
        dialog.close();
        const late = lease && Date.now() - lease.askedAt > DIALOG_COMES_WITHIN;
        unasked.look();
        if (lease && !unasked.isPending() && (dialogSeen || late)) reservations.free();
        // The next dialog is another control's.
        if (dialogSeen) pressed = "";
        dialogSeen = false;
      }
      outcomes.look();
    },

    /** The list went away, or we do. */
    clear() {
      dialog.close();
      unasked.spend();
      reservations.free();
    },
  };
}
