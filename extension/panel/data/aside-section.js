/** @import { Context } from "../view.d.ts" */
/** @typedef {import("../../shared/messages/data-replies.d.ts").Data} Data */
import { words } from "../../shared/words/i18n.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { make } from "../../ui/elements.js";
import { question } from "../shell/question.js";
import { documentWords } from "../shell/standing/standing.js";
import { block, makeAnswer, push } from "./parts.js";
import { saveAsFile } from "./save-file.js";
import { failureWords } from "../shell/failure.js";

/**
 * What could not be read and was put aside: saved, or deleted.
 * @param {Pick<Context, "send" | "announce">} context
 * @param {(data: Data) => void} onData something of what is kept has changed
 */
export function makeAsideSection({ send, announce }, onData) {
  const answer = makeAnswer(announce);
  const what = make("p", { class: "note" });

  async function save() {
    const reply = await send({ kind: KIND.aside_read });
    if (reply.kind === KIND.aside) answer.say(saveAsFile("set-aside", reply.parts));
    else answer.say(failureWords(reply), true);
  }

  async function drop() {
    const isSure = await question({
      title: words("panel_data_aside_sure"),
      text: words("panel_data_aside_sure_text"),
      yes: words("panel_data_aside_drop"),
      look: "fault",
    });
    if (!isSure) return;
    const reply = await send({ kind: KIND.aside_drop });
    if (reply.kind === KIND.data) onData(reply);
    else answer.say(failureWords(reply), true);
  }

  const root = block(
    "data-aside",
    words("panel_data_aside_title"),
    what,
    make(
      "div",
      { class: "acts" },
      push(words("panel_data_aside_save"), save, { drawing: "down-tray" }),
      push(words("panel_data_aside_drop"), drop),
    ),
    answer.root,
  );
  root.classList.add("aside");
  return {
    root,
    /** @param {Data} data */
    show({ set_aside }) {
      root.hidden = set_aside.length === 0;
      const named = set_aside.map(documentWords);
      what.textContent = words("panel_data_aside_text", named.join(", "));
    },
  };
}
