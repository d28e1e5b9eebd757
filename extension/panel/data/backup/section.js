/** A backup of everything: saved, loaded, compared before it takes the place of what is there, taken back. */

/** @import { Context } from "../../view.d.ts" */
/** @typedef {import("../../../shared/messages/data-replies.d.ts").Data} Data */
/** @typedef {"backup_load" | "backup_take_back" | "backup_settle"} Act */
import { words } from "../../../shared/words/i18n.js";
import { KIND } from "../../../shared/messages/message-kinds.js";
import { make } from "../../../ui/elements.js";
import { makeFormer } from "./former.js";
import { compared, refusedList } from "./preview.js";
import { block, chooser, makeAnswer, push } from "../parts.js";
import { saveBackup } from "./save.js";
import { failureWords } from "../../shell/failure.js";

/** Bytes; no backup comes near it. */
const LARGEST = 60_000_000;

/** @param {File} file @returns {Promise<unknown>} undefined where it is no JSON */
async function parsed(file) {
  try {
    return file.size > LARGEST ? undefined : JSON.parse(await file.text());
  } catch {
    return undefined;
  }
}

/**
 * @param {Pick<Context, "send" | "announce">} context
 * @param {(data: Data) => void} onData something of what is kept has changed
 */
export function makeBackupSection({ send, announce }, onData) {
  const answer = makeAnswer(announce);
  const stage = make("div", { class: "stage" });
  const title = words("panel_data_load");
  const input = chooser({ accept: ".json", label: title }, ([file]) => file && void look(file));
  const load = push(title, () => input.click(), { drawing: "up-tray" });
  const former = makeFormer({
    onBack: () => void act({ kind: KIND.backup_take_back }),
    onFine: () => void act({ kind: KIND.backup_settle }),
  });

  /** @param {string} text @param {boolean} [isFault] */
  function rest(text, isFault) {
    stage.replaceChildren();
    answer.say(text, isFault);
    load.focus();
  }

  /** @param {import("../../../shared/messages/data-replies.d.ts").BackupRefused} reply */
  function refuse({ foreign, errors }) {
    const why = foreign ? "panel_data_backup_foreign" : "panel_data_backup_refused";
    rest(words(why), true);
    if (!foreign) stage.replaceChildren(refusedList(errors));
  }

  /** @param {File} chosen */
  async function look(chosen) {
    answer.clear();
    const file = await parsed(chosen);
    if (file === undefined) return refuse({ kind: KIND.backup_refused, foreign: true, errors: [] });
    const reply = await send({ kind: KIND.backup_check, file });
    if (reply.kind === KIND.backup_refused) return refuse(reply);
    if (reply.kind !== KIND.backup_checked) return rest(failureWords(reply), true);
    const preview = compared(chosen.name, reply, {
      onUse: () => void act({ kind: KIND.backup_load, file }),
      onCancel: () => rest(words("panel_data_backup_cancelled")),
    });
    stage.replaceChildren(preview.root);
    preview.heading.focus();
  }

  /** @param {Extract<Parameters<Context["send"]>[0], { kind: Act }>} message */
  async function act(message) {
    const reply = await send(message);
    if (reply.kind === KIND.backup_refused) return refuse(reply);
    if (reply.kind !== KIND.data) return answer.say(failureWords(reply), true);
    onData(reply);
    rest(words(`panel_data_done_${message.kind}`));
  }

  const save = push(words("panel_data_save"), () => void saveBackup(send, answer), {
    drawing: "down-tray",
  });
  const text = make("p", { class: "note" }, words("panel_data_backup_text"));
  const acts = make("div", { class: "acts" }, save, load, input);
  const parts = [text, acts, answer.root, stage, former.root];
  return {
    root: block("data-backup", words("panel_data_backup_title"), ...parts),
    show: former.show,
  };
}
