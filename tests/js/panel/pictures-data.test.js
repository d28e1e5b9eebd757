import assert from "node:assert/strict";
import { test } from "node:test";
import { readAll } from "../../../extension/panel/pictures/data.js";

const known = (/** @type {string} */ key, /** @type {object | null} */ advice = null) => ({
  key,
  advice,
});
const FAILED = { kind: "failed", cause: "not_ready", message: "Not now." };

/** Answers as the background would; what is asked is written down. @param {Record<string, any>} replies */
function background(replies) {
  /** @type {any[]} */
  const asked = [];
  /** @type {any} */
  const send = async (/** @type {{ kind: string, keys?: string[] }} */ message) => {
    asked.push(message);
    const reply = replies[message.kind];
    return typeof reply === "function" ? reply(message) : reply;
  };
  return { asked, send };
}
const REPLIES = {
  pile_read: {
    kind: "pile",
    people: [known("ada", { action: "rest" })],
    agreed: true,
    open_on_page: null,
  },
  journal_read: { kind: "journal", entries: [], due: [], made_at: [1], undo: null },
  settings_read: { kind: "settings", settings: {}, limits: {}, pending: null },
  times_read: { kind: "times", n: 0, ended: [] },
};

test("everything is asked for at once and told as it comes", async () => {
  const { asked, send } = background(REPLIES);
  /** @type {string[][]} */
  const told = [];
  await readAll(
    send,
    (data) => told.push(Object.keys(data)),
    () => true,
  );
  assert.equal(asked.length, 4);
  assert.deepEqual(
    told.map(({ length }) => length),
    [1, 2, 3, 4],
  );
});

test("what fails is told, that Python cannot answer apart from the rest", async () => {
  const replies = {
    pile_read: FAILED,
    journal_read: FAILED,
    settings_read: FAILED,
    times_read: FAILED,
  };
  /** @type {any} */
  let last;
  await readAll(
    background(replies).send,
    (data) => (last = data),
    () => true,
  );
  assert.deepEqual(last, { failed: FAILED, times: FAILED });
});

test("advice that is not remembered is asked for, five hundred at a time, and put to its people", async () => {
  const many = Array.from({ length: 501 }, (_, at) => known(`p${at}`));
  const people = [known("ada", { action: "rest" }), ...many];
  const { asked, send } = background({
    ...REPLIES,
    pile_read: { ...REPLIES.pile_read, people },
    pile_advise: (/** @type {{ keys: string[] }} */ { keys }) => ({
      kind: "pile_advice",
      advice: Object.fromEntries(
        keys.map((key) => [key, { action: key === "p500" ? null : "withdraw" }]),
      ),
    }),
  });
  /** @type {any} */
  let last;
  await readAll(
    send,
    (data) => (last = data),
    () => true,
  );
  assert.deepEqual(
    asked.slice(4).map(({ keys }) => keys.length),
    [500, 1],
  );
  const actions = last.pile.people.map((/** @type {any} */ { advice }) => advice.action);
  assert.deepEqual([actions[0], actions[1], actions[501]], ["rest", "withdraw", null]);
});

test("nothing more is asked once nobody looks, or the core cannot answer", async () => {
  const pile = { ...REPLIES.pile_read, people: [known("ada"), known("bo")] };
  const unseen = background({ ...REPLIES, pile_read: pile });
  await readAll(
    unseen.send,
    () => undefined,
    () => false,
  );
  assert.equal(unseen.asked.length, 4);
  const broken = background({ ...REPLIES, pile_read: pile, pile_advise: FAILED });
  await readAll(
    broken.send,
    () => undefined,
    () => true,
  );
  assert.equal(broken.asked.length, 5);
});
