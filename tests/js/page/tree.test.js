import assert from "node:assert/strict";
import { test } from "node:test";

const PARENT = { called: "the parent" };
const NEXT = { called: "the next" };
const BOX = { width: 7 };
/** @type {unknown[][]} */
const put = [];

class Node {
  get parentElement() {
    return PARENT;
  }
  insertBefore(/** @type {unknown[]} */ ...nodes) {
    put.push(["insertBefore", ...nodes]);
  }
}
class Element extends Node {
  get nextElementSibling() {
    return NEXT;
  }
  append(/** @type {unknown[]} */ ...nodes) {
    put.push(["append", ...nodes]);
  }
  before(/** @type {unknown[]} */ ...nodes) {
    put.push(["before", ...nodes]);
  }
  getBoundingClientRect() {
    return BOX;
  }
}
Object.assign(globalThis, { Node, Element });
const { nextOf, parentOf, putAbove, putBefore, putInto } =
  await import("../../../extension/shared/dom/tree.js");
const { boxOf } = await import("../../../extension/shared/dom/box-of.js");

/** Names that a form takes for its fields. */
const NAMES = [
  ...["parentElement", "nextElementSibling", "append", "before", "insertBefore"],
  "getBoundingClientRect",
];

test("a form whose fields are named like functions is walked all the same", () => {
  const form = /** @type {any} */ (new Element());
  for (const name of NAMES) Object.defineProperty(form, name, { value: { field: name } });
  const ours = /** @type {any} */ ({});
  assert.equal(form.parentElement.field, "parentElement", "the page hides it");
  assert.equal(parentOf(form), PARENT);
  assert.equal(nextOf(form), NEXT);
  assert.equal(boxOf(form), BOX);
  putInto(form, ours);
  putAbove(form, ours);
  putBefore(form, ours, null);
  const done = [
    ["append", ours],
    ["before", ours],
    ["insertBefore", ours, null],
  ];
  assert.deepEqual(put, done);
});
