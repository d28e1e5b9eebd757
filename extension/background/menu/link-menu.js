/** The context menus: of a link to somebody's profile, on whatever page it stands, and of the icon. */

import { openHelp } from "../panel/help-tab.js";
import { words } from "../../shared/words/i18n.js";
import { slugOf } from "../../shared/profile-key.js";
import { createSerial } from "../../shared/serial.js";

const SAYS = "says";
const KNOWN = "known";
const HELP = "help";
/** By the item, the key of its title. */
const ITEMS = { [SAYS]: "background_menu_says", [KNOWN]: "background_menu_known" };
const KNOWN_PERSON = { facts: { relationship: "known" }, overwrite: true };
const PROFILES = ["*://*.linkedin.com/in/*"];

/**
 * @param {object} parts
 * @param {import("../panel/door.js").PanelDoor} parts.door
 * @param {import("../settings/language.js").Language} parts.language
 * @param {() => Promise<boolean>} parts.hasConsent
 * @param {Pick<import("../people/people.js").People, "pending" | "tell">} parts.people
 */
export function createLinkMenu({ door, language, hasConsent, people }) {
  const inTurn = createSerial();
  /** What the menu says now, unknown for a worker that was just started. @type {string | null} */
  let shown = null;

  /** The menus in the user's language; of links there is none without access to LinkedIn. */
  const refresh = () =>
    inTurn(async () => {
      const [consent, spoken] = await Promise.all([hasConsent(), language.now()]);
      const wanted = `${spoken} ${consent}`;
      if (wanted === shown) return;
      await language.speak();
      await chrome.contextMenus.removeAll();
      shown = wanted;
      chrome.contextMenus.create({
        id: HELP,
        title: words("background_menu_help"),
        contexts: ["action"],
      });
      if (!consent) return;
      for (const [id, title] of Object.entries(ITEMS)) {
        chrome.contextMenus.create({
          id,
          title: words(title),
          contexts: ["link"],
          targetUrlPatterns: PROFILES,
        });
      }
    }).catch((error) => console.error("the context menu", error));

  /** @param {string} key @param {number} window @param {boolean} isKnown */
  async function lead(key, window, isKnown) {
    const undo = isKnown ? (await people.tell([key], KNOWN_PERSON)).undo : null;
    const unseen = !(await people.pending([key])).people.has(key);
    await door.lead(window, {
      // Nobody has a card there without an invitation.
      address: unseen ? "#list" : `#list/${encodeURIComponent(key)}`,
      unseen,
      told: undo === null ? null : { undo },
    });
  }

  chrome.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === HELP) openHelp().catch((error) => console.error("the help", error));
    const key = slugOf(linkUrl ?? null);
    if (!tab || key === null || !Object.hasOwn(ITEMS, menuItemId)) return;
    door.open({ windowId: tab.windowId });
    lead(key, tab.windowId, menuItemId === KNOWN).catch((error) => console.error("told", error));
  });

  return { refresh };
}

/** @typedef {ReturnType<typeof createLinkMenu>} LinkMenu */
