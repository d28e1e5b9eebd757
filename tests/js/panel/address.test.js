import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, readAddress } from "../../../extension/panel/shell/views/address.js";

const VIEWS = ["list", "today"];

test("an address names a view, and what it is about", () => {
  assert.deepEqual(readAddress("#today", VIEWS), { view: "today", params: undefined });
  assert.deepEqual(readAddress("#list/ada-lovelace", VIEWS), {
    view: "list",
    params: "ada-lovelace",
  });
});

test("whatever key a person has comes back as it was", () => {
  for (const key of ["a/b", "ж#?%", "50%", "é e"]) {
    assert.deepEqual(readAddress(addressOf("list", key), VIEWS), { view: "list", params: key });
  }
  assert.equal(addressOf("today"), "#today");
});

test("an address that names no view, or is written wrong, leads to the first", () => {
  assert.deepEqual(readAddress("", VIEWS), { view: "list", params: undefined });
  assert.deepEqual(readAddress("#nowhere/x", VIEWS), { view: "list", params: undefined });
  assert.deepEqual(readAddress("#list/%E0%A4%A", VIEWS), { view: "list", params: undefined });
});
