/**
 * Walks every state that a withdrawal can come to, and from each of them every event: states that differ in nothing but how long
 * ago something was are one, as far as the rules do not tell them apart.
 */
import { START } from "../../../extension/content/withdrawal/rules/states.js";
import { update } from "../../../extension/content/withdrawal/rules/update.js";

export const NOON = Date.parse("2026-11-22T12:00:00Z");

export const ruling = (kind, next_at = null) => ({
  kind: "ruling",
  ruling: kind,
  cause: kind === "allow" ? "free" : "gap",
  reason: "",
  cites: [],
  next_at,
  left: { hour: 5, day: 10 },
});
export const ALLOW = ruling("allow");
export const HOLD = ruling("hold", "2099-01-01T00:00:00Z");

const reading = (name) => ({
  id: "row-1",
  key: name.toLowerCase(),
  name,
  headline: null,
  profile_url: null,
  addressee: "person",
  sent_text: "Sent 1 month ago",
  note: null,
});
export const target = (name, form = "g3") => ({
  label: `Withdraw invitation sent to ${name}`,
  reading: reading(name),
  verdict: null,
  form,
});
export const ADA = target("Ada");
export const BO = target("Bo");

export const press = (changes = {}) => ({
  type: "press",
  part: "row",
  activates: true,
  trusted: true,
  meant: true,
  overridden: false,
  target: ADA,
  ...changes,
});

/** Everything that can happen, by the event's type; `after` in milliseconds since the event before. */
export const occurrences = ({ attempt }) => [
  ...["row", "confirm"].flatMap((part) => [
    press({ part }),
    press({ part, activates: false }),
    press({ part, target: BO }),
    press({ part, meant: false }),
    press({ part, trusted: false }),
  ]),
  press({ overridden: true }),
  { type: "ruling", ruling: ALLOW },
  { type: "ruling", ruling: HOLD },
  { type: "granted", attempt, token: `token-${attempt}`, until: NOON + 1e9 },
  { type: "granted", attempt: attempt - 1, token: "late", until: NOON + 1e9 },
  { type: "denied", attempt, ruling: HOLD },
  { type: "unanswered", attempt, fault: { cause: "not_ready", message: "" } },
  { type: "dialog", open: true },
  { type: "dialog", open: false },
  { type: "modal", open: true },
  { type: "modal", open: false },
  { type: "row_left" },
  { type: "notice", failed: false },
  { type: "notice", failed: true },
  { type: "request_passed", status: "ok" },
  { type: "request_passed", status: "failed" },
  { type: "request_refused" },
  ...[1500, 4500, 35_000].map((after) => ({ type: "time", after })),
  { type: "left" },
];

/** How long ago something was, as far as any rule asks. */
const age = (at, now, steps) =>
  at === null ? "none" : steps.findIndex((most) => now - at <= most);

const keyOf = ({ state, now }) =>
  JSON.stringify([
    state.phase,
    state.allowance?.ruling ?? null,
    state.target?.label ?? null,
    state.token !== null,
    state.until > now,
    state.pressed,
    state.dialog,
    state.modal,
    state.asked,
    state.asks,
    state.evidence,
    age(state.closedAt, now, [1000]),
    age(state.since, now, [600, 3000, 20_000, 30_000]),
    age(state.noticeAt, now, [4000]),
    age(state.refusedAt, now, [2000]),
  ]);

const frozen = (state) => Object.freeze({ ...state });

/**
 * Calls back with every step that can be made.
 * @param {(step: { before: any, event: any, after: any, effects: any[] }) => void} onStep
 * @returns {number} how many states there are
 */
export function walk(onStep) {
  const first = { state: frozen(START), now: NOON };
  const seen = new Set([keyOf(first)]);
  const ahead = [first];
  while (ahead.length > 0) {
    const { state, now } = ahead.pop();
    for (const { after = 10, ...occurrence } of occurrences(state)) {
      const event = Object.freeze({ ...occurrence, now: now + after });
      const [next, effects] = update(state, event);
      onStep({ before: state, event, after: next, effects });
      const there = { state: frozen(next), now: event.now };
      const key = keyOf(there);
      if (seen.has(key)) continue;
      seen.add(key);
      ahead.push(there);
    }
  }
  return seen.size;
}
