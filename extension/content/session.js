/**
 * @import { Generation } from "./page/generation.js"
 * @import { CardActions } from "../ui/types.js"
 * @import { Row } from "./list/row.js"
 */
import { hold, isAlive, onPush, send } from "../shared/chrome.js";
import { KIND, SENT_PORT } from "../shared/message-kinds.js";
import { guard } from "./withdrawal/listeners.js";
import { find } from "./page/dom.js";
import { makeOverlays } from "./page/overlays.js";
import { recogniseGeneration } from "./page/recognise.js";
import { isSentPath, watchRoute } from "./page/route.js";
import { stillShows } from "./page/rows.js";
import { settled } from "./page/when-idle.js";
import { watchPage } from "./page/watch.js";
import { guardBlindly } from "./withdrawal/fallback-guard.js";
import { makeBindings } from "./list/row-binding.js";
import { makeDesks } from "./list/draft-edits.js";
import { prepare } from "./list/load-ui.js";
import { makeGuarding } from "./withdrawal/readability.js";
import { makeJudging } from "./list/advice.js";
import { makeOverview } from "./list/summary-bar.js";
import { makeStatements } from "./list/statements.js";
import { makeWithdrawing } from "./withdrawal/list-withdrawal.js";

const LOOK_EVERY = 300;
/** A look that took long is followed by a rest so many times as long, but no longer than this. */
const LOOK_REST = 100;
const LONGEST_LOOK_REST = 1000;

/** Runs the extension's part in this page until the extension itself is gone. */
export function startSession() {
  const life = new AbortController();
  const { signal } = life;
  /** @type {AbortController | null} */
  let awake = null;
  /** @type {Generation | null} */
  let generation = null;
  let wanted = false;
  let ready = false;
  let ask = () => {};
  let looks = 0;
  const statement = makeStatements();
  const current = () => (awake ? generation : null);
  const desks = makeDesks();
  const guarding = makeGuarding(signal);
  const overlaysIn = makeOverlays();

  /** @param {Row} row @returns {CardActions} */
  const actionsOf = (row) => ({
    statement,
    desk: desks(row.reading),
    retry: () => judging.retry(bindings.readings()),
    neighbour: (step) => bindings.neighbour(row, step),
    async tell(fact, value) {
      if (!generation || !stillShows(generation, row.element, row.reading)) return;
      const { key } = row.reading;
      const others = bindings.readings().filter((each) => key !== null && each.key === key);
      await judging.tell(row.reading, fact, value, others);
    },
  });

  const judging = makeJudging((identities, announce) => {
    bindings.refresh(identities, announce);
    overview.update();
    if (withdrawing.hasDialog()) ask();
  });
  const bindings = makeBindings({
    page: current,
    stateOf: judging.stateOf,
    actionsOf,
    onLeft: () => ask(),
    signal,
  });
  const overview = makeOverview({ bindings, stateOf: judging.stateOf, signal });
  const withdrawing = makeWithdrawing({
    generation: current,
    bindings,
    stateOf: judging.state,
    statement,
    desks,
    draws: () => wanted,
    signal,
  });

  /** The extension was reloaded or removed: this script can ask nothing any more. */
  const isOver = () => !isAlive() && end();

  function end() {
    sleep();
    life.abort();
    return true;
  }

  const guardRoot = guard({
    ...withdrawing,
    hitAt: (target) => (awake && !isOver() ? withdrawing.hitAt(target) : null),
    signal,
  });
  guardBlindly(() => awake !== null && generation === null && !isOver(), signal);

  /** Whether the page is still what was recognised, and each of its rows is understood. */
  const isReadable = () => !!generation?.recognise(document) && bindings.hasAll(generation);

  /** Not every change of the page makes a mutation that is watched. */
  function look() {
    if (isOver()) return;
    const start = performance.now();
    const readable = isReadable();
    guarding.see(readable);
    if (!readable || bindings.waits()) ask();
    const rest = (performance.now() - start) * LOOK_REST;
    looks = setTimeout(look, Math.min(Math.max(LOOK_EVERY, rest), LONGEST_LOOK_REST));
  }

  /** The page changed its colours. */
  function restyle() {
    bindings.restyle();
    overview.again();
  }

  /** @param {Set<Node>} touched @returns {boolean} whether there are more rows than there was time for */
  function frame(touched) {
    if (isOver()) return false;
    if (!generation || bindings.isEmpty()) generation = recogniseGeneration(document);
    if (!generation) return false;
    bindings.draw(wanted && ready);
    const more = bindings.update(generation, touched, guarding.isSure());
    if (!guarding.isSure() && isReadable()) guarding.see(true);
    judging.judge(bindings.rows());
    overview.frame(generation, wanted && ready);
    const overlays = overlaysIn(touched, withdrawing.reservations.lease() !== null);
    overlays.forEach(guardRoot);
    withdrawing.frame(overlays);
    const html = find(document, "html");
    if (html && touched.has(html)) restyle();
    return more;
  }

  async function getReady() {
    const [there] = await Promise.all([prepare(), settled()]);
    ready = there;
    ask();
  }

  function wake() {
    if (awake) return;
    awake = new AbortController();
    const on = AbortSignal.any([awake.signal, signal]);
    send({ kind: KIND.get_draw_setting }).then((reply) => {
      wanted = reply.kind === KIND.draw_setting && reply.draw;
      ask();
    });
    send({ kind: KIND.start_engine }).then(() => {
      if (isAlive() && !on.aborted) hold(SENT_PORT, on);
    });
    withdrawing.reservations.learn();
    withdrawing.overrides.learn();
    ask = watchPage({
      onFrame: frame,
      isOurs: (node) => bindings.isOurs(node) || overview.isOurs(node),
      isUrgent: () => withdrawing.reservations.lease() !== null,
      signal: on,
    });
    getReady();
    looks = setTimeout(look, LOOK_EVERY);
    on.addEventListener("abort", () => clearTimeout(looks));
  }

  function sleep() {
    awake?.abort();
    awake = null;
    guarding.leave();
    withdrawing.clear();
    overview.clear();
    bindings.clear();
    generation = null;
  }

  onPush((push) => {
    if (push.kind === KIND.retire) end();
    if (push.kind === KIND.ruling) {
      withdrawing.reservations.hear(push);
      if (awake) withdrawing.overrides.learn();
    }
    if (push.kind === KIND.draw_setting_changed) {
      wanted = push.draw;
      prepare().then(() => {
        judging.forget();
        ask();
      });
    }
  }, signal);
  // A dialog that is left with its page withdraws nothing.
  addEventListener("pagehide", () => withdrawing.clear(), { signal });
  // Back from where the browser keeps pages that were left.
  addEventListener("pageshow", () => (awake && !ready ? getReady() : ask()), { signal });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle, { signal });
  watchRoute((pathname) => (isSentPath(pathname) ? wake() : sleep()), signal);
}
