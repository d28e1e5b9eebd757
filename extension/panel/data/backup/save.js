/** @import { Context } from "../../view.d.ts" */
import { KIND } from "../../../shared/messages/message-kinds.js";
import { saveAsFile } from "../save-file.js";
import { failureWords } from "../../shell/failure.js";

/**
 * Saves a backup of everything, and says so where it was pressed.
 * @param {Context["send"]} send
 * @param {ReturnType<typeof import("../parts.js").makeAnswer>} answer
 */
export async function saveBackup(send, answer) {
  answer.clear();
  const reply = await send({ kind: KIND.backup_make });
  if (reply.kind === KIND.backup) answer.say(saveAsFile("backup", reply.file));
  else answer.say(failureWords(reply), true);
}
