/**
 * What the extension does for the Sent list in the top document: awake while the list is there. The list itself, and all that is
 * drawn, is of the other script; what stays here tells whether the page can be read, since the guard hangs on it.
 *
 * @import { DocumentState } from "./document-state.js"
 * @import { Life } from "./life.js"
 * @import { GuardSide, ListPart, ListSide } from "./types.js"
 */
import { makeReadability } from "./list/readability.js";
import { loadUi } from "./load-ui.js";
import { recogniseGeneration } from "./page/recognise.js";
import { isSentPath, watchRoute } from "./page/route.js";
import { isSentListHere, rememberSentList, sentListHere } from "./page/sent-list.js";
import { whenIdle } from "./page/when-idle.js";
import { loadedUi } from "./ui-registry.js";

const LOOK_EVERY = 300;
/** A look that took long is followed by a rest so many times as long, but no longer than this; so is one at a page that can be read. */
const LOOK_REST = 100;
const LONGEST_LOOK_REST = 1000;
/** After the address has changed the list may still be there, or still come; so long, in milliseconds, it is looked for. */
const STAYS_AWAKE = 10_000;

/**
 * @param {object} around
 * @param {Life} around.life
 * @param {GuardSide} around.guard
 * @param {DocumentState} around.documentState
 * @param {(id: string) => Promise<string>} around.statement
 * @returns {() => ListSide | null} what is known of the list, while it is there
 */
export function startSession({ life, guard, documentState, statement }) {
  const { signal } = life;
  const readability = makeReadability(documentState);
  /** @type {AbortController | null} */
  let awake = null;
  /** @type {ListPart | null} */
  let list = null;
  let sentAt = -Infinity;

  /** Whether the page is the Sent list, and most of its rows are understood. While nothing else knows the rows, one will do. */
  function isReadable() {
    const generation = recogniseGeneration(document, sentListHere());
    return generation !== null && (list?.canRead(generation) ?? true);
  }

  /** Not every change of the page makes a mutation that is watched. @param {AbortSignal} on */
  function look(on) {
    if (on.aborted || life.isOver()) return;
    const start = performance.now();
    if (isSentPath(location.pathname)) sentAt = start;
    rememberSentList();
    const isHere = isSentPath(location.pathname) || isSentListHere();
    if (!isHere && start - sentAt > STAYS_AWAKE) return sleep();
    const readable = isReadable();
    if (isHere || readable) readability.see(readable);
    else readability.leave();
    if (!readable || list?.waits()) list?.frameSoon();
    const rest = readable ? Infinity : (performance.now() - start) * LOOK_REST;
    setTimeout(look, Math.min(Math.max(LOOK_EVERY, rest), LONGEST_LOOK_REST), on);
  }

  /** @param {AbortSignal} on */
  async function startList(on) {
    await loadUi();
    const ui = on.aborted ? null : loadedUi();
    if (!ui) return;
    const { isSure } = readability;
    const recognise = recogniseGeneration;
    list = ui.startList({ life, guard, statement, recognise, isSure, signal: on });
    on.addEventListener("abort", () => (list = null), { once: true });
  }

  function wake() {
    sentAt = performance.now();
    if (awake) return;
    awake = new AbortController();
    const on = AbortSignal.any([awake.signal, signal]);
    guard.learn();
    startList(on);
    look(on);
  }

  function sleep() {
    awake?.abort();
    awake = null;
    readability.leave();
  }

  watchRoute((pathname) => {
    list?.readAgain();
    if (isSentPath(pathname)) wake();
    else if (!awake) whenIdle().then(() => awake || signal.aborted || documentState.tell("other"));
  }, signal);

  return () => list;
}
