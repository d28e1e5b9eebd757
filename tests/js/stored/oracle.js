/** What damage to one stored thing may never do, beside what is read of the same profile whole. */
import assert from "node:assert/strict";
import { memoryArea } from "../memory-area.js";
import { NOW, profile, readAll } from "./profile.js";

/** What each kind is read as. */
export const keyOf = (kind) => kind.replace(/^(?:person|copy):/u, "");

/** What is read of it. */
export const whole = await readAll(memoryArea(profile()), memoryArea());

/** The strictest of what is at stake holds, and drawing stays forbidden. */
export function assertNothingIsFreed({ read, ruling, usedOverride }, what) {
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

/** Everything else is read as it was. */
export function assertOthersStay({ read }, kind, what) {
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
