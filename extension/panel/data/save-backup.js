/** @import { Context } from "../views.js" */
import { words } from "../../shared/i18n.js";
import { KIND } from "../../shared/message-kinds.js";
import { failureWords } from "./parts.js";
import { datedName, saveFile } from "./save-file.js";

/**
 * Saves a backup of everything, and says so where it was pressed.
 * @param {Context["send"]} send
 * @param {ReturnType<typeof import("./parts.js").makeAnswer>} answer
 */
export async function saveBackup(send, answer) {
  answer.clear();
  const reply = await send({ kind: KIND.backup_make });
  if (reply.kind !== KIND.backup) return answer.say(failureWords(reply), true);
  const name = datedName("backup");
  saveFile(name, `${JSON.stringify(reply.file, null, 1)}\n`);
  answer.say(words("panel_data_saved", name));
}
