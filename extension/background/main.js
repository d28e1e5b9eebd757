/** The service worker: every listener is set up here, at once, so that Chrome can wake it for each. */

import { onMessage } from "../shared/chrome.js";
import { createStorage } from "../shared/storage.js";
import { hasConsent, watchConsent } from "./access/consent.js";
import { createAdvice } from "./advice/advise.js";
import { createCore } from "./advice/core-client.js";
import { createKnownCards } from "./advice/known-cards.js";
import { warmUpOnceInstalled } from "./advice/warm-up.js";
import { contentHandlers } from "./content-handlers.js";
import { createJournalApi } from "./history/journal-api.js";
import { createReminders } from "./history/reminders.js";
import { createRulings } from "./ledger/rulings.js";
import { createLedger } from "./ledger/withdrawals.js";
import { createNetworkGuard } from "./network/network-guard.js";
import { pageHandlers } from "./page-handlers.js";
import { createRouter } from "./router.js";
import { createLanguage } from "./settings/language.js";
import { createPreferences } from "./settings/preferences.js";
import { createTabNotes } from "./tabs/tab-notes.js";
import { withdrawalHandlers } from "./withdrawal-handlers.js";

const storage = createStorage(chrome.storage.local);
const core = createCore();
const tabs = createTabNotes(chrome.storage.session);
const language = createLanguage(storage, chrome.storage.session);
const rulings = createRulings(storage, core, language);
const guard = createNetworkGuard(chrome.storage.session);
const ledger = createLedger(storage, chrome.storage.session, rulings, {
  onSpent: guard.spentUntil,
});
const { version } = chrome.runtime.getManifest();
const cards = createKnownCards(chrome.storage.session, version);
const advice = createAdvice(storage, core, cards, language);
const reminders = createReminders(storage, ledger);
const journal = createJournalApi(storage, ledger, reminders);
const preferences = createPreferences({ storage, ledger, tabs, core, reminders });
const withdrawal = withdrawalHandlers({ guard, journal, ledger, tabs });

// Content scripts stand next to hostile pages: what is stored is for the extension's own parts only.
chrome.storage.local.setAccessLevel({ accessLevel: "TRUSTED_CONTEXTS" });

onMessage(
  createRouter({
    content: contentHandlers({ advice, core, journal, language, preferences, tabs, withdrawal }),
    pages: pageHandlers({ journal, preferences, state: preferences.state }),
    hasConsent,
    speak: () => language.speak(),
    onRefused: () => void tabs.count("dropped"),
  }),
);
watchConsent();
warmUpOnceInstalled(core);

chrome.tabs.onRemoved.addListener((tab) => {
  tabs.forget(tab);
  ledger.freeTab(tab);
  guard.watch(tab, false);
});
chrome.permissions.onRemoved.addListener(() => guard.lift());
// The browser's rules end with each start of it and with each update.
const start = () => Promise.all([ledger.announce(), reminders.refresh()]);
chrome.runtime.onStartup.addListener(start);
chrome.runtime.onInstalled.addListener(start);
