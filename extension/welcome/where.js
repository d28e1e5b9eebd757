/** Where the advice is to appear: in LinkedIn's page, or in the panel alone. */

import { part } from "../shared/page.js";
import { words } from "../shared/words/i18n.js";
import { saveSettings } from "./settings.js";

/** @typedef {import("../shared/messages/replies.d.ts").SettingsReply} SettingsReply */

/** @param {SettingsReply | null} stored */
export function startWhere(stored) {
  const inPage = part("draw-page", HTMLInputElement);
  const inPanel = part("draw-panel", HTMLInputElement);
  const hint = part("where-hint", HTMLElement);
  const isManaged = stored?.managed.includes("draw_in_page") === true;
  const draw = stored?.settings.draw_in_page ?? true;
  inPage.checked = draw;
  inPanel.checked = !draw;
  inPage.disabled = inPanel.disabled = isManaged;

  const explain = () => {
    if (isManaged) hint.textContent = words("welcome_where_managed");
    else hint.textContent = words(`welcome_where_hint_${inPage.checked ? "page" : "panel"}`);
  };
  const save = async () => isManaged || saveSettings({ draw_in_page: inPage.checked });

  part("where", HTMLElement).addEventListener("change", async () => {
    explain();
    if (!(await save())) hint.textContent = words("welcome_where_failed");
  });
  explain();
  return { save };
}
