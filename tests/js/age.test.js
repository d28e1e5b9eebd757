import assert from "node:assert/strict";
import { before, test } from "node:test";
import { ageWords } from "../../extension/ui/age.js";
import { speakIn } from "./speaking.js";

before(() => speakIn("en"));

test("an age is told in the unit in which the page tells it", () => {
  const ages = [0, 1, 13, 14, 29, 30, 59, 60, 329, 330, 364, 365, 800].map(ageWords);
  assert.deepEqual(ages, [
    "today",
    "1 day",
    "13 days",
    "2 weeks",
    "4 weeks",
    "1 month",
    "1 month",
    "2 months",
    "10 months",
    "11 months",
    "11 months",
    "1 year",
    "2 years",
  ]);
});

test("it is worded in the user's language", () => {
  speakIn("de");
  assert.equal(ageWords(45), "1 Monat");
  speakIn("en");
});
