/** @import { Value } from "./fields.js" */
/** @typedef {{ kind: "saved" } | { kind: "fault", text: string } | { kind: "failed", text: string }} Outcome */
/**
 * What is said beside a field. `back`: whether the change can be taken back.
 * @typedef {{ kind: "none" } | { kind: "saved", back: boolean } | { kind: "undone" } | Exclude<Outcome, { kind: "saved" }>} Note
 */

/** So long after the last key what is typed is saved, in milliseconds. */
const TYPED_MS = 400;

/** @param {Value} one @param {Value} other */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** @param {Value | undefined} before @param {Value | undefined} stored @returns {Note} */
const noteOf = (before, stored) =>
  before === undefined
    ? { kind: "none" }
    : { kind: "saved", back: !isSame(before, stored ?? null) };

/**
 * One field: what is stored, what was there before it was changed here, and whether what stands in it still waits to be saved.
 * @param {object} around
 * @param {() => Value} around.read what stands in it
 * @param {(value: Value) => void} around.fill
 * @param {(value: Value) => Promise<Outcome>} around.save never rejects
 * @param {(value: Value) => Promise<Outcome>} around.takeBack as it was before; never rejects
 * @param {(note: Note) => void} around.note
 * @param {() => void} around.onAct something is about to be changed here
 */
export function createFieldSaving({ read, fill, save, takeBack, note, onAct }) {
  /** @type {Value | undefined} */
  let stored;
  /** @type {Value | undefined} */
  let before;
  /** @type {ReturnType<typeof setTimeout> | null} */
  let waiting = null;
  /** The last attempt, while its outcome is open or was no success. @type {symbol | null} */
  let attempt = null;
  let isLeft = false;

  const differs = () => stored !== undefined && !isSame(read(), stored);

  const settled = () => noteOf(before, stored);

  /** @param {Promise<Outcome>} outcome @param {Value} value @param {() => Note} done */
  async function finish(outcome, value, done) {
    const own = (attempt = Symbol("attempt"));
    const reached = await outcome;
    if (attempt !== own) return;
    if (reached.kind !== "saved") return note(reached);
    attempt = null;
    stored = value;
    note(done());
  }

  function stopWaiting() {
    clearTimeout(waiting ?? undefined);
    waiting = null;
  }

  function commit() {
    stopWaiting();
    if (!attempt && !differs()) return note(settled());
    onAct();
    if (isLeft && !attempt) before = undefined;
    isLeft = false;
    if (before === undefined) before = stored ?? null;
    const value = read();
    return finish(save(value), value, settled);
  }

  return {
    commit,

    /** Something was typed: it is saved once nothing more comes for a moment. */
    type() {
      stopWaiting();
      waiting = setTimeout(() => void commit(), TYPED_MS);
    },

    /** It was left: what comes next is another act. */
    leave: () => void (isLeft = true),

    /** Saves at once what waits. @param {boolean} all also what was not entered yet */
    flush: (all) => void ((waiting !== null || (all && differs())) && commit()),

    /** Takes back what was changed since it was entered. */
    undo() {
      const value = before ?? null;
      stopWaiting();
      fill(value);
      return finish(takeBack(value), value, () => {
        before = undefined;
        return { kind: "undone" };
      });
    },

    /** Another field was changed: this one's change cannot be taken back any more. */
    settle() {
      if (attempt) return;
      before = undefined;
      note({ kind: "none" });
    },

    /** Follows what is stored now, wherever it was changed; what is being changed here stays. @param {Value} value */
    follow(value) {
      const isTouched = waiting !== null || attempt !== null || differs();
      stored = value;
      if (!isTouched && !isSame(read(), value)) fill(value);
    },
  };
}
