import assert from "node:assert/strict";
import { test } from "node:test";
import { withSighting } from "../../extension/background/people/rules/sightings.js";

const seen = (on, sent_text) => ({ on, sent_text });
const all = (...sightings) => sightings.reduce(withSighting, []);

test("of one label the first and the last day stay", () => {
  assert.deepEqual(
    all(seen("2026-11-01", "1w"), seen("2026-11-02", "1w"), seen("2026-11-03", "1w")),
    [seen("2026-11-01", "1w"), seen("2026-11-03", "1w")],
  );
});

test("a new label is added beside the old one's", () => {
  const kept = all(seen("2026-11-01", "1w"), seen("2026-11-03", "1w"), seen("2026-11-04", "2w"));
  assert.equal(kept.length, 3);
  assert.equal(withSighting(kept, seen("2026-11-05", "2w")).length, 4);
});

test("the same sighting again changes nothing", () => {
  const kept = all(seen("2026-11-01", "1w"));
  assert.equal(withSighting(kept, seen("2026-11-01", "1w")), kept);
});

test("only the newest few stay", () => {
  const many = Array.from({ length: 30 }, (_, at) => seen("2026-11-01", `label ${at}`));
  const kept = all(...many);
  assert.equal(kept.length, 8);
  assert.equal(kept.at(-1)?.sent_text, "label 29");
});
