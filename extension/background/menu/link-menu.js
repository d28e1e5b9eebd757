/** What a link to somebody's profile offers in its context menu, on whatever page it stands. */

import { words } from "../../shared/words/i18n.js";
import { slugOf } from "../../shared/profile-key.js";
import { createSerial } from "../../shared/serial.js";

const SAYS = "says";
const KNOWN = "known";
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

  /** The menu in the user's language; none without access to LinkedIn. */
  const refresh = () =>
    inTurn(async () => {
      const wanted = (await hasConsent()) ? await language.now() : "";
      if (wanted === shown) return;
      await language.speak();
      await chrome.contextMenus.removeAll();
      shown = wanted;
      if (wanted === "") return;
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
    const key = slugOf(linkUrl ?? null);
    if (!tab || key === null || !Object.hasOwn(ITEMS, menuItemId)) return;
    door.open({ windowId: tab.windowId });
    lead(key, tab.windowId, menuItemId === KNOWN).catch((error) => console.error("told", error));
  });

  return { refresh };
}

/** @typedef {ReturnType<typeof createLinkMenu>} LinkMenu */
