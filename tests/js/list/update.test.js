import assert from "node:assert/strict";
import { test } from "node:test";
import { START, mayDraw } from "../../../extension/content/list/rules/state.js";
import { update } from "../../../extension/content/list/rules/update.js";
import { identityOf } from "../../../extension/content/page/identity.js";

const reading = (name, key = name) => ({
  id: `row-${name}`,
  key,
  name,
  headline: null,
  profile_url: null,
  addressee: "person",
  sent_text: "Sent 1 month ago",
  note: null,
});
const known = (name, key) => {
  const read = reading(name, key);
  return { reading: read, identity: identityOf(read) };
};
const rowOf = (name, key) => ({ row: { name }, known: known(name, key) });
const entry = ({ known: { reading: read } }, verdict = "wait") => ({
  id: read.key ?? read.id,
  verdict,
});

/** The state after some events, and all that was to be done. */
function after(...events) {
  let state = START;
  const done = [];
  for (const event of events) {
    const [next, effects] = update(Object.freeze(state), Object.freeze(event));
    state = next;
    done.push(...effects);
  }
  return { state, done };
}
const read = (...rows) => ({ type: "rows_read", rows });
const near = (...rows) => ({ type: "rows_near", rows: rows.map(({ row }) => row) });
const due = (...rows) => ({ type: "advice_due", inSight: new Set(rows.map(({ row }) => row)) });
const SETTLED = { type: "page_settled" };
const draw = (allowed) => ({ type: "draw_setting", allowed });

test("nothing may be drawn before the setting has said so and the page has settled", () => {
  assert.equal(mayDraw(after().state), false);
  assert.equal(mayDraw(after(SETTLED).state), false);
  assert.equal(mayDraw(after(draw(true)).state), false);
  assert.equal(mayDraw(after(draw(false), SETTLED).state), false);
  assert.equal(mayDraw(after(SETTLED, draw(true)).state), true);
  assert.equal(mayDraw(after(SETTLED, draw(true), draw(false)).state), false);
});

test("with the permission the rows that are near are drawn, and undrawn where it is taken back", () => {
  const [ada, bo] = [rowOf("ada"), rowOf("bo")];
  const begun = [read(ada, bo), near(ada), SETTLED];
  const allowed = after(...begun, draw(true)).done;
  assert.deepEqual(allowed.at(-1), { do: "draw", rows: [ada.row] });
  const forbidden = after(...begun, draw(true), draw(false)).done;
  assert.deepEqual(forbidden.at(-1), { do: "undraw", rows: [ada.row, bo.row] });
  assert.deepEqual(after(...begun, draw(false)).done.at(-1), { do: "draw", rows: [ada.row] });
  assert.equal(
    after(...begun, draw(false)).done.filter(({ do: what }) => what === "undraw").length,
    0,
  );
});

test("a row that shows somebody else by now is undrawn at once; one that cannot be read is forgotten", () => {
  const ada = rowOf("ada");
  const bo = { row: ada.row, known: known("bo") };
  const other = after(read(ada), read(bo));
  assert.deepEqual(other.done, [{ do: "undraw", rows: [ada.row] }]);
  assert.equal(other.state.rows.get(ada.row)?.reading.name, "bo");
  assert.equal(after(read(ada), read({ row: ada.row, known: null })).state.rows.size, 0);
  assert.deepEqual(after(read(ada), read(ada)).done, []);
});

test("each invitation is asked about once, in questions of at most 500", () => {
  const rows = Array.from({ length: 1100 }, (_, at) => rowOf(`p${at}`));
  const { done, state } = after(read(...rows), due(), due());
  assert.deepEqual(
    done.map(({ readings }) => readings.length),
    [500, 500, 100],
  );
  assert.equal(state.asked.size, 1100);
});

test("where there are many, those in sight are asked about first", () => {
  const rows = Array.from({ length: 30 }, (_, at) => rowOf(`p${at}`));
  const { done } = after(read(...rows), due(rows[20], rows[21]));
  assert.deepEqual(
    done.map(({ readings }) => readings.length),
    [2, 28],
  );
});

test("an answer is kept by who it is about, and dropped where it is about somebody else", () => {
  const [ada, bo] = [rowOf("ada"), rowOf("bo", null)];
  const readings = [ada.known.reading, bo.known.reading];
  const right = { kind: "advice", advice: [entry(ada), entry(bo)] };
  const wrong = { kind: "advice", advice: [entry(bo), entry(ada)] };
  const said = (reply) => {
    const { state } = after(read(ada, bo), due(), { type: "answered", epoch: 0, readings, reply });
    return [ada, bo].map(({ known: { identity } }) => state.advice.get(identity)?.kind);
  };
  assert.deepEqual(said(right), ["advice", "advice"]);
  assert.deepEqual(said(wrong), ["no_core", "no_core"]);
  const failure = { kind: "failed", cause: "not_ready", message: "not now" };
  assert.deepEqual(said(failure), ["no_core", "no_core"]);
});

test("those that were not known from before are asked for again, alone, but not for ever", () => {
  const [ada, bo] = [rowOf("ada"), rowOf("bo")];
  const readings = [ada.known.reading, bo.known.reading];
  const some = {
    type: "answered",
    epoch: 0,
    readings,
    reply: { kind: "advice", advice: [entry(ada), null] },
  };
  const { done, state } = after(read(ada, bo), due(), some);
  assert.deepEqual(done.at(-1), { do: "advise", epoch: 0, readings: [bo.known.reading] });
  assert.equal(state.asked.size, 1);
  const none = { ...some, readings: [bo.known.reading], reply: { kind: "advice", advice: [null] } };
  const [last, effects] = update(state, none);
  assert.equal(last.advice.get(bo.known.identity)?.kind, "no_core");
  assert.equal(effects.filter(({ do: what }) => what === "advise").length, 0);
});

test("an answer to a question from before a change of settings is not kept, and the question asked anew", () => {
  const ada = rowOf("ada");
  const answer = {
    type: "answered",
    epoch: 0,
    readings: [ada.known.reading],
    reply: { kind: "advice", advice: [entry(ada)] },
  };
  const late = { type: "answer_late", epoch: 0, identities: [ada.known.identity] };
  const changed = [read(ada), due(), { type: "settings_changed" }, answer, late];
  assert.equal(after(...changed).state.advice.size, 0);
  assert.equal(after(...changed, due()).done.at(-1).epoch, 1);
});

test("an answer that is late shows that it is being worked out", () => {
  const ada = rowOf("ada");
  const late = { type: "answer_late", epoch: 0, identities: [ada.known.identity] };
  const { state, done } = after(read(ada), due(), late);
  assert.equal(state.advice.get(ada.known.identity)?.kind, "thinking");
  assert.deepEqual(done.at(-1).identities, new Set([ada.known.identity]));
});

test("what is told of a person is said aloud, and every other row of theirs asked about again", () => {
  const ada = rowOf("ada");
  const twin = { row: { name: "twin" }, known: known("Ada of the pages", "ada") };
  const told = {
    type: "fact_set",
    reading: ada.known.reading,
    reply: { kind: "advice", advice: [entry(ada, "clarify")] },
  };
  const { done } = after(read(ada, twin), due(), told);
  assert.deepEqual(done.slice(-2), [
    { do: "show", identities: new Set([ada.known.identity]), announce: true },
    { do: "advise", epoch: 0, readings: [twin.known.reading] },
  ]);
});

test("a retry asks again for what failed, once, also where that is more than one message holds", () => {
  const rows = Array.from({ length: 600 }, (_, at) => rowOf(`p${at}`));
  const readings = rows.map(({ known: { reading: each } }) => each);
  const reply = { kind: "failed", cause: "not_ready", message: "" };
  const failed = [read(...rows), due(), { type: "answered", epoch: 0, readings, reply }];
  const again = after(...failed, { type: "retried" }, { type: "retried" }).done.slice(3);
  assert.deepEqual(
    again.map(({ readings: some }) => some.length),
    [500, 100],
  );
});

test("only the rows passed last stay drawn, and one in use stays", () => {
  const rows = Array.from({ length: 103 }, (_, at) => rowOf(`p${at}`));
  const passed = { type: "rows_passed", rows: rows.map(({ row }) => row) };
  const more = [rowOf("one"), rowOf("more")];
  const before = [read(...rows, ...more), near(...rows, more[0]), passed];
  assert.equal(after(...before, near(more[0])).done.length, 1);
  const { state, done } = after(...before, near(more[1]));
  const gone = rows.slice(0, 3).map(({ row }) => row);
  // Together with what comes: the list is laid out once for both.
  assert.deepEqual(done.slice(-2), [
    { do: "give_up", rows: gone },
    { do: "draw", rows: [more[1].row] },
  ]);
  assert.equal(state.near.has(gone[0]), false);
  const [kept] = update(state, { type: "row_in_use", row: gone[0] });
  assert.equal(kept.near.has(gone[0]), true);
  assert.equal(
    after(near(rows[0]), { type: "rows_passed", rows: [rows[1].row] }).state.passed.length,
    0,
  );
  assert.equal(after(...before, near(rows[50])).state.passed.length, 102);
});

test("rows that left are forgotten, and all of them with the list, but not what was said of them", () => {
  const [ada, bo] = [rowOf("ada"), rowOf("bo")];
  const both = [read(ada, bo), near(ada, bo)];
  const left = after(...both, { type: "rows_left", rows: [ada.row] });
  assert.deepEqual([...left.state.rows.keys()], [bo.row]);
  assert.deepEqual(left.done.at(-1), { do: "undraw", rows: [ada.row] });
  const late = { type: "answer_late", epoch: 0, identities: [ada.known.identity] };
  const cleared = after(
    ...both,
    due(),
    late,
    { type: "filtered", group: { key: "wait", verdict: "wait", label: "Wait" } },
    { type: "cleared" },
  ).state;
  assert.equal(cleared.rows.size + cleared.near.size, 0);
  assert.equal(cleared.filter, null);
  assert.equal(cleared.advice.size, 1);
});
