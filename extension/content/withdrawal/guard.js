/**
 * Guards the withdraw controls of one document, a frame's, too: what is pressed is judged from what is in the document at that moment,
 * whatever its address says, so nothing has to be awake for it.
 *
 * @import { Life } from "../life.js"
 * @import { DocumentState } from "../document-state.js"
 * @import { FoundDialog } from "../page/dialogs.js"
 * @import { Hit } from "../page/withdraw-controls.js"
 * @import { Labels } from "../page/generation.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { Activity } from "./guard-listeners.js"
 * @import { Part, Reason, Target } from "./states.js"
 *
 * @typedef {{ label: string, control: Element, reading: RowReading }} ListedRow
 * @typedef {object} ListSide what the list's part of this document knows
 * @property {() => ListedRow[]} rows all that are known
 * @property {() => ListedRow[]} near those in sight, or nearly
 * @property {(reading: RowReading) => string | null} verdictOf
 * @property {(reading: RowReading) => boolean} isCopied
 * @property {(target: Target) => void} onBegin a press went through
 * @property {(found: FoundDialog | null, target: Target | null) => void} onDialog the dialog as it stands now
 */
import { overlayRoots } from "../page/overlays.js";
import { isProfilePath, personOf } from "../page/pending.js";
import { reached } from "../page/recognise.js";
import { withdrawControlAt } from "../page/withdraw-controls.js";
import { isOurHost } from "../ui-registry.js";
import { makeEvidence } from "./evidence.js";
import { makeFollow } from "./follow.js";
import { listen } from "./guard-listeners.js";
import { makeIntent } from "./intent.js";
import { makeNotices } from "./notices.js";
import { makeOverrides } from "./overrides.js";
import { makePlaces } from "./places.js";
import { messageOutbox } from "./message-outbox.js";
import { endOf } from "./ruling.js";
import { isOpen } from "./states.js";
import { makeUnrecognisedPress } from "./unrecognised-press.js";
import { makeWithdrawal } from "./withdrawal.js";

/**
 * @param {object} around
 * @param {Life} around.life
 * @param {boolean} around.isFrame nothing is drawn in frames
 * @param {DocumentState} around.documentState
 * @param {(id: string) => Promise<string>} around.statement
 * @param {() => ListSide | null} around.list
 */
export function startGuard({ life, isFrame, documentState, statement, list }) {
  const { signal } = life;
  const overrides = makeOverrides();
  const notices = makeNotices(statement, signal);
  const isOurs = (/** @type {Node} */ node) => isOurHost(node) || notices.isOurs(node);
  const places = makePlaces(list, labels);
  const evidence = makeEvidence(() => places.rows().map(({ reading }) => reading));
  const intent = makeIntent(isOurs, places.now);
  /** @type {Partial<Record<Part, Hit>>} */
  const hits = {};

  /** @param {Pick<Hit, "control" | "dialog" | "holder">} hit @param {import("./notice/notice.js").Notice} why */
  const show = (hit, why) => void (isFrame || notices.show(hit, why));
  const unrecognised = makeUnrecognisedPress(show, isOurs);

  const withdrawal = makeWithdrawal({
    outbox: messageOutbox(life),
    isCopied: ({ reading }) => list()?.isCopied(reading) ?? false,
    tell,
    tellFault: (part, { message }) => tellAt(part, { kind: "fault", message }),
    quiet: notices.quiet,
    begin,
    look: () => {
      follow.look();
    },
    signal,
  });
  const follow = makeFollow({
    withdrawal: () => withdrawal,
    labels,
    documentState,
    onDialog: (found, target) => list()?.onDialog(found, target),
    isOurs,
    onFrame() {
      intent.sample(0);
      lookForEvidence();
    },
    signal,
  });

  /** By which a dialog is known: the control that was pressed, and those of all rows. @returns {Labels} */
  function labels() {
    const { phase, target } = withdrawal.state();
    const counts = target && (isOpen(phase) || phase === "held" || follow.hasDialog());
    return {
      pressed: counts ? target.label : "",
      name: counts ? target.reading.name : "",
      shown: () => places.rows().map(({ label }) => label),
    };
  }

  /** @param {Hit} hit @returns {Target} */
  function targetOf({ label, reading, form }) {
    const pressed = withdrawal.state().target;
    if (!reading && pressed?.label === label) return pressed;
    const person = reading ?? whom(label);
    const verdict = list()?.verdictOf(person) ?? null;
    const sentBy = isProfilePath(location.pathname) ? "profile" : form;
    return { label, reading: person, verdict, form: sentBy };
  }

  /** Whom a dialog's label means: the only row of that name; without a key where there are several. @param {string} label */
  function whom(label) {
    const [first, second] = places.rows().filter((row) => row.label === label);
    if (!first) return personOf(label);
    return second ? { ...first.reading, key: null, profile_url: null } : first.reading;
  }

  /** @param {Part} part @param {import("./notice/notice.js").Notice} notice */
  function tellAt(part, notice) {
    const hit = hits[part] ?? hits.row ?? hits.confirm;
    if (hit) show(hit, notice);
  }

  /** @param {Part} part @param {Reason} why */
  function tell(part, why) {
    if (why !== "hold") return tellAt(part, { kind: why });
    const ruling = withdrawal.state().allowance;
    if (!ruling) return;
    if (ruling.cause === "outcome_open") return tellAt(part, { kind: "outcome_open" });
    const reading = hits[part]?.reading;
    const offer = part === "row" && reading ? overrides.offerFor(reading) : null;
    tellAt(part, { kind: "hold", ruling, until: endOf(ruling), offer });
  }

  /** @param {Target} target */
  function begin(target) {
    if (hits.row) evidence.begin(target, hits.row);
    follow.begin();
    list()?.onBegin(target);
  }

  function lookForEvidence() {
    if (!isOpen(withdrawal.state().phase)) return;
    const { left, notice } = evidence.look();
    if (notice !== "none") withdrawal.dispatch({ type: "notice", failed: notice === "failed" });
    if (left) withdrawal.dispatch({ type: "row_left" });
  }

  /** @param {Activity} activity */
  function isStopped(activity) {
    if (life.isOver()) return false;
    const element = reached(activity.target);
    const hit = element && withdrawControlAt(element, labels());
    if (!hit || (!hit.sure && activity.trusted)) {
      return activity.trusted && !isFrame && unrecognised.isStopped(activity);
    }
    hits[hit.part] = hit;
    const { part } = hit;
    const { activates, trusted } = activity;
    const target = targetOf(hit);
    const effects = withdrawal.dispatch({
      type: "press",
      part,
      activates,
      trusted,
      meant: trusted && intent.isMeant(activity, hit),
      overridden: overrides.isReadyFor(target.reading),
      target,
    });
    const stopped = effects.some((effect) => effect.do === "stop");
    if (part === "confirm" && effects.some((effect) => effect.do === "spend")) {
      evidence.confirm(target, hit);
      follow.begin();
    }
    return stopped;
  }

  const ensure = listen(isStopped, intent.watchers, signal);

  function learn() {
    withdrawal.learn();
    if (!isFrame) overrides.learn();
  }

  life.hear((push) => {
    if (push.kind === "ruling") {
      withdrawal.dispatch({ type: "ruling", ruling: push });
      if (!isFrame && places.isWorth()) overrides.learn();
    } else if (push.kind === "request_passed")
      withdrawal.dispatch({ type: "request_passed", status: push.status });
    else if (push.kind === "request_refused") {
      const { pressed } = withdrawal.state();
      withdrawal.dispatch({ type: "request_refused" });
      if (!pressed) unrecognised.refused();
    }
  });
  life.onLook(() => {
    ensure(window);
    overlayRoots(document).forEach(ensure);
    places.remember();
    if (places.isWorth()) intent.sample();
    if (places.isWorth() && withdrawal.state().allowance === null) learn();
  });
  addEventListener("pagehide", () => withdrawal.dispatch({ type: "left" }), { signal });
  addEventListener("pageshow", ({ persisted }) => persisted && places.isWorth() && learn(), {
    signal,
  });

  return {
    isOurs,
    learn,
    sample: () => intent.sample(),
    /** Whether something waits for a person or the page. */
    isBusy: () => isOpen(withdrawal.state().phase),
  };
}

/** @typedef {ReturnType<typeof startGuard>} Guard */
