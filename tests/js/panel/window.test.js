import assert from "node:assert/strict";
import { test } from "node:test";

import {
  ROW,
  inSight,
  pageOf,
  scrolledTo,
  toDraw,
} from "../../../extension/panel/list/rules/window.js";

const at = (row, rows = 4) => ({ top: row * ROW, height: rows * ROW });

test("those in sight are all that are seen in part, and no more than there are", () => {
  assert.deepEqual(inSight(at(0), 100), [0, 4]);
  assert.deepEqual(inSight({ top: ROW / 2, height: 4 * ROW }, 100), [0, 5]);
  assert.deepEqual(inSight(at(0), 3), [0, 3]);
  assert.deepEqual(inSight(at(0), 0), [0, 0]);
});

test("a list that has become shorter than it is scrolled shows its end", () => {
  assert.deepEqual(inSight(at(90), 20), [16, 20]);
});

test("a few beyond sight are drawn, and the one that the keyboard is at", () => {
  const { places, reached } = toDraw(at(50), 100, 2);
  assert.deepEqual(places, [2, ...Array.from({ length: 16 }, (_, each) => 44 + each)]);
  assert.equal(reached, 2);
});

test("one that is drawn already is drawn once, and without one the keyboard comes to the first in sight", () => {
  assert.equal(toDraw(at(50), 100, 51).places.length, 16);
  assert.deepEqual(toDraw(at(50), 100, -1).reached, 50);
  assert.deepEqual(toDraw(at(0), 0, -1), { places: [], reached: 0 });
  assert.deepEqual(toDraw(at(0), 100, 99).places.at(-1), 99);
});

test("the list is scrolled as little as brings a row into sight whole", () => {
  assert.equal(scrolledTo(at(50), 52), 50 * ROW);
  assert.equal(scrolledTo(at(50), 49), 49 * ROW);
  assert.equal(scrolledTo(at(50), 54), 51 * ROW);
});

test("a page leaves one row to go by, and is one row at least", () => {
  assert.equal(pageOf(at(0, 6)), 5);
  assert.equal(pageOf(at(0, 0)), 1);
});
