/** @typedef {import("../../shared/messages/replies.d.ts").State} State */
/** @import { Keys } from "./keys-view.js" */
import { SENT_PAGE } from "../../shared/addresses.js";
import { words } from "../../shared/words/i18n.js";
import { icon } from "../../ui/icons.js";
import { menuButton } from "../../ui/menu.js";
import { showKeys } from "./keys-view.js";
import { HELP, OPTIONS } from "./pages.js";
import { pauseForToday } from "./pause.js";
import { showStanding } from "./standing/standing-view.js";

/**
 * The last button of the navigation, and what is behind it.
 * @param {object} parts
 * @param {() => State | null} parts.state as last heard of
 * @param {() => Keys} parts.keys of the view that is shown
 * @param {(text: string) => void} parts.toast
 */
export function makeMore({ state, keys, toast }) {
  const tab = (/** @type {string} */ address) => void window.open(address, "_blank");

  async function pause() {
    const said = await pauseForToday();
    if (said) toast(said);
  }

  return menuButton({
    label: words("panel_more"),
    face: icon("dots"),
    items() {
      const now = state();
      return [
        { text: words("panel_more_sent"), act: () => tab(SENT_PAGE) },
        { text: words("panel_more_settings"), act: () => tab(OPTIONS) },
        { text: words("panel_more_help"), act: () => tab(HELP) },
        { text: words("panel_more_keys"), act: () => void showKeys(keys()) },
        ...(now ? [{ text: words("panel_more_standing"), act: () => showStanding(now) }] : []),
        ...(now?.consent && now.paused_until === null
          ? [{ text: words("panel_more_pause"), act: () => void pause() }]
          : []),
      ];
    },
  });
}
