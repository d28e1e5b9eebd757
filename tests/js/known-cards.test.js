import assert from "node:assert/strict";
import { test } from "node:test";
import { createKnownCards } from "../../extension/background/advice/known-cards.js";
import { memoryArea } from "./memory-area.js";

const around = { today: "2026-11-22", locale: "en", settings: { goals: [] } };
const bob = { id: "bob", name: "Bob Stone", sent_text: "Sent today", facts: {} };
const ada = { id: "ada", name: "Ada Lovelace", sent_text: "Sent 3 weeks ago", facts: {} };

test("the same question has its answer again", async () => {
  const cards = createKnownCards(memoryArea(), "1.0");
  const questions = await cards.questions(around, [ada]);
  assert.deepEqual(await cards.recall(questions, [ada]), [null]);
  await cards.keep(questions, [{ id: "ada", verdict: "wait" }]);
  const again = await cards.questions({ ...around }, [{ ...ada }]);
  assert.deepEqual(await cards.recall(again, [ada]), [{ id: "ada", verdict: "wait" }]);
});

test("an id that only one page knew is taken from the page that asks", async () => {
  const cards = createKnownCards(memoryArea(), "1.0");
  await cards.keep(await cards.questions(around, [{ ...ada, id: "row-3" }]), [{ id: "row-3" }]);
  const later = { ...ada, id: "row-7" };
  const again = await cards.questions(around, [later]);
  assert.deepEqual(await cards.recall(again, [later]), [{ id: "row-7" }]);
});

test("another day, language, setting, fact or version is another question", async () => {
  const area = memoryArea();
  const cards = createKnownCards(area, "1.0");
  await cards.keep(await cards.questions(around, [ada]), [{ id: "ada" }]);
  const others = [
    [{ ...around, today: "2026-11-23" }, ada],
    [{ ...around, locale: "de" }, ada],
    [{ ...around, settings: { goals: ["Zürich"] } }, ada],
    [around, { ...ada, facts: { relationship: { value: "known", source: "told" } } }],
    [around, { ...ada, sent_text: "Sent 4 weeks ago" }],
  ];
  for (const [elsewhere, invitation] of others) {
    const asked = await cards.questions(elsewhere, [invitation]);
    assert.deepEqual(await cards.recall(asked, [invitation]), [null]);
  }
  const updated = createKnownCards(area, "1.1");
  assert.deepEqual(await updated.recall(await updated.questions(around, [ada]), [ada]), [null]);
});

test("the oldest cards make room", async () => {
  const area = memoryArea();
  const cards = createKnownCards(area, "1.0");
  const everyone = Array.from({ length: 1200 }, (_, at) => ({
    ...ada,
    id: `p${at}`,
    name: `Ada ${at}`,
  }));
  const questions = await cards.questions(around, everyone);
  await cards.keep(questions.slice(0, 600), everyone.slice(0, 600));
  await cards.keep(questions.slice(600), everyone.slice(600));
  const kept = await cards.recall(questions, everyone);
  assert.equal(kept.findIndex(Boolean), 200);
  assert.equal(kept.filter(Boolean).length, 1000);
  assert.equal(area.keys().length, 1001);
});

test("where nothing more fits, all cards go and the next ones are kept", async () => {
  const area = memoryArea();
  const cards = createKnownCards(area, "1.0");
  const questions = await cards.questions(around, [ada, bob]);
  await cards.keep([questions[0]], [{ id: "ada" }]);
  area.full = true;
  await cards.keep([questions[1]], [{ id: "bob" }]);
  assert.deepEqual(area.keys(), []);
  area.full = false;
  await cards.keep([questions[1]], [{ id: "bob" }]);
  assert.deepEqual(await cards.recall(questions, [ada, bob]), [null, { id: "bob" }]);
});
