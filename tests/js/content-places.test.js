import assert from "node:assert/strict";
import { test } from "node:test";
import {
  around,
  holds,
  isAsLarge,
  isAt,
  isLarge,
  lies,
  pointsOf,
  shared,
} from "../../extension/content/page/sight/boxes.js";
import { addPlace, isSteady, withSample } from "../../extension/content/page/sight/steadiness.js";
import { saysWithdraw } from "../../extension/content/page/withdraw/withdraw-words.js";

const box = (left, top, right = left + 90, bottom = top + 30) => ({ left, top, right, bottom });

test("boxes are shared, joined, compared and held as their sides say", () => {
  assert.deepEqual(shared(box(0, 0, 10, 10), box(5, 2, 20, 8)), box(5, 2, 10, 8));
  assert.deepEqual(around([box(0, 0, 1, 1), box(5, 6, 7, 8)]), box(0, 0, 7, 8));
  assert.ok(isLarge(box(0, 0, 8, 8), 8) && !isLarge(box(0, 0, 8, 7), 8));
  assert.ok(lies(box(1, 1, 9, 9), box(0, 0, 10, 10)) && !lies(box(0, 0, 14, 9), box(0, 0, 10, 10)));
  assert.ok(holds(box(0, 0, 10, 10), 5, 10) && !holds(box(0, 0, 10, 10), 5, 11));
  assert.ok(isAt(box(0, 0), box(2, 3)) && !isAt(box(0, 0), box(4, 0)));
  assert.ok(isAsLarge(box(0, 0), box(400, 300)) && !isAsLarge(box(0, 0), box(0, 0, 95, 30)));
});

test("the points of a round button lie on it", () => {
  const [middle, ...corners] = pointsOf(box(0, 0, 100, 32), 16);
  assert.deepEqual(middle, [50, 16]);
  for (const [x, y] of corners) {
    const centre = x < 50 ? 16 : 84;
    assert.ok(Math.hypot(x - centre, y - 16) < 16, `${x}, ${y}`);
  }
  assert.deepEqual(pointsOf(box(0, 0, 100, 32), 0)[1], [3, 3]);
});

const placesOf = (...entries) => {
  const places = new Map();
  for (const [label, at] of entries) addPlace(places, label, at);
  return places;
};
const LABEL = "row:Ada";
const seen = { label: LABEL, box: box(0, 0), now: 1000, scrolledAt: -Infinity };
const sample = (at, ...entries) => ({ at, places: placesOf(...entries) });

test("what stood still for half a second is steady; what came, moved or grew since is not", () => {
  const here = [LABEL, box(0, 0)];
  assert.equal(isSteady([sample(400, here), sample(900, here)], seen), true);
  assert.equal(isSteady([sample(600, here)], seen), false);
  assert.equal(isSteady([sample(400), sample(900, here)], seen), false);
  assert.equal(isSteady([sample(400, here), sample(900, [LABEL, box(0, 50)])], seen), false);
  assert.equal(isSteady([sample(400, [LABEL, box(0, 0, 50, 30)]), sample(900, here)], seen), false);
});

test("people of one name have a place each", () => {
  const both = [
    [LABEL, box(0, 200)],
    [LABEL, box(0, 0)],
  ];
  assert.equal(isSteady([sample(400, ...both), sample(900, ...both)], seen), true);
});

test("whoever scrolls moves everything, and knows it, but for what grows", () => {
  const scrolled = { ...seen, scrolledAt: 500 };
  const moved = sample(900, [LABEL, box(0, 300)]);
  assert.equal(isSteady([sample(400, [LABEL, box(0, 500)]), moved], scrolled), true);
  assert.equal(isSteady([sample(400, [LABEL, box(0, 0, 900, 900)]), moved], scrolled), false);
});

test("a button of the person's own dialog may have come just now, and must not have moved since", () => {
  const own = { ...seen, steady: 200, mayAppear: true };
  assert.equal(isSteady([], own), true);
  assert.equal(isSteady([sample(700), sample(900, [LABEL, box(0, 0)])], own), true);
  assert.equal(isSteady([sample(700), sample(900, [LABEL, box(0, 40)])], own), false);
});

test("samples are kept for three seconds", () => {
  const all = withSample(withSample([sample(0)], sample(2000)), sample(3500));
  assert.deepEqual(
    all.map(({ at }) => at),
    [2000, 3500],
  );
});

test("words that take something back are known in some languages", () => {
  assert.ok(saysWithdraw("Pending, click to withdraw") && saysWithdraw("Zurückziehen"));
  assert.equal(saysWithdraw("Message Ada"), false);
});
