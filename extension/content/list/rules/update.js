/**
 * What one event makes of the list, and what is to be done for it. Nothing here knows the browser.
 * @import { ListEffect, ListEvent, ListState, RowKey } from "./state.js"
 */
import { onAdviceDue, onAnswered, onAnswerLate, onFactSet, onRetried } from "./advice-update.js";
import { mayDraw } from "./state.js";

/**
 * So many rows that were passed stay drawn: what is drawn costs the page something with each frame. The rest go as others come near: the
 * list is laid out once for both.
 */
const KEPT = 100;

/**
 * @param {ListState} state
 * @param {ListEvent} event
 * @returns {[ListState, ListEffect[]]}
 */
export function update(state, event) {
  switch (event.type) {
    case "draw_setting":
      return onPermission(state, { ...state, allowed: event.allowed });
    case "page_settled":
      return onPermission(state, { ...state, settled: true });
    case "rows_read":
      return onRead(state, event.rows);
    case "rows_left":
      return onRowsLeft(state, event.rows);
    case "rows_near":
      return onNear(state, event.rows);
    case "rows_passed":
      return onRowsPassed(state, event.rows);
    case "row_in_use":
      return [
        {
          ...state,
          near: new Set(state.near).add(event.row),
          passed: [...state.passed, event.row],
        },
        [],
      ];
    case "advice_due":
      return onAdviceDue(state, event.inSight);
    case "answer_late":
      return onAnswerLate(state, event);
    case "answered":
      return onAnswered(state, event);
    case "fact_set":
      return onFactSet(state, event);
    case "settings_changed":
      return onSettingsChanged(state);
    case "retried":
      return onRetried(state);
    case "filtered":
      return [{ ...state, filter: event.group }, [{ do: "fade", rows: [...state.rows.keys()] }]];
    case "cleared":
      return onCleared(state);
  }
}

/** The permission to draw may have changed. @param {ListState} before @param {ListState} state @returns {[ListState, ListEffect[]]} */
function onPermission(before, state) {
  if (mayDraw(before) === mayDraw(state)) return [state, []];
  const rows = [...state.rows.keys()];
  if (!mayDraw(state)) return [state, [{ do: "undraw", rows }]];
  return [state, [{ do: "draw", rows: rows.filter((row) => state.near.has(row)) }]];
}

/** What was said rests on other settings. @param {ListState} state @returns {[ListState, ListEffect[]]} */
function onSettingsChanged({ epoch, rows, ...state }) {
  const fresh = new Set(rows.keys());
  return [{ ...state, rows, fresh, epoch: epoch + 1, advice: new Map(), asked: new Map() }, []];
}

/** @param {ListState} state @param {Extract<ListEvent, { type: "rows_read" }>["rows"]} read @returns {[ListState, ListEffect[]]} */
function onRead(state, read) {
  const rows = new Map(state.rows);
  const fresh = new Set(state.fresh);
  const others = [];
  for (const { row, known } of read) {
    const before = rows.get(row);
    const isOther = before?.identity !== known?.identity;
    if (before && isOther) others.push(row);
    if (known) rows.set(row, known);
    else rows.delete(row);
    if (!known) fresh.delete(row);
    else if (isOther) fresh.add(row);
  }
  return [{ ...state, rows, fresh }, others.length > 0 ? [{ do: "undraw", rows: others }] : []];
}

/** @param {ListState} state @param {RowKey[]} left @returns {[ListState, ListEffect[]]} */
function onRowsLeft(state, left) {
  const gone = new Set(left);
  const rows = new Map([...state.rows].filter(([row]) => !gone.has(row)));
  const near = new Set([...state.near].filter((row) => !gone.has(row)));
  const fresh = new Set([...state.fresh].filter((row) => !gone.has(row)));
  const passed = state.passed.filter((row) => !gone.has(row));
  return [{ ...state, rows, near, fresh, passed }, [{ do: "undraw", rows: left }]];
}

/** @param {ListState} state @param {RowKey[]} came @returns {[ListState, ListEffect[]]} */
function onNear(state, came) {
  const back = new Set(came);
  const passed = state.passed.filter((row) => !back.has(row));
  // Those that were passed and come back are still drawn.
  const rows = came.filter((row) => !state.near.has(row));
  if (rows.length === 0) return [{ ...state, passed }, []];
  const gone = new Set(passed.slice(0, Math.max(0, passed.length - KEPT)));
  const near = new Set([...state.near, ...rows].filter((row) => !gone.has(row)));
  /** @type {ListEffect[]} */
  const effects = gone.size > 0 ? [{ do: "give_up", rows: [...gone] }] : [];
  return [{ ...state, near, passed: passed.slice(gone.size) }, [...effects, { do: "draw", rows }]];
}

/** @param {ListState} state @param {RowKey[]} went @returns {[ListState, ListEffect[]]} */
function onRowsPassed(state, went) {
  const passed = [...state.passed, ...went.filter((row) => state.near.has(row))];
  return [{ ...state, passed }, []];
}

/** The list is not on screen any more; what was said of its people stays known. @param {ListState} state @returns {[ListState, ListEffect[]]} */
function onCleared(state) {
  const rows = [...state.rows.keys()];
  return [
    { ...state, rows: new Map(), near: new Set(), fresh: new Set(), passed: [], filter: null },
    [{ do: "undraw", rows }],
  ];
}
