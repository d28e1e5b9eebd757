/** The limits' ruling: the core's where it is there in time, else the same rule in JavaScript. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createBudget } from "../../extension/background/ledger/budget.js";
import { createStorage } from "../../extension/shared/stored/storage.js";
import { memoryArea } from "./memory-area.js";

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
globalThis.chrome = { i18n: { getMessage: () => "", getUILanguage: () => "en" } };

const withdrawn = (at, more = {}) => ({
  token: "t",
  at,
  id: "ada",
  name: "Ada",
  state: "withdrawn",
  ...more,
});
const CORES = {
  kind: "ruling",
  ruling: "hold",
  reason: "In the core's words.",
  next_at: null,
  left: { hour: 1, day: 2 },
};

/** A budget whose core answers as given. */
function budgetWith(answer) {
  const requests = [];
  const ask = (request) => {
    requests.push(request);
    return answer();
  };
  const budgetOf = createBudget(
    createStorage(memoryArea()),
    { isUp: async () => true, ask },
    { now: async () => "en", speak: async () => undefined },
  );
  return { budgetOf, requests };
}

test("the core's words stand, with the cause by our own rule", async () => {
  const { budgetOf, requests } = budgetWith(async () => CORES);
  const nameless = withdrawn(NOW - 1000, { id: null, token: "only-a-token" });
  const { ruling } = await budgetOf([nameless, withdrawn(NOW, { state: "reserved" })], NOW);
  assert.equal(ruling.reason, CORES.reason);
  assert.equal(ruling.cause, "gap");
  const [{ journal }] = requests;
  assert.deepEqual(
    journal.map(({ id }) => id),
    ["only-a-token"],
  );
});

test("the same question is not asked twice while its answer holds", async () => {
  const { budgetOf, requests } = budgetWith(async () => CORES);
  await budgetOf([], NOW);
  await budgetOf([], NOW + 1);
  assert.equal(requests.length, 1);
  await budgetOf([withdrawn(NOW)], NOW + 2);
  assert.equal(requests.length, 2);
});

test("with an entry of the future nothing is kept for later", async () => {
  const { budgetOf, requests } = budgetWith(async () => CORES);
  await budgetOf([withdrawn(NOW + MINUTE)], NOW);
  await budgetOf([withdrawn(NOW + MINUTE)], NOW);
  assert.equal(requests.length, 2);
});

test("a core that fails is left alone for a minute; our own rule answers meanwhile", async () => {
  const { budgetOf, requests } = budgetWith(() => Promise.reject(new Error("gone")));
  const entries = [withdrawn(NOW - 1000)];
  const first = await budgetOf(entries, NOW);
  assert.deepEqual([first.ruling.ruling, first.ruling.cause], ["hold", "gap"]);
  await budgetOf(entries, NOW + MINUTE - 1);
  assert.equal(requests.length, 1);
  await budgetOf(entries, NOW + MINUTE);
  assert.equal(requests.length, 2);
});
