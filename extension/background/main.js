/** The service worker: every listener is set up here, at once, so that Chrome can wake it for each. */

import { onMessage } from "../shared/chrome.js";
import { createStorage } from "../shared/storage.js";
import { createAdvice } from "./advise.js";
import { watchConsent } from "./consent.js";
import { createCore } from "./core-client.js";
import { createLedger } from "./ledger.js";
import { createRouter } from "./router.js";
import { createRulings } from "./rulings.js";
import { createPreferences } from "./preferences.js";
import { createTabNotes } from "./tab-notes.js";

const storage = createStorage(chrome.storage.local);
const core = createCore();
const tabs = createTabNotes(chrome.storage.session);
const rulings = createRulings(storage, core);
const ledger = createLedger(storage, rulings);
const advice = createAdvice(storage, core);
const preferences = createPreferences({ storage, ledger, tabs, core });

// Content scripts stand next to hostile pages: what is stored is for the extension's own parts only.
chrome.storage.local.setAccessLevel({ accessLevel: "TRUSTED_CONTEXTS" });

onMessage(createRouter({ advice, core, ledger, preferences, storage, tabs }));
watchConsent();

chrome.tabs.onRemoved.addListener((tab) => {
  tabs.forget(tab);
  ledger.freeTab(tab);
});
