import { send } from "../../shared/chrome.js";
import { words } from "../../shared/words/i18n.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { failureWords } from "./failure.js";
import { question } from "./question.js";

/**
 * Stops withdrawing for the day, after one question: it cannot be taken back.
 * @returns {Promise<string>} what to say of it; empty where it was not meant
 */
export async function pauseForToday() {
  const meant = await question({
    title: words("panel_pause_title"),
    text: words("panel_pause_text"),
    yes: words("panel_pause_yes"),
  });
  if (!meant) return "";
  const reply = await send({ kind: KIND.pause });
  return reply.kind === KIND.paused ? words("panel_pause_done") : failureWords(reply);
}
