/** The service worker: every listener is set up here, at once, so that Chrome can wake it for each. */

import { onMessage } from "../shared/chrome.js";
import { createStorage } from "../shared/stored/storage.js";
import { hasConsent } from "./access/consent.js";
import { followLife, isNewSession } from "./access/life-cycle.js";
import { createAdvice } from "./advice/advise.js";
import { createCore } from "./advice/core-client.js";
import { createKnownCards } from "./advice/known-cards.js";
import { warmUpOnceInstalled } from "./advice/warm-up.js";
import { contentHandlers } from "./content-handlers.js";
import { createJournalApi } from "./history/journal-api.js";
import { createReminders } from "./history/reminders.js";
import { createBudget } from "./ledger/budget.js";
import { withStandIn } from "./ledger/stand-in.js";
import { createLedger } from "./ledger/withdrawals.js";
import { createInFlight } from "./network/in-flight.js";
import { createNetworkGuard } from "./network/network-guard.js";
import { createRefusals } from "./network/refusals.js";
import { watchWithdrawals } from "./network/watch.js";
import { createBackup } from "./data/backup.js";
import { createCopies } from "./data/copies.js";
import { createImporting } from "./data/importing.js";
import { createKept } from "./data/kept.js";
import { dataHandlers } from "./data-handlers.js";
import { pageHandlers } from "./page-handlers.js";
import { createPractice } from "./practice/practice.js";
import { createAgreement } from "./settings/agreement.js";
import { createBriefs } from "./people/briefs.js";
import { createOpenLists } from "./people/open-lists.js";
import { createPeople } from "./people/people.js";
import { createPileChanged } from "./people/pile-changed.js";
import { createPile } from "./people/pile.js";
import { createPlan } from "./people/plan.js";
import { createTakingBack } from "./people/taking-back.js";
import { createUndoLog } from "./people/undo-log.js";
import { pileHandlers } from "./pile-handlers.js";
import { createRouter } from "./router.js";
import { createLanguage } from "./settings/language.js";
import { createNews } from "./settings/news.js";
import { createPolicy, underPolicy } from "./settings/policy.js";
import { createPreferences } from "./settings/preferences.js";
import { createState } from "./settings/state.js";
import { createHint } from "./tabs/hint.js";
import { createHolders } from "./tabs/holders.js";
import { injectContent } from "./tabs/inject.js";
import { createSpoken } from "./tabs/spoken.js";
import { createTabNotes } from "./tabs/tab-notes.js";
import { createWays } from "./ways.js";
import { withdrawalHandlers } from "./withdrawal-handlers.js";

const { local, session } = chrome.storage;
// Content scripts stand next to hostile pages: what is stored is for the extension's own parts only.
// The icon opens the panel, which is there on every page.
chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined);
local.setAccessLevel({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => undefined);

const isNew = isNewSession(session);
const guard = createNetworkGuard(session);
const [policy, pileChanged] = [createPolicy(), createPileChanged()];
const stored = createStorage(local, { copies: session, onWrite: pileChanged });
const storage = underPolicy(stored, policy);
const core = createCore(session);
const tabs = createTabNotes(session);
const language = createLanguage(storage, session);
const standIn = withStandIn(stored, session);
// What an organisation has set holds for either.
const books = underPolicy(standIn.kept, policy);
const budgetOf = createBudget(books, core, language, standIn.isIn);
const ledger = createLedger(books, session, budgetOf, { isNew });
const cards = createKnownCards(session, chrome.runtime.getManifest().version);
const [agreement, lists, undo] = [
  createAgreement(storage),
  createOpenLists(session, pileChanged),
  createUndoLog(session),
];
const briefs = createBriefs(local);
const people = createPeople({ storage, entries: ledger.entries, agreement, lists, undo });
const advice = createAdvice({ storage, people, core, cards, language });
const reminders = createReminders(storage, ledger);
const journal = createJournalApi({ storage, ledger, reminders, undo });
const preferences = createPreferences({
  storage,
  policy,
  ledger,
  tabs,
  cards,
  lists,
  undo,
  reminders,
});
const pile = createPile({ people, briefs, advice, core });
const plan = createPlan({ storage, ledger, people, pile, core, language });
const importing = createImporting({ storage, people, pile, agreement });
const backup = createBackup({
  storage,
  ledger,
  core,
  agreement,
  onReplaced: () => Promise.all([cards.erase(), reminders.refresh(), preferences.tell()]),
});
const copies = createCopies({ backup, importing });
const kept = createKept({ storage, ledger, bytesInUse: () => local.getBytesInUse(null) });
const takingBack = createTakingBack({
  people,
  cards,
  undo,
  ledger,
  reminders,
  copies,
});
const news = createNews(local, chrome.runtime.getManifest().version);
const state = createState({ storage, agreement, core, ledger, reminders, tabs, news });
const spoken = createSpoken(session);
const refusals = createRefusals({ guard, ledger, tabs, spoken, inject: injectContent });
const [inFlight, holders] = [createInFlight(), createHolders({ guard, ledger })];
const withdrawal = withdrawalHandlers({
  guard,
  holders,
  inFlight,
  journal,
  ledger,
  refusals,
  tabs,
});

const ways = createWays({ tabs, journal, language, people, policy, hasConsent });
const observe = watchWithdrawals({ guard, ledger, refusals, inFlight });
observe();
onMessage(
  createRouter({
    content: contentHandlers({
      advice,
      core,
      hint: createHint({ storage, mayDraw: preferences.mayDraw }),
      journal,
      language,
      people,
      preferences,
      ways,
      withdrawal,
    }),
    pages: pageHandlers({
      advice,
      copies,
      data: dataHandlers({ importing, backup, kept, storage }),
      journal,
      language,
      ledger,
      news,
      practice: createPractice({ core, cards, language, session }),
      preferences,
      state,
      ways,
      pile: pileHandlers({ agreement, people, pile, plan, takingBack }),
    }),
    hasConsent,
    speak: () => language.speak(),
    onHeard: ({ document }) => void spoken.heard(document),
    onRefused: () => void tabs.count("dropped"),
  }),
);
followLife({
  session,
  isNew,
  spoken,
  guard,
  ledger,
  people,
  reminders,
  observe,
  news,
  menu: ways.menu,
});
warmUpOnceInstalled(core);

/** @param {number} tab that is not there any more */
function forget(tab) {
  const gone = [guard.happen({ type: "gone", tab }), ledger.happen({ type: "tab_gone", tab })];
  Promise.all([...gone, tabs.forget(tab), lists.forget(tab)]).catch((error) =>
    console.error("a tab gone", error),
  );
}
chrome.tabs.onRemoved.addListener(forget);
// A tab that was put to sleep, or loaded ahead, comes back under another number.
chrome.tabs.onReplaced.addListener((_, tab) => forget(tab));
