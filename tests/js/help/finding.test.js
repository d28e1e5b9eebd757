import assert from "node:assert/strict";
import { test } from "node:test";
import { placesOf } from "../../../extension/help/finding.js";

/** What is marked in a text. */
const marked = (text, query) => placesOf(text, query).map(([start, end]) => text.slice(start, end));

test("what is looked for is found whatever accents and capitals either has", () => {
  assert.deepEqual(marked("Zurückziehen, zuruckziehen", "ZURUCK"), ["Zurück", "zuruck"]);
  assert.deepEqual(marked("¿Qué hay de nuevo?", "que"), ["Qué"]);
  assert.deepEqual(marked("Straße", "strasse"), ["Straße"]);
});

test("each word is marked by itself, in the letters of the text", () => {
  assert.deepEqual(marked("a 😀 press of yours, pressed", "press 😀"), ["press", "press", "😀"]);
  assert.deepEqual(marked("cafe\u0301 noir", "café noir"), ["cafe\u0301", "noir"]);
});

test("where nothing is looked for, or found, nothing is marked", () => {
  assert.deepEqual(placesOf("Wait", "  "), []);
  assert.deepEqual(placesOf("Wait", "withdraw"), []);
  assert.deepEqual(placesOf("", "wait"), []);
});
