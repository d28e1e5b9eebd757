import assert from "node:assert/strict";
import { test } from "node:test";
import {
  curveOf,
  readOff,
  shareOn,
  topShare,
} from "../../../extension/panel/pictures/figures/answers.js";
import { openByMonth } from "../../../extension/panel/pictures/figures/open.js";
import {
  settledAt,
  settledByWeek,
  settledMoments,
} from "../../../extension/panel/pictures/figures/settled.js";
import {
  countByWeek,
  lastWeeks,
  weekLimit,
} from "../../../extension/panel/pictures/figures/weeks.js";

const at = (/** @type {string} */ moment) => new Date(moment).getTime();
const TODAY = "2026-11-26";

/** @param {object} [more] @returns {any} */
const known = (more = {}) => ({
  key: "ada",
  name: "Ada",
  sent_on: null,
  first_seen_on: "2026-10-01",
  decided: null,
  decided_on: null,
  facts: {},
  advice: null,
  ...more,
});
/** @param {string | null} action @param {number} days @param {string | null} question */
const advice = (action, days, question = null) => ({
  action,
  question,
  age: { days: [days, days + 6], band: "open" },
});

test("the curve of open invitations is turned round and marked where the core says", () => {
  const curve = curveOf({
    points: [
      [0, 0.9],
      [2.5, 0.7],
      [12, 0.65],
      [100, 0.65],
    ],
    nine_in_ten: 12,
  });
  assert.ok(curve);
  assert.equal(curve.lastDay, 60);
  assert.equal(curve.mark.answered.toFixed(2), "0.35");
  assert.deepEqual(
    [shareOn(curve.steps, 0), shareOn(curve.steps, 2.4)].map((each) => each.toFixed(1)),
    ["0.1", "0.1"],
  );
  assert.equal(shareOn(curve.steps, 2.5).toFixed(1), "0.3");
  const read = readOff(curve).map(({ day, answered }) => `${day}:${answered.toFixed(2)}`);
  assert.deepEqual(read, [
    "0:0.10",
    "1:0.10",
    "3:0.30",
    "7:0.30",
    "12:0.35",
    "14:0.35",
    "30:0.35",
    "60:0.35",
  ]);
});

test("without enough answers there is no curve", () => {
  assert.equal(curveOf({ points: [[0, 1]], nine_in_ten: null }), null);
});

test("a curve that ends early ends where it ends, one that rises late is drawn to half a year", () => {
  assert.equal(
    curveOf({
      points: [
        [0, 1],
        [9, 0.2],
        [14.5, 0.2],
      ],
      nine_in_ten: 9,
    })?.lastDay,
    14.5,
  );
  assert.equal(
    curveOf({
      points: [
        [0, 1],
        [80, 0.2],
        [300, 0.2],
      ],
      nine_in_ten: 80,
    })?.lastDay,
    180,
  );
  assert.equal(curveOf({ points: [[0, 0.1]], nine_in_ten: 0 })?.lastDay, 1);
  assert.equal(shareOn([], 3), 0);
});

test("an axis of shares ends at a round one that can be halved", () => {
  assert.deepEqual([0.03, 0.2, 0.35, 0.4, 0.61, 1].map(topShare), [0.2, 0.2, 0.4, 0.4, 0.8, 1]);
});

test("open invitations are counted by whole months, as the page counts them, and by what is to do", () => {
  const { months, ageless } = openByMonth(
    [
      known({ advice: advice("rest", 29) }),
      known({ advice: advice("write", 30) }),
      known({ advice: advice("withdraw", 59) }),
      known({ advice: advice("withdraw", 400) }),
      known({ sent_on: "2026-05-30", advice: advice("rest", 0) }),
      known({ sent_on: "2026-11-27" }),
      known(),
      known({ advice: { action: null, question: null, age: null } }),
    ],
    TODAY,
  );
  assert.deepEqual(
    months.map(({ all }) => all),
    [2, 2, 0, 0, 0, 0, 2],
  );
  assert.deepEqual(months[1]?.counts, { rest: 0, write: 1, withdraw: 1, unknown: 0 });
  assert.deepEqual(months[6]?.counts, { rest: 1, write: 0, withdraw: 1, unknown: 0 });
  assert.deepEqual([months[0]?.counts.unknown, months[6]?.isLast, ageless], [1, true, 2]);
});

test("weeks begin on the language's first day at midnight, whatever the clocks do", () => {
  const now = at("2026-11-26T15:00");
  const weeks = lastWeeks(now, 1, 8);
  assert.deepEqual(weeks.at(-1), { from: at("2026-11-23T00:00"), until: at("2026-11-30T00:00") });
  assert.equal(weeks[0]?.from, at("2026-10-05T00:00"));
  assert.equal(lastWeeks(now, 7, 1)[0]?.from, at("2026-11-22T00:00"));
  assert.equal(lastWeeks(at("2026-11-22T00:00"), 7, 1)[0]?.from, at("2026-11-22T00:00"));
  assert.ok(weeks.every(({ from }) => new Date(from).getHours() === 0));
});

test("a withdrawal counts in the week in which it was made", () => {
  const weeks = lastWeeks(at("2026-11-26T15:00"), 1, 2);
  const made = ["2026-11-15T23:59", "2026-11-16T00:00", "2026-11-22T23:59", "2026-11-23T00:00"].map(
    at,
  );
  assert.deepEqual(
    countByWeek(made, weeks).map(({ count }) => count),
    [2, 1],
  );
});

test("the strictest of the three limits makes the week's", () => {
  assert.equal(weekLimit({ gap_seconds: 60, per_hour: 5, per_day: 10 }), 70);
  assert.equal(weekLimit({ gap_seconds: 3600, per_hour: 10, per_day: 30 }), 168);
  assert.equal(weekLimit({ gap_seconds: 20, per_hour: 1, per_day: 30 }), 168);
});

test("what is settled counts from the day that settled it", () => {
  const day = (/** @type {any} */ person) => {
    const moment = settledAt(person);
    return moment === null ? null : new Date(moment).toDateString();
  };
  const facts = {
    relationship: { value: "stranger", source: "told", on: "2026-11-03" },
    purpose: { value: "none", source: "export", on: "2026-11-20" },
  };
  assert.equal(
    day(known({ facts, advice: advice("withdraw", 90) })),
    new Date(2026, 10, 3).toDateString(),
  );
  assert.equal(day(known({ advice: advice("rest", 9) })), new Date(2026, 9, 1).toDateString());
  assert.equal(day(known({ facts, advice: advice("withdraw", 90, "purpose") })), null);
  assert.equal(day(known({ advice: advice(null, 90) })), null);
  assert.equal(day(known()), null);
  const kept = { decided: "keep", advice: advice("rest", 9) };
  assert.equal(
    day(known({ ...kept, decided_on: "2026-11-05" })),
    new Date(2026, 10, 5).toDateString(),
  );
  assert.equal(day(known(kept)), new Date(2026, 9, 1).toDateString());
});

test("what was settled adds up week by week", () => {
  const weeks = lastWeeks(at("2026-11-26T15:00"), 1, 2);
  const people = [known({ advice: advice("rest", 9) }), known()];
  const moments = settledMoments(people, [at("2026-11-25T09:00")], ["2026-11-17", "2026-11-24"]);
  assert.deepEqual(
    settledByWeek(moments, weeks).map(({ count }) => count),
    [2, 4],
  );
});
