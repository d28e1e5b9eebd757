import assert from "node:assert/strict";
import { test } from "node:test";
import { dayWords, momentWords, shortDayWords } from "../../extension/shared/words/dates.js";
import { speakIn } from "./speaking.js";

const at = (/** @type {[number, number, number, number?, number?]} */ ...parts) =>
  new Date(parts[0], parts[1] - 1, parts[2], parts[3] ?? 12, parts[4] ?? 0).getTime();

test("days are worded as the core words them, the first of a month too", () => {
  const worded = {
    en: ["1 December 2026", "26 April 2027"],
    de: ["1. Dezember 2026", "26. April 2027"],
    fr: ["1er décembre 2026", "26 avril 2027"],
    es: ["1 de diciembre de 2026", "26 de abril de 2027"],
    pt_BR: ["1º de dezembro de 2026", "26 de abril de 2027"],
  };
  for (const [locale, days] of Object.entries(worded)) {
    speakIn(locale);
    assert.deepEqual([dayWords(at(2026, 12, 1)), dayWords(at(2027, 4, 26))], days);
  }
});

test("a moment is a time today, tomorrow and a time, else a day and a time", () => {
  const now = at(2026, 11, 30, 23, 30);
  speakIn("de");
  assert.equal(momentWords(at(2026, 11, 30, 23, 45), now), "23:45");
  assert.equal(momentWords(at(2026, 12, 1, 9, 12), now), "morgen, 09:12");
  assert.equal(momentWords(at(2026, 12, 2, 9, 12), now), "2. Dezember 2026, 09:12");
});

test("in a column today is a word, other days are short, and another year is said", () => {
  const now = at(2026, 12, 8);
  const worded = {
    en: ["Today", "1 Dec", "26 Apr 2027"],
    de: ["Heute", "1. Dez.", "26. Apr. 2027"],
    fr: ["Aujourd’hui", "1er déc.", "26 avr. 2027"],
    es: ["Hoy", "1 dic", "26 abr 2027"],
    pt_BR: ["Hoje", "1º de dez.", "26 de abr. de 2027"],
  };
  for (const [locale, days] of Object.entries(worded)) {
    speakIn(locale);
    const shown = [now, at(2026, 12, 1), at(2027, 4, 26)].map((day) => shortDayWords(day, now));
    assert.deepEqual(shown, days);
  }
});
