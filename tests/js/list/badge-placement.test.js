import assert from "node:assert/strict";
import { test } from "node:test";
import { placeBadge } from "../../../extension/content/list/badges/badge-placement.js";

const box = (left, top, right, bottom) => ({ left, top, right, bottom });

const wide = {
  area: box(0, 0, 700, 96),
  lines: [box(80, 62, 180, 78), box(80, 16, 220, 36)],
  control: box(600, 30, 690, 64),
  avatar: box(8, 12, 72, 76),
  width: 110,
  rtl: false,
};
const texts = (surroundings, ...more) => ({
  ...surroundings,
  taken: [...surroundings.lines, ...more, surroundings.control],
});

const boxOf = (spot, width) =>
  box(
    spot.left,
    spot.top,
    spot.left + (spot.compact ? spot.height : width),
    spot.top + spot.height,
  );
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test("with room the badge stands with its words beside the line that says when", () => {
  const spot = placeBadge(texts(wide, box(80, 40, 300, 60)));
  assert.deepEqual(spot, { left: 190, top: 61, height: 22, compact: false });
});

test("without room for words the mark alone stands there", () => {
  const narrow = { ...wide, control: box(210, 60, 300, 90) };
  const spot = placeBadge({ ...texts({ ...narrow, lines: [box(80, 62, 170, 78)] }) });
  assert.equal(spot.compact, true);
  assert.equal(spot.left, 180);
});

test("on a page that runs from right to left it stands on the other side", () => {
  const mirrored = {
    area: box(0, 0, 700, 96),
    lines: [box(520, 62, 620, 78)],
    control: box(10, 30, 100, 64),
    avatar: box(628, 12, 692, 76),
    width: 110,
    rtl: true,
  };
  const spot = placeBadge(texts(mirrored));
  assert.equal(spot.left + 110, 510);
  assert.equal(spot.compact, false);
});

test("wherever there is any room, no text and no control is covered", () => {
  for (let right = 120; right < 700; right += 7) {
    for (const headlineEnd of [61, 64, 70]) {
      for (const noteTop of [78, 84, 100]) {
        const control = box(Math.max(right, 400), 30, 700, 64);
        const row = { ...wide, lines: [box(80, 62, right, 78)], control };
        const headline = box(80, 40, 390, headlineEnd);
        const note = box(80, noteTop, 600, noteTop + 40);
        const surroundings = texts({ ...row, area: box(0, 0, 720, 150) }, headline, note);
        const spot = placeBadge(surroundings);
        const placed = boxOf(spot, wide.width);
        for (const each of surroundings.taken) {
          assert.equal(meet(placed, each), false, JSON.stringify({ spot, each }));
        }
      }
    }
  }
});

test("where nothing is free the corner of the picture is the last resort", () => {
  const full = { ...wide, lines: [box(80, 0, 700, 96)], control: box(80, 0, 700, 96) };
  const spot = placeBadge(texts(full));
  assert.deepEqual(spot, { left: 52, top: 56, height: 20, compact: true });
});
