/** What no message may change, whoever sent it: found by looking at what is stored before and after. */
import assert from "node:assert/strict";
import { isSpent } from "../../../extension/background/ledger/reservation-rules.js";
import { overrideState } from "../../../extension/background/ledger/override-rules.js";
import {
  DEFAULT_LIMITS,
  STRICTEST_LIMITS,
  UNDO_LIMIT_MS,
  limitsAt,
  rule,
  stricter,
} from "../../../extension/shared/throttle-fallback.js";
import { MESSAGES } from "./messages.js";

const DAY = 86_400_000;
/** What only our own pages may change. */
const OURS = ["settings", "limits", "pause", "agreement", "imported", "former", "news"];
const PRIVILEGED = [...OURS, ...OURS.map((name) => `copy:${name}`)];
const CAUSES = ["not_ready", "refused_shape", "access_revoked", "not_known"];
const MAY_DRAW = new Set(["settings_write", "backup_load", "backup_take_back", "erase"]);

/** @param {{ local: any }} background @param {boolean} [whole] also all of it, as text */
export function look({ local, session }, whole = false) {
  const entries = local.read("journal")?.entries ?? [];
  const { gap_seconds, per_hour, per_day, pending } = local.read("limits") ?? DEFAULT_LIMITS;
  const limits = { gap_seconds, per_hour, per_day, pending: pending ?? null };
  const all = (area, but) =>
    JSON.stringify(
      area
        .keys()
        .filter((key) => key !== but)
        .sort()
        .map((key) => [key, area.read(key)]),
    );
  return {
    entries,
    limits: limitsAt(limits, Date.now()),
    pause: local.read("pause")?.until ?? null,
    asked: local.read("override")?.asked ?? null,
    draws: local.read("settings")?.draw_in_page ?? true,
    ours: JSON.stringify(PRIVILEGED.map((key) => local.read(key))),
    whole: whole ? all(local) + all(session, "counts") : null,
  };
}

function assertReply(reply, { message, sender, consent }) {
  assert.equal(typeof reply?.kind, "string", "a reply has a kind");
  if (reply.kind === "failed") {
    assert.ok(CAUSES.includes(reply.cause), `failed by ${reply.cause}`);
    return assert.ok(reply.message, "a failure is told in words");
  }
  const [from, , kinds] = MESSAGES[message.kind] ?? [];
  assert.ok(from === "both" || from === sender.from, "answered to whom it is for");
  assert.ok(kinds.includes(reply.kind), `${message.kind} answered with ${reply.kind}`);
  if (sender.from === "content" && !consent) {
    assert.match(message.kind, /^(open_(panel|help)|offer_override)$/u);
  }
}

/** Each withdrawal of the last day counts on, at its time, unless its own tab says that it failed and no request was seen. */
function assertNothingFreed(before, after, { message, sender }) {
  const now = Date.now();
  const counts = (entry) => isSpent(entry) && now - entry.at < DAY;
  const left = after.entries.filter(counts).map(({ at }) => at);
  for (const entry of before.entries.filter(counts)) {
    const place = left.indexOf(entry.at);
    if (place >= 0) left.splice(place, 1);
    else {
      assert.equal(message?.kind, "report_outcome", "a withdrawal does not count any more");
      assert.equal(message.outcome, "failed");
      assert.deepEqual([entry.token, entry.tab], [message.token, sender.tab.id]);
      assert.ok(!entry.requested && entry.state === "confirmed");
    }
  }
}

/** What is reserved is allowed by the extension's own rule, or past a hold that the user asked a way past. */
function assertWithinBudget(before, after) {
  const now = Date.now();
  const known = new Set(before.entries.map(({ token }) => token));
  const made = after.entries.filter(
    ({ token, state, at }) => !known.has(token) && state === "reserved" && at === now,
  );
  assert.ok(made.length <= 1, "one at a time");
  const live = after.entries.filter(({ state, until }) => state === "reserved" && until > now);
  assert.ok(live.length <= 1, "one reservation over all tabs");
  for (const { override } of made) {
    const spent = before.entries.filter(isSpent).map(({ at }) => Math.min(at, now));
    const isFree = rule(spent, before.limits, now).ruling === "allow";
    if (isFree && (before.pause ?? 0) <= now) continue;
    assert.notEqual(override, null, "beyond the limits");
    assert.equal(overrideState(null, before.entries, now).next_at, 0, "a second way past a hold");
    assert.ok(before.asked && now - before.asked.at >= 300_000, "not waited for");
  }
}

function assertLimitsHold(before, after, { message, history }) {
  const now = Date.now();
  const isKept = (held) => {
    assert.deepEqual(stricter(after.limits, held), after.limits, "limits are looser at once");
  };
  if (message?.kind !== "limits_undo") return isKept(before.limits);
  const recent = history.filter(({ at }) => now - at <= UNDO_LIMIT_MS).map(({ limits }) => limits);
  const loosest = [...recent, before.limits].reduce(
    (most, each) => ({
      gap_seconds: Math.min(most.gap_seconds, each.gap_seconds),
      per_hour: Math.max(most.per_hour, each.per_hour),
      per_day: Math.max(most.per_day, each.per_day),
    }),
    STRICTEST_LIMITS,
  );
  assert.deepEqual(stricter(after.limits, loosest), after.limits, "an undo frees more than was");
}

function assertClean({ local, session }) {
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal({}.polluted, undefined);
  for (const area of [local, session]) {
    for (const key of area.keys()) {
      assert.ok(key !== "__proto__", "a key of storage");
      const isThere = (value) =>
        typeof value === "object" &&
        value !== null &&
        (Object.hasOwn(value, "__proto__") || Object.values(value).some(isThere));
      assert.ok(!isThere(area.read(key)), `__proto__ in ${key}`);
    }
  }
}

/**
 * @param {ReturnType<typeof look>} before at the same moment
 * @param {ReturnType<typeof look>} after
 * @param {{ message: any, sender: any, reply: unknown, consent: boolean, history: object[], background: any }} step
 */
export function assertSound(before, after, step) {
  const { sender, reply, consent, background } = step;
  if (sender.from === "nobody") {
    assert.equal(reply, undefined, "nobody is answered");
    assert.equal(after.whole, before.whole, "nobody changes anything");
    return;
  }
  assertReply(reply, step);
  assertNothingFreed(before, after, step);
  assertWithinBudget(before, after);
  assertLimitsHold(before, after, step);
  if (sender.from === "content") {
    assert.equal(after.ours, before.ours, "a page's script changes what is ours");
    if (!consent) assert.deepEqual(after.entries, before.entries, "without consent");
  } else if (after.draws && !before.draws) {
    assert.ok(MAY_DRAW.has(step.message.kind), "drawing was switched on");
  }
  if (step.number % 10 === 0) assertClean(background);
}
