import assert from "node:assert/strict";
import { test } from "node:test";
import { heightOf, sideOf } from "../../../extension/ui/card/placement.js";

const EDGE = 8;
/** @param {number} left @param {number} right @param {number} [top] */
const rowAt = (left, right, top = 400) => ({ left, right, top, bottom: top + 96 });
/** @param {ReturnType<typeof rowAt>} row */
const badgeIn = ({ left, top }) => ({
  left: left + 180,
  right: left + 290,
  top: top + 60,
  bottom: top + 82,
});
/** @param {ReturnType<typeof rowAt>} row @param {Partial<Parameters<typeof sideOf>[0]>} [more] */
const side = (row, more = {}) =>
  sideOf({ row, badge: badgeIn(row), windowWidth: 1280, rtl: false, ...more });
/** @param {Partial<Parameters<typeof heightOf>[0]>} more */
const heights = (more) =>
  heightOf({
    side: "around",
    row: rowAt(100, 800),
    windowHeight: 900,
    height: 500,
    answer: 240,
    before: null,
    ...more,
  });

test("with room a card stands beside its row, as wide as the room lets it", () => {
  assert.deepEqual(side(rowAt(100, 800)), { side: "beside", left: 806, width: 392 });
  assert.deepEqual(side(rowAt(100, 960)), { side: "beside", left: 966, width: 306 });
  assert.deepEqual(side(rowAt(420, 1200)), { side: "beside", left: 22, width: 392 });
});

test("where a page runs from the right, the left side comes first", () => {
  const row = rowAt(440, 840);
  assert.equal(side(row).left, 846);
  assert.equal(side(row, { rtl: true }).left, 42);
  assert.equal(side(rowAt(100, 800), { rtl: true }).left, 806);
});

test("without room beside it begins under the badge and stays in the window", () => {
  assert.deepEqual(side(rowAt(250, 1030)), { side: "around", left: 430, width: 392 });
  assert.deepEqual(side(rowAt(8, 312), { windowWidth: 320 }), {
    side: "around",
    left: EDGE,
    width: 304,
  });
  assert.equal(side(rowAt(250, 1030), { rtl: true }).left, 540 - 392);
});

test("beside its row a card begins where the row does, inside the window", () => {
  assert.deepEqual(heights({ side: "beside", row: rowAt(0, 800, 100) }), { top: 100, most: 620 });
  assert.deepEqual(heights({ side: "beside", row: rowAt(0, 800, 800) }), { top: 392, most: 500 });
});

test("the first answer stands where that of the card before stood, as far as the card stays at its row", () => {
  const beside = /** @type {const} */ ({ side: "beside", row: rowAt(0, 800) });
  assert.equal(heights({ ...beside, before: 500 }).top + 240, 500);
  assert.equal(heights({ ...beside, answer: 300, before: 500 }).top + 300, 500);
  assert.equal(heights({ ...beside, row: rowAt(0, 800, 20), before: 800 }).top, 20 + 96 - 24);
  assert.equal(heights({ ...beside, answer: null, before: 500 }).top, 392);
});

test("a card that is low as yet has room to grow where it stands", () => {
  const { top, most } = heights({ side: "beside", row: rowAt(0, 800, 760), height: 150 });
  assert.equal(most, 420);
  assert.equal(top + most, 900 - EDGE);
});

test("below and above a card leaves its row free", () => {
  for (let top = 0; top < 804; top += 10) {
    const row = rowAt(100, 800, top);
    for (const height of [160, 500, 900]) {
      const placed = heights({ row, height, before: 500 });
      const end = placed.top + Math.min(placed.most, height);
      assert.ok(placed.top >= row.bottom || end <= row.top, `${top} ${height}`);
      assert.ok(placed.top >= EDGE && placed.top + placed.most <= 900 - EDGE, `${top} ${height}`);
    }
  }
});

test("in a low window it covers the row rather than show nothing", () => {
  const placed = heights({ row: rowAt(0, 320, 150), windowHeight: 400, height: 500 });
  assert.deepEqual(placed, { top: EDGE, most: 384 });
});
