/**
 * @import { Decision } from "./decide.js"
 * @import { WithdrawDialog } from "../page/generation.js"
 * @import { Notice } from "./notice/notice.js"
 *
 * @typedef {{ part: "row", label: string, control: Element }
 *   | { part: "confirm", label: string, control: Element, dialog: WithdrawDialog }} Hit
 *   `label` is the person's name, which both controls repeat
 */
import { isAlive, onPush, send } from "../../shared/chrome.js";
import { KIND } from "../../shared/message-kinds.js";
import { endOf } from "./decide.js";
import { guard } from "./listeners.js";
import { contains } from "../page/dom.js";
import {
  isProfilePath,
  pendingAt,
  personOf,
  readPending,
  withdrawDialog,
} from "../page/profile.js";
import { overlayRoots } from "../page/overlays.js";
import { reached } from "../page/recognise.js";
import { watchRoute } from "../page/route.js";
import { watchPage } from "../page/watch.js";
import { handed } from "../ui-registry.js";
import { prepare } from "../list/load-ui.js";
import { watchProfileOutcome } from "./profile-outcomes.js";
import { makeReservations } from "./reservations.js";
import { makeStatements } from "../list/statements.js";

/** The site fetches its dialog on the press; where none came after this time, none will. */
const DIALOG_COMES_WITHIN = 20_000;
const BLOCKED_EVERY = 1000;

/**
 * Guards the control of a profile that says Pending: it opens the same dialog as a row of the Sent list, so it has the same
 * budget. Nothing is drawn until a press is stopped, and the page is not watched until one is let through.
 */
export function startProfile() {
  const life = new AbortController();
  const { signal } = life;
  const reservations = makeReservations();
  const statement = makeStatements();
  /** @type {ReturnType<import("../ui-registry.js").Drawing["makePaceView"]> | undefined} */
  let view;
  let here = false;
  let pressed = { label: "", key: "" };
  let dialogSeen = false;
  let blockedAt = -Infinity;
  /** @type {AbortController | null} */
  let watching = null;

  /** @param {EventTarget | null} target @returns {Hit | null} */
  function hitAt(target) {
    if (!here || isOver()) return null;
    const element = reached(target);
    const control = element && pendingAt(element);
    if (control) {
      return { part: "row", label: personOf(readPending(control).label).name, control };
    }
    const dialog = element && withdrawDialog();
    if (!dialog || !contains(dialog.confirm, element)) return null;
    const asked = reservations.lease()?.label;
    const label = asked && dialog.label.includes(asked) ? asked : personOf(dialog.label).name;
    return { part: "confirm", label, control: dialog.confirm, dialog };
  }

  /** @param {Hit} hit @param {Notice} why */
  const notify = (hit, why) => {
    view ??= handed()?.makePaceView(statement);
    view?.show(hit.control, hit.part === "confirm" ? hit.dialog.place : document.body, why);
  };

  /** @param {Hit} hit */
  function notifyHold(hit) {
    const ruling = reservations.allowance();
    if (ruling) notify(hit, { kind: "hold", ruling, until: endOf(ruling), offer: null });
  }

  /** @param {Hit} hit */
  async function reserve(hit) {
    const { label, key } = readPending(hit.control);
    dialogSeen = hit.part === "confirm";
    if (hit.part === "row") pressed = { label: hit.label, key };
    watch();
    const result = await reservations.reserve(personOf(label), hit.label, null, "profile");
    if (hit.part === "row") return;
    if (result === "live") view?.remove();
    else if (result === "held") notifyHold(hit);
    else notify(hit, { kind: "unreachable" });
  }

  /** @param {Hit} hit */
  function onPassed(hit) {
    view?.remove();
    if (hit.part === "row") {
      reserve(hit);
      return;
    }
    const token = reservations.spend();
    // The dialog may be another person's than the one whose control was pressed: nothing tells its outcome then.
    if (!token || pressed.label !== hit.label) return;
    watchProfileOutcome(pressed.key, (outcome) => reservations.settle(token, outcome), signal);
  }

  /** @param {Hit} hit @param {Decision} decision */
  async function onStopped(hit, decision) {
    if (decision === "refuse") {
      if (performance.now() - blockedAt < BLOCKED_EVERY) return;
      blockedAt = performance.now();
      send({ kind: KIND.report_script_click });
      notify(hit, { kind: "script" });
    } else if (decision === "hold") notifyHold(hit);
    else {
      notify(hit, { kind: "wait" });
      if (hit.part === "confirm") {
        if (reservations.lease()?.state !== "asked") reserve(hit);
      } else if (!(await reservations.learn())) notify(hit, { kind: "unreachable" });
    }
  }

  const guardRoot = guard({
    hitAt,
    decide: ({ part, label }, trusted) => reservations.decide(part, label, trusted),
    onPassed,
    onStopped,
    signal,
  });

  /** Follows the dialog from the press on: closed without a withdrawal, the reservation goes back. */
  function frame() {
    if (isOver()) return false;
    for (const root of overlayRoots(document)) guardRoot(root);
    const lease = reservations.lease();
    if (withdrawDialog()) dialogSeen = true;
    else if (lease && (dialogSeen || Date.now() - lease.askedAt > DIALOG_COMES_WITHIN)) leave();
    else if (!lease) leave();
    return false;
  }

  function watch() {
    if (watching) return;
    watching = new AbortController();
    const on = AbortSignal.any([watching.signal, signal]);
    watchPage({ onFrame: frame, isOurs: () => false, isUrgent: () => true, signal: on });
  }

  /** Whatever was begun here is over. */
  function leave() {
    watching?.abort();
    watching = null;
    dialogSeen = false;
    reservations.free();
  }

  /** The extension was reloaded or removed: this script can ask nothing any more, and must stop nothing. */
  function isOver() {
    if (isAlive()) return false;
    end();
    return true;
  }

  function end() {
    leave();
    view?.remove();
    life.abort();
  }

  onPush((push) => {
    if (push.kind === KIND.ruling) reservations.hear(push);
    if (push.kind === KIND.retire) end();
  }, signal);
  addEventListener("pagehide", leave, { signal });
  watchRoute((pathname) => {
    leave();
    view?.remove();
    here = isProfilePath(pathname);
    if (!here) return;
    reservations.learn();
    prepare();
  }, signal);
}
