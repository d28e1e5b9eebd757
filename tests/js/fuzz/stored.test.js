/** However one stored thing is damaged: nothing else is lost, nothing is freed, nothing is drawn. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryArea } from "../memory-area.js";
import { assertNothingIsFreed, assertOthersStay, whole } from "../stored/oracle.js";
import { KINDS, profile, readAll } from "../stored/profile.js";
import { bent } from "./bent.js";
import { chanceOf } from "./chance.js";
import { keepCase, keptCases } from "./kept-cases.js";

const SEED = process.env["FUZZ_SEED"] ?? "1815";
/** Damages; `make fuzz` does more of them. */
const COUNT = Number(process.env["ODD_DOCUMENTS"] ?? 1500);

/** A scrap of JSON text, cut or filled in, that is JSON again; else the text itself, as what was half written. */
function torn(value, chance) {
  const text = JSON.stringify(value);
  const at = chance.below(text.length);
  const left = text.slice(0, at) + chance.pick(["", "9", "-", "x", "0", "null"]);
  const said = left + text.slice(at + chance.below(4));
  try {
    return JSON.parse(said);
  } catch {
    return said;
  }
}

/** One thing damaged: its kind, what stands there now, and which entry of the history alone is another. */
function oddDocument(name) {
  const chance = chanceOf(name);
  const kind = chance.pick([...KINDS, "journal", "journal"]);
  const value = profile()[kind];
  if (kind === "journal" && chance.one(2)) {
    const entry = chance.below(value.entries.length);
    value.entries[entry] = bent(value.entries[entry], 1 + chance.below(3), chance);
    return { kind, value, entry };
  }
  const odd = chance.one(4) ? torn(value, chance) : bent(value, 1 + chance.below(6), chance);
  return { kind, value: odd, entry: null };
}

/** Reads the profile with that in it, twice: what is written by the first reading is read by the second. */
async function assertSafe({ kind, value, entry }) {
  const area = memoryArea({ ...profile(), [kind]: value });
  for (const turn of ["read", "read again"]) {
    const found = await readAll(area, memoryArea());
    assertNothingIsFreed(found, turn);
    assertOthersStay(found, kind, turn);
    assert.equal({}.polluted, undefined);
    if (entry === null) continue;
    const others = whole.read.journal.filter((_, at) => at !== entry);
    for (const other of others) {
      const same = found.read.journal.find(({ token }) => token === other.token);
      assert.deepEqual(same, other, `${turn}: an entry beside the damaged one`);
    }
  }
}

test("what once failed", async () => {
  for (const kept of keptCases("stored")) await assertSafe(kept.case);
});

test(`${COUNT} damaged documents`, async (t) => {
  const begun = performance.now();
  let slowest = [0, ""];
  for (let number = 0; number < COUNT; number += 1) {
    const [name, start] = [`${SEED}/${number}`, performance.now()];
    const odd = oddDocument(name);
    try {
      await assertSafe(odd);
    } catch (error) {
      keepCase("stored", { name, why: error.message, case: odd });
      throw new Error(`${name}, kept in tests/fuzz-seeds`, { cause: error });
    }
    const took = performance.now() - start;
    if (took > slowest[0]) slowest = [took, name];
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  t.diagnostic(
    `${COUNT} damaged documents in ${seconds} s; slowest ${slowest[0].toFixed(0)} ms, ${slowest[1]}`,
  );
});
