/** The settings page: reads, saves, and erases on a second question. */

import { send } from "../shared/chrome.js";
import { momentWords } from "../shared/dates.js";
import { fillTexts, words } from "../shared/i18n.js";
import { KIND } from "../shared/kinds.js";
import { part } from "../shared/page.js";
import { fill, showFaults, showRanges, written } from "./form.js";

const said = part("said", HTMLElement);
const sure = part("sure", HTMLDialogElement);

/** @param {any} reply of `settings_read` or `settings_write` */
function show({ settings, limits, pending }) {
  fill(settings, pending?.limits ?? limits);
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
  const faults = reply.kind === KIND.faults ? reply.faults : [];
  showFaults(faults);
  if (faults.length > 0) return "options_not_saved";
  show(reply);
  return "options_saved";
}

async function erase() {
  await send({ kind: KIND.erase });
  showFaults([]);
  show(await send({ kind: KIND.settings_read }));
  return "options_erased";
}

fillTexts(document);
showRanges();
show(await send({ kind: KIND.settings_read }));

part("form", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  sayAfter(save);
});
part("erase", HTMLButtonElement).addEventListener("click", () => sure.showModal());
part("erase-no", HTMLButtonElement).addEventListener("click", () => sure.close());
part("erase-yes", HTMLButtonElement).addEventListener("click", () => {
  sure.close();
  sayAfter(erase);
});
