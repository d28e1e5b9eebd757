/** Whatever is wrong with whatever is stored: nothing good is lost, nothing is freed, nothing is drawn; and the table of it. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { memoryArea } from "../memory-area.js";
import { DAMAGES } from "./damages.js";
import { KINDS, NOW, profile, readAll } from "./profile.js";

const PAGE = new URL("../../../docs/storage-damages.md", import.meta.url);
/** What the user is told that something was put aside of. */
const WHOLE = { spent: "journal", order: "people", "person:ada": "people" };
const NAMES = { "person:ada": "a person" };
/** What each kind is read as. */
const keyOf = (kind) => kind.replace(/^(?:person|copy):/u, "");
const same = (one, other) => isDeepStrictEqual(one, other);
const aside = (area) => area.keys().filter((key) => key.startsWith("quarantine:"));

const whole = await readAll(memoryArea(profile()), memoryArea());

function damaged(kind, value) {
  const stored = profile();
  delete stored[kind];
  return value === undefined ? stored : { ...stored, [kind]: value };
}

/** The strictest of what is at stake holds, and drawing stays forbidden. */
function assertNothingIsFreed({ read, ruling, usedOverride }, what) {
  assert.ok(ruling.left.day <= whole.ruling.left.day, `${what}: the day's budget`);
  assert.ok(ruling.left.hour <= whole.ruling.left.hour, `${what}: the hour's budget`);
  assert.equal(ruling.ruling, "hold", what);
  assert.ok(ruling.next_at >= whole.ruling.next_at, `${what}: when the next may be made`);
  assert.ok(ruling.next_at <= NOW + 86_400_000, `${what}: held for a day at most`);
  assert.ok(read.pause >= whole.read.pause, `${what}: the pause`);
  assert.ok(read.pause <= NOW + 86_400_000, `${what}: paused for a day at most`);
  assert.ok(usedOverride, `${what}: the way past a hold`);
  assert.equal(read.settings.draw_in_page, false, `${what}: drawing`);
}

function assertOthersStay({ read }, kind, what) {
  for (const name of Object.keys(whole.read)) {
    const isAtStake = name === keyOf(kind) || (name === "limits" && kind === "journal");
    if (isAtStake) continue;
    // What beside the history says of the last day can only add to it.
    const now =
      kind === "spent" && name === "journal"
        ? read.journal.filter((each) => each.name)
        : read[name];
    assert.deepEqual(now, whole.read[name], `${what}: ${name} stays`);
  }
}

/** In one word, what became of it. */
function outcome(kind, value, { read }, area) {
  const [now, before] = [read[keyOf(kind)] ?? null, whole.read[keyOf(kind)] ?? null];
  const parts = aside(area).map((key) => area.read(key));
  if (value === undefined && kind === "journal") return "counted on";
  if (value === undefined) return same(now, before) ? "made up for" : "as new";
  if (parts.length === 0) return same(now, before) ? "whole" : "as it says";
  if (same(now, before) && before !== null) return "made up for";
  return parts.some((part) => same(part, value)) ? "aside" : "rest kept";
}

async function damage(kind, name) {
  const value = DAMAGES[name](profile()[kind]);
  if (value === undefined && name !== "not there") return "";
  const what = `${kind}, ${name}`;
  const area = memoryArea(damaged(kind, value));
  const found = await readAll(area, memoryArea());
  assertNothingIsFreed(found, what);
  assertOthersStay(found, kind, what);
  const count = aside(area).length;
  const told = await readAll(area, memoryArea());
  assertNothingIsFreed(told, `${what}, read again`);
  assert.deepEqual(told.read.settings, found.read.settings, what);
  assert.equal(aside(area).length, count, `${what}: put aside once`);
  if (count > 0) assert.deepEqual(told.told, [WHOLE[kind] ?? kind], `${what}: told`);
  return outcome(kind, value, found, area);
}

test("each stored thing under each damage", async () => {
  const names = Object.keys(DAMAGES);
  const shown = KINDS.filter((kind) => !kind.startsWith("copy:"));
  const lines = [];
  for (const name of names) {
    const cells = [];
    for (const kind of KINDS) {
      const cell = await damage(kind, name);
      if (shown.includes(kind)) cells.push(cell);
    }
    lines.push(`| ${[name, ...cells].join(" | ")} |`);
  }
  const head = ["damage", ...shown.map((kind) => NAMES[kind] ?? `\`${kind}\``)];
  const table = [head.join(" | "), head.map(() => "---").join(" | ")].map((line) => `| ${line} |`);
  const page = `${INTRODUCTION}\n${[...table, ...lines].join("\n")}\n`;
  if (process.env["RENEW_TABLES"]) writeFileSync(PAGE, page);
  assert.equal(readFileSync(PAGE, "utf8"), page);
});

test("the same with no byte of room left, by data of others: all that is stored stays", async () => {
  for (const kind of KINDS) {
    for (const name of Object.keys(DAMAGES)) {
      const value = DAMAGES[name](profile()[kind]);
      if (value === undefined) continue;
      const what = `${kind}, ${name}, full`;
      const area = memoryArea(damaged(kind, value));
      area.quota = area.taken();
      const before = area.read(kind);
      const found = await readAll(area, memoryArea());
      assertNothingIsFreed(found, what);
      assertOthersStay(found, kind, what);
      const kept = [area.read(kind), ...aside(area).map((key) => area.read(key))];
      const isThere = kept.some((each) => JSON.stringify(each)?.includes(JSON.stringify(before)));
      assert.ok(isThere || outcome(kind, value, found, area) !== "aside", `${what}: it is there`);
    }
  }
});

test("an entry of 5 MB in a storage of 10 is put aside; beside data of others it stays where it is", async () => {
  const huge = { ...profile()["person:ada"], note: "x".repeat(5_500_000) };
  for (const filler of [0, 4_000_000]) {
    const area = memoryArea(
      { ...profile(), "person:ada": huge, others: "y".repeat(filler) },
      10_485_760,
    );
    const found = await readAll(area, memoryArea());
    assertNothingIsFreed(found, "5 MB");
    assert.ok("grace" in found.read && !("ada" in found.read));
    const places = ["person:ada", ...aside(area)].map((key) => area.read(key));
    assert.ok(
      places.some((each) => each?.note === huge.note),
      "it is there",
    );
  }
});

test("two damaged at once free nothing either, while the browser runs", async () => {
  const session = async () => {
    const [area, copies] = [memoryArea(profile()), memoryArea()];
    await readAll(area, copies);
    await copies.set({
      journal: profile().journal.entries.slice(1),
      "copy:limits": profile()["copy:limits"],
      "copy:pause": profile()["copy:pause"],
    });
    return copies;
  };
  const names = ["not there", "null", "lists empty", "a newer version"];
  for (const name of names) {
    const stored = { ...profile(), settings: null };
    for (const kind of ["journal", "spent", "limits", "copy:limits", "pause", "copy:pause"]) {
      const value = DAMAGES[name](stored[kind]);
      if (value === undefined) delete stored[kind];
      else stored[kind] = value;
    }
    const found = await readAll(memoryArea(stored), await session());
    assertNothingIsFreed(found, `all at once, ${name}`);
  }
});

test("what says of what something was put aside can be damaged as well", async () => {
  for (const name of Object.keys(DAMAGES)) {
    const set_aside = DAMAGES[name]({ version: 1, names: ["people"] });
    const stored = { ...profile(), set_aside_seen: set_aside };
    const { told } = await readAll(
      memoryArea(set_aside === undefined ? profile() : { ...stored, set_aside }),
      memoryArea(),
    );
    assert.ok(Array.isArray(told) && told.every((each) => typeof each === "string"), name);
  }
});
const INTRODUCTION = `# What is stored, damaged, and what becomes of it

\`tests/js/stored/damage-table.test.js\` does each of these to each thing that is stored, one at a time, in a profile in which drawing is
forbidden, the hour's budget nearly and the day's way past a hold wholly used, a stricter limit set and withdrawals paused; it lets the
background's own parts read it after a start of the browser, when no copy in memory helps, and writes this table (\`RENEW_TABLES=1\`). In
each case, also where the storage has no byte of room left: everything else is read as it was, no budget is freed, nothing is held for
longer than a day, nothing is drawn, what cannot be read is kept beside once and told under *Your data*, and a second reading finds the same.

* *whole*: read as it was; what is surplus counts for nothing.
* *rest kept*: the parts that can be read stay, the others are put aside; for a setting, the safe one stands in.
* *made up for*: put aside where it is there; a copy beside it says the same.
* *aside*: put aside whole; the safe or the strictest stands in. Of the history the withdrawals of the last day count on, nameless.
* *as it says*: what it says can be so, and is taken for it; where it would free anything, the strictest of it and its copies holds.
* *counted on*: the names are gone, the withdrawals of the last day count on, nameless.
* *as new*: as where there has never been one. An empty cell: there is nothing in it for this damage to change.
`;
