/** The settings page saves field by field, never loses what is typed, and takes back the last change. */
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { createSaving } from "../../../extension/options/saving.js";

const STORED = { goals: ["data"], name: null, per_day: 10 };

/** A page with three fields, and a background that answers when it is told to. */
function page(answer = () => ({ kind: "saved" })) {
  const standing = { goals: [], name: null, per_day: null };
  const seen = { notes: {}, sent: [], back: [] };
  const saving = createSaving(Object.keys(STORED), {
    read: (name) => standing[name] ?? null,
    fill: (name, value) => void (standing[name] = value),
    save: async (name, value) => {
      seen.sent.push([name, value]);
      return answer(name, value);
    },
    takeBack: async (name, value) => {
      seen.back.push([name, value]);
      return answer(name, value);
    },
    note: (name, note) => void (seen.notes[name] = note),
  });
  saving.follow(STORED);
  const type = (name, value) => {
    standing[name] = value;
    saving.field(name).type();
  };
  const enter = (name, value) => {
    standing[name] = value;
    return saving.field(name).commit();
  };
  return { saving, standing, type, enter, ...seen, notes: seen.notes };
}

test("what is stored is filled in", () => {
  assert.deepEqual(page().standing, STORED);
});

test("what is typed is saved once the keys rest, with a way back", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { type, sent, notes } = page();
  for (const name of ["A", "Ad", "Ada"]) {
    type("name", name);
    t.mock.timers.tick(200);
  }
  assert.deepEqual(sent, []);
  t.mock.timers.tick(400);
  await Promise.resolve();
  assert.deepEqual(sent, [["name", "Ada"]]);
  await new Promise(setImmediate);
  assert.deepEqual(notes.name, { kind: "saved", back: true });
});

test("what was typed when the page goes is saved at once, what was only begun to be entered as well", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { saving, standing, type, sent } = page();
  type("name", "Ada");
  standing.per_day = 7;
  saving.flush(false);
  assert.deepEqual(sent, [["name", "Ada"]]);
  saving.flush(true);
  assert.deepEqual(sent.at(-1), ["per_day", 7]);
  mock.timers.reset();
});

test("a value that does not fit says so, keeps the last good one, and is not tried again by itself", async () => {
  const fault = { kind: "fault", text: "from 1 to 30" };
  const { enter, saving, standing, notes } = page((_, value) =>
    value > 30 ? fault : { kind: "saved" },
  );
  await enter("per_day", 900);
  assert.deepEqual(notes.per_day, fault);
  saving.follow({ ...STORED, per_day: 9 });
  assert.equal(standing.per_day, 900, "what was typed stays to be corrected");
  await enter("per_day", 9);
  assert.deepEqual(notes.per_day, { kind: "saved", back: true });
});

test("undo gives back what was there before the field was entered, through all steps", async () => {
  const { enter, saving, standing, notes, back } = page();
  await enter("per_day", 9);
  await enter("per_day", 8);
  await saving.field("per_day").undo();
  assert.deepEqual([standing.per_day, back], [10, [["per_day", 10]]]);
  assert.deepEqual(notes.per_day, { kind: "undone" });
  await enter("per_day", 6);
  saving.field("per_day").leave();
  await enter("per_day", 5);
  await saving.field("per_day").undo();
  assert.equal(standing.per_day, 6, "what was entered anew is an act of its own");
});

test("an empty field is something to go back to", async () => {
  const { enter, saving, standing } = page();
  await enter("name", "Ada");
  await enter("name", "Ada L.");
  await saving.field("name").undo();
  assert.equal(standing.name, null);
});

test("back at the start there is nothing to take back", async () => {
  const { enter, notes } = page();
  await enter("per_day", 9);
  await enter("per_day", 10);
  assert.deepEqual(notes.per_day, { kind: "saved", back: false });
});

test("only the last change can be taken back: what was said of another field goes", async () => {
  const { enter, notes } = page();
  await enter("per_day", 9);
  await enter("name", "Ada");
  assert.deepEqual(notes.per_day, { kind: "none" });
  assert.equal(notes.name.kind, "saved");
});

test("a fault stays said while another field is changed", async () => {
  const { enter, notes } = page((name) => ({ kind: name === "per_day" ? "fault" : "saved" }));
  await enter("per_day", 900);
  await enter("name", "Ada");
  assert.equal(notes.per_day.kind, "fault");
});

test("where it could not be written it is tried again", async () => {
  let isFull = true;
  const { enter, saving, notes, standing } = page(() => ({ kind: isFull ? "failed" : "saved" }));
  await enter("name", "Ada");
  assert.equal(notes.name.kind, "failed");
  isFull = false;
  await saving.field("name").commit();
  assert.deepEqual([notes.name.kind, standing.name], ["saved", "Ada"]);
});

test("an undo that could not be written says so, and can be tried again", async () => {
  let isFull = false;
  const { enter, saving, notes, standing } = page(() => ({ kind: isFull ? "failed" : "saved" }));
  await enter("name", "Ada");
  isFull = true;
  await saving.field("name").undo();
  assert.deepEqual([notes.name.kind, standing.name], ["failed", null]);
});

test("what another page stores is shown, but for what is being changed here", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { saving, standing, type } = page();
  type("name", "Ada");
  saving.follow({ goals: ["growth"], name: "Grace", per_day: 3 });
  assert.deepEqual(standing, { goals: ["growth"], name: "Ada", per_day: 3 });
  t.mock.timers.tick(400);
  await new Promise(setImmediate);
  saving.follow({ goals: ["growth"], name: "Grace", per_day: 3 });
  assert.equal(standing.name, "Grace", "saved and left alone, it follows again");
});

test("the outcome of an older attempt says nothing any more", async () => {
  const answers = [];
  const { enter, notes } = page(() => new Promise((resolve) => answers.push(resolve)));
  const [first, second] = [enter("per_day", 900), enter("per_day", 9)];
  answers[1]({ kind: "saved" });
  await second;
  answers[0]({ kind: "fault", text: "" });
  await first;
  assert.equal(notes.per_day.kind, "saved");
});
