/**
 * What the extension does for the Sent list in the top document: awake while the list is there, drawing what the user allows.
 *
 * @import { DocumentState } from "./document-state.js"
 * @import { Generation } from "./page/generation.js"
 * @import { Life } from "./life.js"
 * @import { Guard, ListSide } from "./withdrawal/guard.js"
 */
import { makeDrawSetting } from "./draw-setting.js";
import { makeSummary } from "./list/bar/summary-bar.js";
import { makeDraftEdits } from "./list/draft-edits.js";
import { makeList } from "./list/list.js";
import { makeReadability } from "./list/readability.js";
import { loadUi } from "./load-ui.js";
import { find } from "./page/dom.js";
import { recogniseGeneration } from "./page/recognise.js";
import { isSentPath, watchRoute } from "./page/route.js";
import { isSentListHere, rememberSentList } from "./page/sent-list.js";
import { whenIdle } from "./page/when-idle.js";
import { watchPage } from "./page/watch.js";
import { startEngine } from "./start-engine.js";
import { makeHelp } from "./withdrawal/help.js";

const LOOK_EVERY = 300;
/** A look that took long is followed by a rest so many times as long, but no longer than this. */
const LOOK_REST = 100;
const LONGEST_LOOK_REST = 1000;
/** After the address has changed the list may still be there, or still come; so long, in milliseconds, it is looked for. */
const STAYS_AWAKE = 10_000;

/**
 * @param {object} around
 * @param {Life} around.life
 * @param {Guard} around.guard
 * @param {DocumentState} around.documentState
 * @param {(id: string) => Promise<string>} around.statement
 * @returns {ListSide}
 */
export function startSession({ life, guard, documentState, statement }) {
  const { signal } = life;
  const edits = makeDraftEdits();
  const readability = makeReadability(documentState);
  /** @type {AbortController | null} */
  let awake = null;
  /** @type {Generation | null} */
  let generation = null;
  let frameSoon = () => {};
  let sentAt = -Infinity;
  const page = () => (awake ? generation : null);

  const list = makeList({
    page,
    edits,
    statement,
    onAdvice: () => summary.update(),
    onLeft: () => frameSoon(),
    signal,
  });
  const summary = makeSummary({ list, signal });
  const help = makeHelp((reading) => list.adviceOn(reading), edits);
  const setting = makeDrawSetting(life, (allowed) => {
    if (list.state().allowed !== null) list.dispatch({ type: "settings_changed" });
    list.dispatch({ type: "draw_setting", allowed });
    if (allowed && awake) prepareUi();
    frameSoon();
  });

  /** The part that draws comes once it may draw, and once the page has built what the server sent. */
  async function prepareUi() {
    const [loaded] = await Promise.all([loadUi(), whenIdle()]);
    if (signal.aborted) return;
    list.dispatch({ type: "ui_loaded", loaded });
    frameSoon();
  }

  /** Whether the page is still what was recognised, and each of its rows is understood. */
  const isReadable = () => !!generation?.recognise(document) && list.hasAll(generation);

  /** @param {Set<Node>} touched @returns {boolean} whether there are more rows than there was time for */
  function frame(touched) {
    if (life.isOver()) return false;
    if (!generation || list.isEmpty()) generation = recogniseGeneration(document);
    if (!generation) return false;
    rememberSentList();
    const more = list.update(generation, touched, readability.isSure());
    if (!readability.isSure() && isReadable()) readability.see(true);
    summary.frame(generation);
    guard.sample();
    const html = find(document, "html");
    if (html && touched.has(html)) restyle();
    return more;
  }

  /** Not every change of the page makes a mutation that is watched. @param {AbortSignal} on */
  function look(on) {
    if (on.aborted || life.isOver()) return;
    const start = performance.now();
    if (isSentPath(location.pathname)) sentAt = start;
    if (!isSentListHere() && start - sentAt > STAYS_AWAKE) return sleep();
    const readable = isReadable();
    readability.see(readable);
    if (!readable || list.waits()) frameSoon();
    const rest = (performance.now() - start) * LOOK_REST;
    const timer = setTimeout(look, Math.min(Math.max(LOOK_EVERY, rest), LONGEST_LOOK_REST), on);
    on.addEventListener("abort", () => clearTimeout(timer), { once: true });
  }

  /** The page changed its colours. */
  function restyle() {
    list.restyle();
    summary.restyle();
  }

  function wake() {
    sentAt = performance.now();
    if (awake) return;
    awake = new AbortController();
    const on = AbortSignal.any([awake.signal, signal]);
    setting.learn();
    guard.learn();
    startEngine(on);
    frameSoon = watchPage({
      onFrame: frame,
      isOurs: guard.isOurs,
      isUrgent: guard.isBusy,
      signal: on,
    });
    look(on);
  }

  function sleep() {
    awake?.abort();
    awake = null;
    generation = null;
    readability.leave();
    help.close();
    summary.clear();
    list.clear();
  }

  signal.addEventListener("abort", () => {
    help.close();
    summary.clear();
    list.clear();
  });
  // What was changed while the browser kept this page aside was told to nobody here.
  addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (persisted && awake) setting.learn();
      frameSoon();
    },
    { signal },
  );
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle, { signal });
  watchRoute((pathname) => {
    if (isSentPath(pathname)) wake();
    else if (!awake) whenIdle().then(() => awake || signal.aborted || documentState.tell("other"));
  }, signal);

  return {
    rows: () => list.rows(),
    near: () => list.rows(true),
    verdictOf(reading) {
      const advice = list.adviceOn(reading);
      return advice?.kind === "advice" ? advice.advice.verdict : null;
    },
    isCopied: (reading) => edits(reading).copied,
    onBegin({ reading }) {
      if (list.mayDraw()) help.prepare(reading);
    },
    onDialog(found, target) {
      if (found && target && list.mayDraw() && list.isKnown(target.reading))
        help.show(found, target.reading);
      else help.close();
    },
  };
}
