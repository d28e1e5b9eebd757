/**
 * What is practised, pure: who is still in the list, what is said of them, and what was tried already.
 *
 * @typedef {import("../../ui/types.js").Advice} Advice
 * @typedef {import("../../ui/types.js").RowState} RowState
 * @typedef {import("../../shared/messages/messages.js").RowReading} RowReading
 *
 * @typedef {(typeof TASKS)[number]} Task
 * @typedef {{ reading: RowReading, said: RowState, left: boolean }} Row `left`: withdrawn
 * @typedef {{ id: string, token: string }} Asking whose dialog is open, and what was reserved for it
 * @typedef {{ rows: Row[], done: ReadonlySet<Task>, asking: Asking | null }} PracticeState
 *
 * @typedef {{ type: "asked", ids: string[] }} Asked
 * @typedef {{ type: "judged", ids: string[], advice: (Advice | null)[] }} Judged null: not answered yet
 * @typedef {{ type: "failed", ids: string[], message: string }} Failed
 * @typedef {{ type: "opened" }} Opened
 * @typedef {{ type: "told" }} Told
 * @typedef {{ type: "reserved" } & Asking} Reserved
 * @typedef {{ type: "kept" }} Kept the dialog was left
 * @typedef {{ type: "withdrawn" }} Withdrawn
 * @typedef {{ type: "held" }} Held
 * @typedef {Asked | Judged | Failed | Opened | Told | Reserved | Kept | Withdrawn | Held} PracticeEvent
 */

/** What is to be tried, in this order. */
export const TASKS = /** @type {const} */ (["open", "answer", "withdraw", "held"]);

/** @type {RowState} */
const THINKING = { kind: "thinking" };

/** @param {RowReading[]} readings @returns {PracticeState} */
export const begin = (readings) => ({
  rows: readings.map((reading) => ({ reading, said: THINKING, left: false })),
  done: new Set(),
  asking: null,
});

/** The task that comes next, null where all are done. @param {PracticeState} state @returns {Task | null} */
export const nextTask = ({ done }) => TASKS.find((task) => !done.has(task)) ?? null;

/** Those of whom nothing is known because Python did not answer. @param {PracticeState} state */
export const unanswered = ({ rows }) =>
  rows.filter(({ said }) => said.kind === "no_core").map(({ reading }) => reading.id);

/** Whether anybody waits for an answer. @param {PracticeState} state */
export const isWaiting = ({ rows }) => rows.some(({ said }) => said.kind === "thinking");

/** @param {PracticeState} state @param {Task} task @returns {PracticeState} */
const did = (state, task) =>
  state.done.has(task) ? state : { ...state, done: new Set([...state.done, task]) };

/**
 * @param {PracticeState} state
 * @param {string[]} ids
 * @param {(id: string, before: RowState) => RowState} said
 * @returns {PracticeState}
 */
const saying = (state, ids, said) => ({
  ...state,
  rows: state.rows.map((row) => {
    const { id } = row.reading;
    return ids.includes(id) ? { ...row, said: said(id, row.said) } : row;
  }),
});

/** @param {PracticeState} state @param {PracticeEvent} event @returns {PracticeState} */
export function update(state, event) {
  switch (event.type) {
    case "asked":
      return saying(state, event.ids, () => THINKING);
    case "judged":
      return saying(state, event.ids, (id, before) => {
        const advice = event.advice[event.ids.indexOf(id)];
        return advice ? { kind: "advice", advice } : before;
      });
    case "failed":
      return saying(state, event.ids, () => ({ kind: "no_core", message: event.message }));
    case "opened":
      return did(state, "open");
    case "told":
      return did(state, "answer");
    case "reserved":
      return { ...state, asking: { id: event.id, token: event.token } };
    case "kept":
      return { ...state, asking: null };
    case "withdrawn": {
      const rows = state.rows.map((row) =>
        row.reading.id === state.asking?.id ? { ...row, left: true } : row,
      );
      return did({ ...state, rows, asking: null }, "withdraw");
    }
    case "held":
      return did(state, "held");
  }
}
