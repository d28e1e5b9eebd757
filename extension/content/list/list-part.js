/**
 * The list while it is on screen: rows are read, the core is asked about them, and what it says is drawn where the user allows it.
 *
 * @import { FoundDialog } from "../page/dialogs.js"
 * @import { Generation } from "../page/generation.js"
 * @import { Life } from "../life.js"
 * @import { RowReading } from "../../shared/messages.js"
 * @import { Guard } from "../withdrawal/guard.js"
 * @import { Target } from "../withdrawal/states.js"
 */
import { find } from "../page/dom.js";
import { recogniseGeneration } from "../page/recognise.js";
import { whenIdle } from "../page/when-idle.js";
import { watchPage } from "../page/watch.js";
import { makeHelp } from "../withdrawal/help.js";
import { makeSummary } from "./bar/summary-bar.js";
import { makeDraftEdits } from "./draft-edits.js";
import { makeDrawSetting } from "./draw-setting.js";
import { makeList } from "./list.js";
import { startEngine } from "./start-engine.js";

/** What is written and copied stays, however often the list comes and goes. */
const edits = makeDraftEdits();

/**
 * @param {object} around
 * @param {Life} around.life
 * @param {Guard} around.guard
 * @param {(id: string) => Promise<string>} around.statement
 * @param {() => boolean} around.isSure whether the whole list could be read when it was last looked at
 * @param {AbortSignal} around.signal ends with the list
 */
export function startList({ life, guard, statement, isSure, signal }) {
  /** @type {Generation | null} */
  let generation = null;
  const list = makeList({
    page: () => generation,
    edits,
    statement,
    onAdvice: () => summary.update(),
    onLeft: () => frameSoon(),
    signal,
  });
  const summary = makeSummary({ list, signal });
  const help = makeHelp((reading) => list.adviceOn(reading), edits);
  const setting = makeDrawSetting(life, signal, (allowed) => {
    if (list.state().allowed !== null) list.dispatch({ type: "settings_changed" });
    list.dispatch({ type: "draw_setting", allowed });
    frameSoon();
  });

  /** The page changed its colours. */
  function restyle() {
    list.restyle();
    summary.restyle();
  }

  /** @param {Set<Node>} touched @returns {boolean} whether there are more rows than there was time for */
  function frame(touched) {
    if (life.isOver()) return false;
    if (!generation || list.isEmpty()) generation = recogniseGeneration(document);
    if (!generation) return false;
    const more = list.update(generation, touched, isSure());
    summary.frame(generation);
    guard.sample();
    const html = find(document, "html");
    if (html && touched.has(html)) restyle();
    return more;
  }

  const frameSoon = watchPage({
    onFrame: frame,
    isOurs: guard.isOurs,
    isUrgent: guard.isBusy,
    signal,
  });
  setting.learn();
  startEngine(signal);
  whenIdle().then(() => {
    if (signal.aborted) return;
    list.dispatch({ type: "page_settled" });
    frameSoon();
  });
  signal.addEventListener("abort", () => {
    help.close();
    summary.clear();
    list.clear();
  });
  // What was changed while the browser kept this page aside was told to nobody here.
  const onShow = (/** @type {PageTransitionEvent} */ { persisted }) => {
    if (persisted) setting.learn();
    frameSoon();
  };
  addEventListener("pageshow", onShow, { signal });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle, { signal });

  return {
    frameSoon,
    waits: list.waits,
    hasAll: list.hasAll,
    rows: () => list.rows(),
    near: () => list.rows(true),

    /** @param {RowReading} reading */
    verdictOf(reading) {
      const said = list.adviceOn(reading);
      return said?.kind === "advice" ? said.advice.verdict : null;
    },

    /** @param {RowReading} reading */
    isCopied: (reading) => edits(reading).copied,

    /** A press went through. @param {Target} target */
    onBegin({ reading }) {
      if (list.mayDraw()) help.prepare(reading);
    },

    /** @param {FoundDialog | null} found @param {Target | null} target */
    onDialog(found, target) {
      if (found && target && list.mayDraw() && list.isKnown(target.reading)) {
        help.show(found, target.reading);
      } else help.close();
    },
  };
}

/** @typedef {ReturnType<typeof startList>} ListPart */
