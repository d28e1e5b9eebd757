/** The settings page: reads and saves. */

import { send } from "../shared/chrome.js";
import { momentWords } from "../shared/words/dates.js";
import { fillTexts, words } from "../shared/words/i18n.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { part } from "../shared/page.js";
import { fill, showFaults, showRanges, written } from "./form.js";
import { showManaged } from "./managed.js";

const said = part("said", HTMLElement);

/** @param {import("../shared/messages/replies.d.ts").SettingsReply} reply */
function show({ settings, limits, pending, managed }) {
  fill(settings, pending?.limits ?? limits);
  showManaged(managed);
  part("in_effect", HTMLElement).textContent = pending
    ? words(
        "options_in_effect",
        limits.gap_seconds,
        limits.per_hour,
        limits.per_day,
        momentWords(pending.from, Date.now()),
      )
    : "";
}

/** @param {() => Promise<string>} task gives the key of what to say afterwards */
async function sayAfter(task) {
  said.textContent = "";
  said.textContent = words(await task().catch(() => "options_failed"));
}

async function save() {
  const reply = await send({ kind: KIND.settings_write, ...written() });
  if (reply.kind === KIND.failed) return "options_failed";
  showFaults(reply.kind === KIND.faults ? reply.faults : []);
  if (reply.kind === KIND.faults) return "options_not_saved";
  show(reply);
  return "options_saved";
}

async function read() {
  const reply = await send({ kind: KIND.settings_read });
  if (reply.kind === KIND.settings) show(reply);
  else said.textContent = reply.message || words("options_failed");
}

fillTexts(document);
showRanges();

await read();
part("form", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  sayAfter(save);
});
