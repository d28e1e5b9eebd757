/** @import { Context } from "../../view.d.ts" */
/** @import { Found } from "./person-finder.js" */
import { words } from "../../../shared/words/i18n.js";
import { KIND } from "../../../shared/messages/message-kinds.js";
import { make } from "../../../ui/elements.js";
import { icon } from "../../../ui/icons.js";
import { makeAnswer } from "../parts.js";
import { makePersonFinder } from "./person-finder.js";
import { failureWords } from "../../shell/failure.js";

const ID = "data-forget";

/**
 * Finds one person by name and forgets everything about them, with a way back.
 * @param {Pick<Context, "send" | "announce" | "toast">} context
 */
export function makeForget({ send, announce, toast }) {
  const answer = makeAnswer(announce);
  const finder = makePersonFinder((person) => void forget(person));
  const body = make("div", { class: "stack tight", id: ID }, finder.root);
  const opener = make(
    "button",
    { class: "rowbtn", "aria-controls": ID, on: { click: () => void toggle() } },
    make("span", {}, words("panel_data_forget")),
    icon("right"),
  );

  /** @param {boolean} isOpen */
  function fold(isOpen) {
    body.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    answer.clear();
  }

  async function read() {
    const reply = await send({ kind: KIND.pile_read });
    if (reply.kind === KIND.pile) finder.show(reply.people);
    else answer.say(failureWords(reply), true);
  }

  async function toggle() {
    const opens = body.hidden === true;
    fold(opens);
    if (!opens) return;
    await read();
    finder.focus();
  }

  /** @param {Found} person */
  async function forget({ key, name }) {
    const reply = await send({ kind: KIND.pile_forget, key });
    if (reply.kind !== KIND.pile_forgotten) return answer.say(failureWords(reply), true);
    const { undo } = reply;
    answer.clear();
    finder.drop(key);
    finder.focus();
    toast(words("panel_data_forgotten", name), undo === null ? undefined : () => void back(undo));
  }

  /** @param {string} undo */
  async function back(undo) {
    const reply = await send({ kind: KIND.pile_undo, undo });
    if (reply.kind === KIND.failed) return answer.say(failureWords(reply), true);
    await read();
    answer.say(words("panel_data_forget_undone"));
  }

  fold(false);
  return {
    root: make("div", {}, opener, body, answer.root),
    close() {
      fold(false);
      finder.clear();
    },
  };
}
