/** Everything that answers the panel, over storage in memory; the core's answers only tell questions apart. */
import { createAdvice } from "../../../extension/background/advice/advise.js";
import { createKnownCards } from "../../../extension/background/advice/known-cards.js";
import { update } from "../../../extension/background/ledger/update.js";
import { createBriefs } from "../../../extension/background/people/briefs.js";
import { createPile } from "../../../extension/background/people/pile.js";
import { createPlan } from "../../../extension/background/people/plan.js";
import { createTakingBack } from "../../../extension/background/people/taking-back.js";
import { pileHandlers } from "../../../extension/background/pile-handlers.js";
import { fakeChrome } from "../fake-chrome.js";
import { DAY, NOW, TODAY, daysAgo } from "./making.js";
import { makeRoom, over } from "./store.js";

/** What the core would say: enough to tell questions apart. */
function answer(request) {
  const on = ({ id, facts, decided }) => ({
    id,
    verdict: decided ? "leave_pending" : "withdraw",
    label: "Withdraw?",
    action: "withdraw",
    row: "D16",
    certainty: "tentative",
    summary: `${Object.keys(facts).join()} in ${request.locale}`,
    hinge: null,
    age: { days: [21, 27], band: "open", text: "about 3 weeks" },
    question: { fact: "relationship" },
    until: daysAgo(-5),
  });
  const ids = () => request.invitations.map(({ id }) => id);
  switch (request.kind) {
    case "advise":
      return { kind: "advice", ruleset: "r", advice: request.invitations.map(on) };
    case "sort":
      return {
        kind: "sorted",
        groups: ids().map((id) => ({ id, ids: [id] })),
        left: ids().length,
        settled: 0,
      };
    case "plan":
      return {
        kind: "plan",
        steps: ids().map((id) => ({ id, on: TODAY, row: "D16" })),
        done_on: TODAY,
        left_out: [{ id: "z", verdict: "wait" }],
      };
    case "times":
      return { kind: "times", n: request.outcomes.length, answered: 0, points: [], text: "" };
    default:
      return {
        kind: "message",
        advice: "optional",
        text: request.invitation.name,
        drafts: [],
        channels: [],
      };
  }
}

export function makePanel({ day = 0, locale = () => "en", ...has } = {}) {
  const { chrome } = fakeChrome();
  chrome.runtime.getManifest = () => ({ version: "1.0" });
  const clock = () => NOW + day * DAY;
  const history = has.history ?? [];
  const first = has.area ? { area: has.area, session: has.session } : makeRoom({ ...has, history });
  const room = { ...first, ...over(first.area, first.session, history, clock) };
  const asked = [];
  const core = { ask: async (request) => (asked.push(request), answer(request)) };
  const language = { now: async () => locale() };
  let books = { entries: history, pausedUntil: null, asked: null };
  const ledger = {
    entries: async () => books.entries,
    happen: async (event) => {
      books = update(books, event, clock())[0];
      history.splice(0, history.length, ...books.entries);
      return null;
    },
    ruling: async () => ({ kind: "ruling", ruling: "allow" }),
  };
  const cards = createKnownCards(room.session, "1.0");
  const parts = { ...room, core, language, ledger, cards, clock };
  const briefs = createBriefs(room.area);
  const advice = createAdvice(parts);
  const pile = createPile({ ...parts, advice, briefs });
  const plan = createPlan({ ...parts, pile });
  const reminders = { refresh: async () => undefined };
  const copies = { forget: async () => undefined };
  const takingBack = createTakingBack({ ...parts, reminders, copies });
  const handlers = pileHandlers({ ...parts, pile, plan, takingBack });
  const ask = (kind, more = {}) => handlers[kind]({ kind, ...more });
  return { ...parts, history, advice, asked, ask };
}
