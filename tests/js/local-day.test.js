import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { localDay, localMoment } from "../../extension/shared/words/local-day.js";

const NOW = Date.parse("2026-11-26T23:05:09Z");
const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

for (const [zone, day, moment] of [
  ["UTC", "2026-11-26", "2026-11-26T23:05:09+00:00"],
  ["Europe/Berlin", "2026-11-27", "2026-11-27T00:05:09+01:00"],
  ["America/St_Johns", "2026-11-26", "2026-11-26T19:35:09-03:30"],
  ["Asia/Kathmandu", "2026-11-27", "2026-11-27T04:50:09+05:45"],
]) {
  test(`the day and the time are those of the user in ${zone}`, () => {
    process.env.TZ = zone;
    assert.equal(localDay(NOW), day);
    assert.equal(localMoment(NOW), moment);
    assert.equal(Date.parse(localMoment(NOW)), NOW);
  });
}
