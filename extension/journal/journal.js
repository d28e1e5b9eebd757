/** The journal: what was withdrawn, when asking again is sensible, and forgetting it. */

/** @import { Shown } from "./export.js" */
import { send } from "../shared/chrome.js";
import { browserLocale, fillTexts, momentWords, words } from "../shared/i18n.js";
import { KIND } from "../shared/message-kinds.js";
import { made, part } from "../shared/page.js";
import { asCsv, asJson } from "./export.js";

const sure = part("sure", HTMLDialogElement);
/** @type {Shown[]} */
let entries = [];
/** @type {string | null} Null: all. */
let asked = null;

const dayWords = (/** @type {number} */ at) =>
  new Intl.DateTimeFormat(browserLocale(), { dateStyle: "long" }).format(at);

/** @param {Shown} entry */
function linesOf({ state, verdict, sent_text, copied, override, ask_again_at }) {
  const again = ask_again_at <= Date.now() ? "journal_again_now" : "journal_again_from";
  return [
    state === "confirmed" && words("journal_unanswered"),
    words("journal_was", sent_text),
    verdict && words("journal_verdict", words(`content_verdict_${verdict}`)),
    words(copied ? "journal_copied" : "journal_not_copied"),
    override && words("journal_override", override),
    words(again, dayWords(ask_again_at)),
  ].filter((line) => typeof line === "string");
}

/** @param {string | null} token @param {string} question */
function ask(token, question) {
  asked = token;
  part("sure-text", HTMLElement).textContent = question;
  sure.showModal();
}

/** @param {Shown} entry */
function item(entry) {
  const line = document.createElement("li");
  const name = made("h2", entry.name);
  name.dir = "auto";
  const when = made("time", momentWords(entry.at, Date.now()));
  when.dateTime = new Date(entry.at).toISOString();
  const forget = made("button", words("journal_forget"));
  forget.type = "button";
  forget.className = "quiet";
  forget.setAttribute("aria-label", words("journal_forget_one", entry.name));
  forget.addEventListener("click", () => ask(entry.token, words("journal_forget_one", entry.name)));
  line.append(name, when, ...linesOf(entry).map((text) => made("p", text)), forget);
  return line;
}

/** @param {any} reply of `journal_read` or `journal_forget` */
function show(reply) {
  entries = reply.entries;
  part("entries", HTMLElement).replaceChildren(...entries.map(item));
  part("empty", HTMLElement).hidden = entries.length > 0;
  part("all", HTMLElement).hidden = entries.length === 0;
}

/** @param {string} type @param {string} name @param {string} content */
function save(type, name, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function forget() {
  sure.close();
  const said = part("said", HTMLElement);
  const reply = await send({ kind: KIND.journal_forget, token: asked });
  if (reply.kind === KIND.journal) show(reply);
  said.textContent = words(reply.kind === KIND.journal ? "journal_forgotten" : "options_failed");
}

fillTexts(document);
part("csv", HTMLButtonElement).addEventListener("click", () =>
  save("text/csv", "second-thought-journal.csv", asCsv(entries)),
);
part("json", HTMLButtonElement).addEventListener("click", () =>
  save("application/json", "second-thought-journal.json", asJson(entries)),
);
part("forget-all", HTMLButtonElement).addEventListener("click", () =>
  ask(null, words("journal_forget_all_sure")),
);
part("no", HTMLButtonElement).addEventListener("click", () => sure.close());
part("yes", HTMLButtonElement).addEventListener("click", forget);
const read = await send({ kind: KIND.journal_read });
if (read.kind === KIND.journal) show(read);
else part("said", HTMLElement).textContent = words("options_failed");
