/** How things stand, as the panel tells it. */

import assert from "node:assert/strict";
import { before, test } from "node:test";
import {
  helpTopic,
  noticesOf,
  standing,
} from "../../../extension/panel/shell/standing/standing.js";
import { speakIn } from "../speaking.js";

const NOW = Date.parse("2026-11-26T10:00");
const state = (more = {}) => ({
  kind: "state",
  consent: true,
  engine: "up",
  guard: "guarding",
  ruling: { ruling: "allow", next_at: null, reason: "", left: { hour: 5, day: 10 } },
  counts: { dropped: 0, blocked: 0, refused: 0 },
  draw: true,
  single_keys: true,
  paused_until: null,
  due: [],
  tab: null,
  set_aside: [],
  aside_seen: false,
  news: null,
  ...more,
});
const told = (more) => Object.fromEntries(standing(state(more), NOW));

before(() => speakIn("en"));

test("everything that the state knows is told in words", () => {
  assert.equal(told()["Advice"], "Ready");
  assert.equal(told()["Next withdrawal"], "Now");
  assert.equal(told({ draw: false })["In LinkedIn’s page"].startsWith("Nothing is shown"), true);
  assert.equal(
    told({ tab: { recognised: true, report: null } })["This page"],
    "Your sent invitations",
  );
  const changed = told({ tab: { recognised: false, report: "{}" } });
  assert.match(changed["This page"], /changed/u);
});

test("the next withdrawal is a time where it is held, and a day off where it is stopped", () => {
  const ruling = { ...state().ruling, ruling: "hold", next_at: "2026-11-26T10:07:00" };
  assert.match(told({ ruling })["Next withdrawal"], /10:07/u);
  assert.equal(told({ ruling, paused_until: NOW + 1 })["Next withdrawal"], "After midnight");
});

test("what was stopped and put aside is told where there is any", () => {
  assert.equal("Clicks stopped" in told(), false);
  const some = told({
    counts: { dropped: 0, blocked: 2, refused: 1 },
    set_aside: ["people", "journal"],
  });
  assert.equal(some["Clicks stopped"], "2");
  assert.equal(some["Withdrawals stopped by the browser"], "1");
  assert.equal(some["Put aside, because it could not be read"], "people, history");
});

test("each document that can be put aside has a word in each language", async () => {
  const { DOCUMENTS } = await import("../../../extension/shared/stored/documents.js");
  for (const locale of ["en", "de", "fr", "es", "pt_BR"]) {
    speakIn(locale);
    for (const [name, { whole = name }] of [...Object.entries(DOCUMENTS), ["people", {}]]) {
      const lines = standing(state({ set_aside: [whole] }), NOW);
      assert.doesNotMatch(lines.at(-1)[1], /panel_/u, `${locale} ${name}`);
    }
  }
  speakIn("en");
});

test("only what cannot wait asks for notice by itself", () => {
  assert.deepEqual(noticesOf(state()), []);
  assert.deepEqual(noticesOf(state({ consent: false, guard: "no_access" })), []);
  const notices = noticesOf(
    state({ guard: "no_script", set_aside: ["people"], paused_until: NOW + 1, due: [{}, {}] }),
  );
  assert.deepEqual(
    notices.map(({ act }) => act),
    ["standing", "data", "standing", "history"],
  );
  assert.deepEqual(noticesOf(state({ set_aside: ["people"], aside_seen: true })), []);
  assert.equal(notices.at(-1).text, "You could invite again: 2");
  const [news] = noticesOf(state({ news: "0.2" }));
  assert.deepEqual(news, { text: "New in Second Thought 0.2", act: "news" });
});

test("the help on how things stand is of what is most in the way", () => {
  const topic = (more) => helpTopic(state(more));
  assert.equal(topic({}), "start");
  assert.equal(topic({ engine: "failed" }), "engine");
  assert.equal(topic({ engine: "failed", guard: "storage_full" }), "storage-full");
  assert.equal(topic({ guard: "observing" }), "page-changed");
});
