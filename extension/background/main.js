/** The service worker: every listener is set up here, at once, so that Chrome can wake it for each. */

import { onMessage } from "../shared/chrome.js";
import { createStorage } from "../shared/storage.js";
import { createAdvice } from "./advise.js";
import { watchConsent } from "./consent.js";
import { createCore } from "./core-client.js";
import { createHistory } from "./history.js";
import { createKnownCards } from "./known-cards.js";
import { createLedger } from "./ledger.js";
import { createLanguage } from "./locale.js";
import { createNetworkGuard } from "./network-guard.js";
import { createRouter } from "./router.js";
import { createRulings } from "./rulings.js";
import { practiseOnceInstalled } from "./prime.js";
import { createPreferences } from "./preferences.js";
import { createReminders } from "./reminders.js";
import { createTabNotes } from "./tab-notes.js";

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
const history = createHistory(storage, ledger, reminders);
const preferences = createPreferences({ storage, ledger, tabs, core, reminders });

// Content scripts stand next to hostile pages: what is stored is for the extension's own parts only.
chrome.storage.local.setAccessLevel({ accessLevel: "TRUSTED_CONTEXTS" });

onMessage(
  createRouter({ advice, core, guard, history, language, ledger, preferences, storage, tabs }),
);
watchConsent();
practiseOnceInstalled(core);

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
