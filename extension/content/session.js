/**
 * @import { Generation } from "./page/generation.js"
 * @import { CardActions } from "./types.js"
 * @import { Row } from "./session/bindings.js"
 */
import { isAlive, onMessage, send } from "../shared/chrome.js";
import { words } from "../shared/i18n.js";
import { KIND } from "../shared/messages.js";
import { guard } from "./gate/listeners.js";
import { find } from "./page/dom.js";
import { describeUnrecognised, openRoots, recogniseGeneration } from "./page/recognise.js";
import { isSentPath, watchRoute } from "./page/route.js";
import { stillShows } from "./page/rows.js";
import { watchPage } from "./page/watch.js";
import { makeBindings } from "./session/bindings.js";
import { makeJudging } from "./session/judging.js";
import { makeWithdrawing } from "./session/withdrawing.js";
import { makeLayout } from "./ui/layout.js";

/** A page that nothing recognised after this time is reported. */
const RECOGNISED_WITHIN = 6000;
const ALIVE_EVERY = 2000;
const SETTLED_WITHIN = 500;

/** @param {any} message */
const reach = (message) => send(message).catch(() => null);

/**
 * Resolves once the page has built what the server sent: a node put in before would make the site's own start-up
 * throw its markup away.
 */
async function settled() {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: SETTLED_WITHIN }));
}

/** Runs the extension's part in this page until the extension itself is gone. */
export function startSession() {
  const life = new AbortController();
  const { signal } = life;
  /** @type {AbortController | null} */
  let awake = null;
  /** @type {Generation | null} */
  let generation = null;
  let wanted = true;
  let ready = false;
  let ask = () => {};
  /** @type {Record<string, string> | null} */
  let statements = null;

  const current = () => (awake ? generation : null);
  const layout = makeLayout(signal);

  /** @param {string} id */
  async function statement(id) {
    statements ??= (await reach({ kind: KIND.statements }))?.statements ?? null;
    return statements?.[id] ?? words("content_no_answer");
  }

  /** @param {Row} row @returns {CardActions} */
  const actionsOf = (row) => ({
    statement,
    retry: () => judging.retry(bindings.readings()),
    async tell(fact, value) {
      if (!generation || !stillShows(generation, row.element, row.reading)) return;
      const { key } = row.reading;
      const others = bindings.readings().filter((each) => key !== null && each.key === key);
      await judging.tell(row.reading, fact, value, others);
    },
  });

  const judging = makeJudging((identities, announce) => {
    const page = current();
    if (page) bindings.refresh(page, identities, announce);
    ask();
  });
  const bindings = makeBindings({ stateOf: judging.state, actionsOf, layout });
  const withdrawing = makeWithdrawing({
    generation: current,
    bindings,
    stateOf: judging.state,
    statement,
    draws: () => wanted,
    signal,
  });

  /** The extension was reloaded or removed: this script can ask nothing any more. */
  function isOver() {
    if (isAlive()) return false;
    sleep();
    life.abort();
    return true;
  }

  const guardRoot = guard({
    ...withdrawing,
    hitAt: (target) => (awake && !isOver() ? withdrawing.hitAt(target) : null),
    signal,
  });

  /** @param {Set<Node>} touched */
  function frame(touched) {
    if (isOver()) return;
    if (!generation || bindings.rows().length === 0) generation = recogniseGeneration(document);
    if (!generation) return;
    bindings.draw(wanted && ready);
    bindings.update(generation, touched);
    judging.judge(bindings.readings());
    for (const root of openRoots(document)) guardRoot(root);
    withdrawing.frame();
    const html = find(document, "html");
    if (html && touched.has(html)) layout.again();
  }

  function wake() {
    if (awake) return;
    awake = new AbortController();
    const on = AbortSignal.any([awake.signal, signal]);
    reach({ kind: KIND.ensure }).then((reply) => {
      wanted = reply?.draw !== false;
      ask();
    });
    withdrawing.reservations.learn();
    ask = watchPage({
      onFrame: frame,
      isOurs: bindings.isOurs,
      isUrgent: () => withdrawing.reservations.lease() !== null,
      signal: on,
    });
    settled().then(() => {
      ready = true;
      ask();
    });
    const alive = setInterval(isOver, ALIVE_EVERY);
    const report = setTimeout(() => {
      if (generation || isOver()) return;
      reach({ kind: KIND.unrecognised, report: describeUnrecognised(document) });
    }, RECOGNISED_WITHIN);
    on.addEventListener("abort", () => {
      clearInterval(alive);
      clearTimeout(report);
    });
  }

  function sleep() {
    awake?.abort();
    awake = null;
    withdrawing.clear();
    bindings.clear();
    generation = null;
  }

  onMessage((/** @type {any} */ message) => {
    if (message?.kind === KIND.ruling) withdrawing.reservations.hear(message);
    if (message?.kind === KIND.drawing) {
      wanted = message.draw;
      judging.forget();
      ask();
    }
    return undefined;
  }, signal);
  const onTheme = () => {
    layout.again();
    ask();
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", onTheme, { signal });
  watchRoute((pathname) => (isSentPath(pathname) ? wake() : sleep()), signal);
}
