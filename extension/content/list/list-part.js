/**
 * The list while it is on screen: rows are read, the core is asked about them, and what it says is drawn where the user allows it.
 *
 * @import { FoundDialog } from "../page/withdraw/dialogs.js"
 * @import { Generation } from "../page/generation.js"
 * @import { Life } from "../life.js"
 * @import { RowReading } from "../../shared/messages/messages.js"
 * @import { GuardSide, ListPart } from "../types.js"
 */
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { DialogHelp } from "../../ui/dialog/help.js";
import { whenIdle } from "../page/when-idle.js";
import { watchPage } from "../page/watch.js";
import { wayOut } from "../page/withdraw/closing.js";
import { Summary } from "./bar/summary-bar.js";
import { makeDraftEdits } from "./draft-edits.js";
import { makeDrawSetting } from "./draw-setting.js";
import { List } from "./list.js";
import { makeListReport } from "./list-report.js";
import { followRequests } from "./requests.js";
import { startEngine } from "./start-engine.js";
import { watchTheme } from "./watch-theme.js";

/** What is written and copied stays, however often the list comes and goes. */
const edits = makeDraftEdits();

/** The words for a withdrawal against the advice, or why there are none. @param {RowReading} reading */
async function loadMessage(reading) {
  const reply = await send({ kind: KIND.get_drafts, reading });
  return reply.kind === KIND.message ? reply : reply.message;
}

/** What the list offers the rest. @param {List} list @param {DialogHelp<FoundDialog>} help @param {() => void} frameSoon @returns {ListPart} */
const partOf = (list, help, frameSoon) => ({
  frameSoon,
  readAgain: list.readAgain,
  waits: list.waits,
  canRead: list.canRead,
  rows: () => list.rows(),
  near: () => list.near(),
  verdictOf(reading) {
    const said = list.adviceOn(reading);
    return said?.kind === "advice" ? said.advice.verdict : null;
  },
  isCopied: (reading) => edits(reading).copied,
  onDialog(found, target, ruling) {
    if (found && target && list.mayDraw() && list.isKnown(target.reading)) {
      help.show(found, target.reading, ruling?.day ?? null);
    } else help.close();
  },
});

/**
 * @param {object} around
 * @param {Life} around.life
 * @param {GuardSide} around.guard
 * @param {(id: string) => Promise<string>} around.statement
 * @param {(page: Document) => Generation | null} around.recognise by the script that is there on every page: the forms of the page
 *   need not be here a second time
 * @param {() => boolean} around.isSure whether the list could be read when it was last looked at
 * @param {AbortSignal} around.signal ends with the list
 */
export function startList({ life, guard, statement, recognise, isSure, signal }) {
  /** @type {Generation | null} */
  let generation = null;
  const list = new List({
    page: () => generation,
    edits,
    statement,
    onAdvice: () => summary.update(),
    onEscape: () => summary.lift(),
    onLeft: () => frameSoon(),
    signal,
  });
  const summary = new Summary(list, signal);
  const report = makeListReport(list, signal);
  followRequests(list, summary, signal);
  const help = /** @type {DialogHelp<FoundDialog>} */ (
    new DialogHelp({ stateOf: list.adviceOn, edits, tell: list.tell, wayOut, loadMessage })
  );
  const setting = makeDrawSetting(life, signal, (allowed) => {
    if (list.state.allowed !== null) list.dispatch({ type: "settings_changed" });
    list.dispatch({ type: "draw_setting", allowed });
    frameSoon();
  });

  /** @param {Set<Node>} touched @returns {boolean} whether there are more rows than there was time for */
  function frame(touched) {
    if (life.isOver()) return false;
    if (!generation || list.isEmpty()) generation = recognise(document);
    if (!generation) return false;
    const more = list.update(generation, touched, isSure());
    summary.frame(generation);
    report.frame(generation);
    guard.sample();
    if (hasOtherTheme()) {
      list.restyle();
      summary.restyle();
      help.restyle();
    }
    return more;
  }
  const { isOurs, isBusy } = guard;
  const frameSoon = watchPage({ onFrame: frame, isOurs, isUrgent: isBusy, signal });
  const hasOtherTheme = watchTheme(frameSoon, signal);
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
  return partOf(list, help, frameSoon);
}
