/** Says what the extension does and asks for LinkedIn; the browser's own question follows the click. */

import { LINKEDIN_PAGES, SENT_PAGE } from "../shared/addresses.js";
import { part } from "../shared/page.js";
import { send } from "../shared/chrome.js";
import { fillTexts, words } from "../shared/words/i18n.js";
import { KIND } from "../shared/messages/message-kinds.js";

fillTexts(document);
const wanted = { origins: LINKEDIN_PAGES };
const problem = part("problem", HTMLElement);
const drawInPage = part("draw-page", HTMLInputElement);
part("sent", HTMLAnchorElement).href = SENT_PAGE;

/** Stores where the advice appears. */
async function writeChoice() {
  const stored = await send({ kind: KIND.settings_read });
  if (stored.kind !== KIND.settings) throw new Error(stored.message);
  const { settings, limits, pending } = stored;
  const reply = await send({
    kind: KIND.settings_write,
    settings: { ...settings, draw_in_page: drawInPage.checked },
    limits: pending?.limits ?? limits,
  });
  if (reply.kind !== KIND.settings) throw new Error(reply.kind);
}

const keepChoice = () => writeChoice().catch(() => (problem.textContent = words("welcome_failed")));

function showDone() {
  part("ask", HTMLElement).hidden = true;
  const done = part("done", HTMLElement);
  done.hidden = false;
  return done;
}

part("consent", HTMLButtonElement).addEventListener("click", async () => {
  problem.textContent = "";
  let granted;
  try {
    // First of all, since Chrome takes the request from the click itself only.
    granted = await chrome.permissions.request(wanted);
  } catch {
    problem.textContent = words("welcome_consent_failed");
    return;
  }
  if (!granted) {
    problem.textContent = words("welcome_declined");
    return;
  }
  // What is kept stands on this page: whoever allows it here agrees to that. Where it cannot be written, the panel asks.
  await send({ kind: KIND.agree_storage });
  await keepChoice();
  showDone().focus();
});

part("where", HTMLElement).addEventListener("change", keepChoice);

const stored = await send({ kind: KIND.settings_read });
if (stored.kind === KIND.settings) {
  drawInPage.checked = stored.settings.draw_in_page;
  part("draw-panel", HTMLInputElement).checked = !stored.settings.draw_in_page;
}
if (await chrome.permissions.contains(wanted)) showDone();
