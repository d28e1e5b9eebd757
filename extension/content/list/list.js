/**
 * The list of one document: keeps its state, carries out what `update` asks for.
 *
 * @import { CardActions, FactValue } from "../../ui/types.js"
 * @import { FACTS, RowReading } from "../../shared/messages.js"
 * @import { Generation } from "../page/generation.js"
 * @import { DraftEdits } from "./draft-edits.js"
 * @import { ListEffect, ListEvent, RowKey } from "./state.js"
 */
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/message-kinds.js";
import { boxOf } from "../page/dom.js";
import { identityOf } from "../page/identity.js";
import { stillShows } from "../page/rows.js";
import { makeBinding } from "./row-binding.js";
import { makeRenderer } from "./row-renderer.js";
import { START, mayDraw } from "./state.js";
import { update } from "./update.js";

/** Thinking is shown only where it lasts longer than this, in milliseconds. */
const QUIET = 150;

/** @param {RowKey} row */
const elementOf = (row) => /** @type {Element} */ (row);

/** Whether a row is on screen. @param {Element} element */
function isInSight(element) {
  const { top, bottom, height } = boxOf(element);
  return height > 0 && bottom > 0 && top < innerHeight;
}

/**
 * @param {object} options
 * @param {() => Generation | null} options.page what the page was recognised as, while it is watched
 * @param {DraftEdits} options.edits
 * @param {(id: string) => Promise<string>} options.statement
 * @param {() => void} options.onAdvice something else is known of some rows
 * @param {() => void} options.onLeft there are rows for which there was no time
 * @param {AbortSignal} options.signal
 */
export function makeList({ page, edits, statement, onAdvice, onLeft, signal }) {
  let state = START;
  const now = () => state;

  /** @param {ListEvent} event */
  function dispatch(event) {
    const [next, effects] = update(state, event);
    state = next;
    effects.forEach(run);
  }

  const renderer = makeRenderer({ state: now, actionsOf, signal });
  const binding = makeBinding({ page, state: now, dispatch, renderer, onLeft, signal });

  /** @param {number} epoch @param {RowReading[]} readings */
  async function advise(epoch, readings) {
    const identities = readings.map(identityOf);
    const late = setTimeout(() => dispatch({ type: "answer_late", epoch, identities }), QUIET);
    const reply = await send({ kind: KIND.advise, readings });
    clearTimeout(late);
    if (!signal.aborted) dispatch({ type: "answered", epoch, readings, reply });
  }

  /** @param {ReadonlySet<string>} identities @param {boolean} announce */
  function show(identities, announce) {
    const some = [...state.rows]
      .filter(
        ([row, { identity }]) =>
          identities.has(identity) && (state.near.has(row) || renderer.isDrawn(elementOf(row))),
      )
      .map(([row]) => elementOf(row));
    if (announce) some.forEach(renderer.announce);
    binding.redraw(some);
    onAdvice();
  }

  /** @param {ListEffect} effect */
  function run(effect) {
    switch (effect.do) {
      case "advise":
        return void advise(effect.epoch, effect.readings);
      case "show":
        return show(effect.identities, effect.announce);
      case "draw":
        return binding.redraw(effect.rows.map(elementOf));
      case "undraw":
        return effect.rows.map(elementOf).forEach(renderer.undraw);
      case "give_up":
        for (const row of effect.rows) {
          if (!renderer.giveUp(elementOf(row))) dispatch({ type: "row_in_use", row });
        }
        return;
      case "dim":
        return renderer.dim(effect.rows.map(elementOf));
    }
  }

  /** @param {Element} element @returns {CardActions} */
  function actionsOf(element) {
    const reading = () => state.rows.get(element)?.reading;
    const drawnFor = /** @type {RowReading} */ (reading());
    return {
      statement,
      desk: edits(drawnFor),
      retry: async () => dispatch({ type: "retried" }),
      neighbour(step) {
        const all = binding.inOrder();
        const next = all[all.indexOf(element) + step];
        if (!next) return null;
        return {
          focus: () => binding.reveal(next)?.focus(),
          open: () => binding.reveal(next)?.open(),
        };
      },
      tell: (fact, value) => setFact(element, reading(), fact, value),
    };
  }

  /** @param {Element} element @param {RowReading | undefined} reading @param {string} fact @param {FactValue} value */
  async function setFact(element, reading, fact, value) {
    const generation = page();
    // Told of the person whom the card was about, or of nobody.
    if (!reading || !generation || !stillShows(generation, element, reading)) return;
    const named = /** @type {keyof typeof FACTS} */ (fact);
    const reply = await send({ kind: KIND.set_fact, reading, fact: named, value });
    dispatch({ type: "fact_set", reading, reply });
  }

  return {
    dispatch,
    state: now,
    restyle: renderer.restyle,
    inOrder: binding.inOrder,
    reveal: binding.reveal,
    waits: binding.waits,
    hasAll: binding.hasAll,
    isEmpty: binding.isEmpty,

    /** All rows, or those near what is shown. @param {boolean} [near] */
    rows: (near = false) =>
      [...(near ? state.near : state.rows.keys())].flatMap((row) => {
        const parts = binding.partsOf(elementOf(row));
        const known = state.rows.get(row);
        return parts && known ? [{ ...parts, reading: known.reading }] : [];
      }),

    mayDraw: () => mayDraw(state),

    /** What is known of an invitation, or null. @param {RowReading} reading */
    adviceOn: (reading) => state.advice.get(identityOf(reading)) ?? null,

    /** Whether a row shows this very invitation. @param {RowReading} reading */
    isKnown(reading) {
      const identity = identityOf(reading);
      return [...state.rows.values()].some((row) => row.identity === identity);
    },

    /** Brings the list up to the page, and asks about what is new. @param {Generation} generation @param {Set<Node>} touched @param {boolean} sure */
    update(generation, touched, sure) {
      const more = binding.update(generation, touched, sure);
      const sight = [...state.near].map(elementOf).filter(isInSight);
      dispatch({ type: "advice_due", inSight: new Set(sight) });
      return more;
    },

    clear() {
      dispatch({ type: "cleared" });
      binding.clear();
    },
  };
}

/** @typedef {ReturnType<typeof makeList>} List */
