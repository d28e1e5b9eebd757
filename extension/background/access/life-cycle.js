/**
 * Beginning and ending. Chrome tells of an installation, an update and a browser's start, but of a disabled extension that is
 * enabled again it tells nothing: so each worker looks whether its session has begun. Where it has not, every page's script is
 * gone, with what it had reserved: the script is registered again and put into the pages that are open.
 */

import { createSerial } from "../../shared/serial.js";
import { standEverywhere } from "../network/network-guard.js";
import { injectIntoOpenTabs } from "../tabs/inject.js";
import { pushToAll } from "../tabs/push.js";
import { hasConsent, registerContent } from "./consent.js";

const STARTED = "started";
/** Once a day what goes with time, goes. */
const TIDY = "tidy";
const TIDY_EVERY_MINUTES = 1440;

/** @typedef {import("../../shared/stored/storage.js").Area} Area */

/**
 * Whether no worker of this session has begun it, so that all that pages had begun is over.
 * @param {Area} area `chrome.storage.session`, which ends with the extension's life
 */
export const isNewSession = async (area) => !(await area.get(STARTED))[STARTED];

/**
 * @param {object} parts
 * @param {Area} parts.session
 * @param {Promise<boolean>} parts.isNew whether this is the first worker of its session
 * @param {Pick<import("../tabs/spoken.js").Spoken, "forget">} parts.spoken
 * @param {import("../network/network-guard.js").NetworkGuard} parts.guard
 * @param {import("../ledger/withdrawals.js").Ledger} parts.ledger
 * @param {Pick<import("../people/people.js").People, "tidy">} parts.people
 * @param {import("../history/reminders.js").Reminders} parts.reminders
 * @param {Pick<import("../menu/link-menu.js").LinkMenu, "refresh">} parts.menu
 * @param {Pick<import("../settings/news.js").News, "updated">} parts.news
 * @param {() => void} parts.observe listens for withdraw requests, which Chrome lets nobody do without access
 */
export function followLife({
  session,
  isNew,
  spoken,
  guard,
  ledger,
  people,
  reminders,
  menu,
  news,
  observe,
}) {
  const inTurn = createSerial();
  const tidy = () => people.tidy().catch((error) => console.error("tidying", error));

  /** Two events at once (a grant while an update settles) must not register twice. */
  const followConsent = () =>
    inTurn(async () => {
      const consent = await hasConsent();
      await Promise.all([registerContent(consent), standEverywhere(consent), menu.refresh()]);
      return consent;
    });

  /** Once a session, whatever woke the worker; where that worker is stopped before all is done, the next one begins. */
  async function begin() {
    if (!(await isNew)) return;
    try {
      if (await followConsent()) await injectIntoOpenTabs();
      await reminders.refresh();
      chrome.alarms.create(TIDY, { periodInMinutes: TIDY_EVERY_MINUTES });
      await tidy();
    } finally {
      await session.set({ [STARTED]: true });
    }
  }

  begin().catch((error) => console.error("beginning", error));
  chrome.alarms.onAlarm.addListener(({ name }) => name === TIDY && tidy());
  // Chrome starts the worker for it; pages that it brought back hear what holds by now.
  chrome.runtime.onStartup.addListener(() => ledger.tell());
  chrome.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (previousVersion !== undefined) {
      news.updated(previousVersion).catch((error) => console.error("the news", error));
    }
    if (reason === chrome.runtime.OnInstalledReason.INSTALL) {
      chrome.tabs.create({ url: chrome.runtime.getURL("welcome/welcome.html") });
    }
  });
  chrome.permissions.onAdded.addListener(async () => {
    observe();
    if (await followConsent()) await injectIntoOpenTabs();
    await reminders.refresh();
  });
  chrome.permissions.onRemoved.addListener(async () => {
    await followConsent();
    await Promise.all([guard.lift(), ledger.happen({ type: "restart" }), spoken.forget()]);
    await pushToAll({ kind: "retire" });
    await reminders.refresh();
  });
}
