/** @import { Context } from "../view.d.ts" */
/** @typedef {import("../../shared/messages/data-replies.d.ts").Data} Data */
import { words } from "../../shared/words/i18n.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { make } from "../../ui/elements.js";
import { block, cancelButton, makeAnswer, push } from "./parts.js";
import { saveBackup } from "./backup/save.js";
import { failureWords } from "../shell/failure.js";

/**
 * Erases everything, once it was said what stays and a backup was offered.
 * @param {Pick<Context, "send" | "announce">} context
 * @param {(data: Data) => void} onData something of what is kept has changed
 */
export function makeEraseSection({ send, announce }, onData) {
  const [answer, saved] = [makeAnswer(announce), makeAnswer(announce)];
  const cancel = cancelButton(() => dialog.close());
  const dialog = make(
    "dialog",
    { class: "question", "aria-labelledby": "data-sure", "aria-describedby": "data-sure-text" },
    make("h2", { id: "data-sure" }, words("panel_data_erase_sure")),
    make(
      "div",
      { id: "data-sure-text", class: "note stack tight" },
      make("p", {}, words("panel_data_erase_goes")),
      make("p", {}, words("panel_data_erase_stays")),
    ),
    saved.root,
    make(
      "div",
      { class: "acts" },
      push(words("panel_data_erase_backup"), () => void saveBackup(send, saved)),
      push(words("panel_data_erase_yes"), erase, { look: "fault" }),
      cancel,
    ),
  );
  const open = push(words("panel_data_erase"), show, { look: "fault" });

  function show() {
    answer.clear();
    saved.clear();
    dialog.showModal();
    cancel.focus();
  }

  async function erase() {
    dialog.close();
    const reply = await send({ kind: KIND.erase });
    if (reply.kind !== KIND.erased) return answer.say(failureWords(reply), true);
    const data = await send({ kind: KIND.data_read });
    if (data.kind === KIND.data) onData(data);
    answer.say(words("panel_data_erased"));
    open.focus();
  }

  return {
    root: block(
      "data-erase",
      words("panel_data_erase_title"),
      make("p", { class: "note" }, words("panel_data_erase_text")),
      make("div", { class: "acts" }, open),
      answer.root,
      dialog,
    ),
  };
}
