/** A service worker's withdrawals as main.js puts them together, over storage that outlives it; the core is out of reach. */
import { followLife, isNewSession } from "../../../extension/background/access/life-cycle.js";
import { createBudget } from "../../../extension/background/ledger/budget.js";
import { createLedger } from "../../../extension/background/ledger/withdrawals.js";
import { createNetworkGuard } from "../../../extension/background/network/network-guard.js";
import { withdrawalHandlers } from "../../../extension/background/withdrawal-handlers.js";
import { createStorage } from "../../../extension/shared/stored/storage.js";
import { fakeChrome } from "../fake-chrome.js";
import { memoryArea } from "../memory-area.js";

const nothing = async () => undefined;

/**
 * @param {object} [kept] what is there before it starts: of the profile `local`, of the browser's session `session`, and the `browser` itself
 */
export function startWorker({
  local = memoryArea(),
  session = memoryArea(),
  browser = fakeChrome({ tabs: [{ id: 1, url: "https://www.linkedin.com/" }] }),
  time = { now: Date.now() },
} = {}) {
  const clock = () => time.now;
  const storage = createStorage(local, { clock, copies: session });
  const language = { now: async () => "en", speak: nothing };
  const budget = createBudget(storage, { isUp: async () => false }, language);
  const isNew = isNewSession(session);
  const guard = createNetworkGuard(session, { clock });
  const ledger = createLedger(storage, session, budget, { clock, push: nothing, isNew });
  const reminders = { refresh: nothing };
  followLife({
    session,
    isNew,
    spoken: { forget: nothing },
    guard,
    ledger,
    people: { tidy: nothing },
    reminders,
    menu: { refresh: nothing },
    observe: () => undefined,
  });
  const handlers = withdrawalHandlers({
    guard,
    holders: { watch: () => undefined },
    inFlight: { has: () => false },
    journal: { reminders },
    ledger,
    refusals: { lives: nothing },
    tabs: { note: nothing, count: nothing },
  });
  return { local, session, browser, time, guard, ledger, handlers };
}

/** Where a page's message comes from. */
export const place = (tab = 1) => ({ tab, frame: 0, document: `document of ${tab}` });

export const INVITATION = {
  key: "ada",
  name: "Ada Lovelace",
  verdict: "withdraw",
  sent_text: "Sent 3 weeks ago",
  form: "g3",
};

/** Withdraws one, from the press to the outcome. */
export async function withdraw({ handlers }, tab = 1) {
  const reply = await handlers.reserve(INVITATION, place(tab));
  if (reply.kind !== "reserved") return reply;
  const { token } = reply;
  await handlers.spend({ token, copied: false }, place(tab));
  return handlers.report_outcome({ token, outcome: "withdrawn" }, place(tab));
}
