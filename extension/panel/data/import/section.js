/** LinkedIn's export: dropped or chosen, read, looked at, kept, taken back. */

/** @import { Context } from "../../view.d.ts" */
/** @typedef {import("../../../shared/messages/data-replies.d.ts").Data} Data */
/** @typedef {import("./given-files.js").Given} Given */
import { numberWords, plural, words } from "../../../shared/words/i18n.js";
import { KIND } from "../../../shared/messages/message-kinds.js";
import { make } from "../../../ui/elements.js";
import { acceptDrops, makeDropZone } from "./drop-zone.js";
import { makeKeptImport } from "./kept.js";
import { runImport } from "./run.js";
import { importedPeople, roleToNote } from "./people.js";
import { block, makeAnswer } from "../parts.js";
import { makePreview, turned } from "./preview.js";
import { makeProgress } from "./progress.js";
import { failureWords } from "../../shell/failure.js";

const STEPS = [1, 2, 3];

const howTo = () =>
  make(
    "details",
    {},
    make("summary", {}, turned(), words("panel_data_how")),
    make(
      "ol",
      { class: "steps note" },
      STEPS.map((step) => make("li", {}, words(`panel_data_how_${step}`))),
    ),
  );

/** Several files have no name in common. @param {Given} given @returns {Given} */
const named = (given) => ({
  ...given,
  name: given.name || words("panel_data_files", numberWords(given.files.length)),
});

/** Why an export cannot be used. @param {{ errors: { path: string, message: string }[] }} reply */
function refusal({ errors: [error] }) {
  return error?.path === "files"
    ? words("panel_data_refused", error.message)
    : words("panel_data_failed_engine");
}

/**
 * @param {Pick<Context, "send" | "announce">} context
 * @param {(data: Data) => void} onData something of what is kept has changed
 */
export function makeImportSection({ send, announce }, onData) {
  const answer = makeAnswer(announce);
  const onNothing = () => answer.say(words("panel_data_no_files"), true);
  const zone = makeDropZone({ onGiven: (given) => void read(named(given)), onNothing });
  const stage = make("div", { class: "stage" }, zone.root);
  const kept = makeKeptImport(() => void write({ kind: KIND.import_take_back }));
  /** While something is read or looked at, what is dropped would push it aside. */
  const isBusy = () => stage.firstChild !== zone.root;

  /** @param {string} text @param {boolean} [isFault] */
  function rest(text, isFault) {
    stage.replaceChildren(zone.root);
    answer.say(text, isFault);
    zone.choose.focus();
  }
  const cancelled = () => rest(words("panel_data_cancelled"));

  /** @param {Given} given */
  async function read(given) {
    answer.clear();
    const progress = makeProgress(() => running.cancel());
    const running = runImport(send, given.files, progress.show);
    stage.replaceChildren(progress.root);
    progress.cancel.focus();
    announce(progress.start);
    const found = await running.done;
    if ("fault" in found) return rest(failureWords(found.fault), true);
    const { outcome, request } = found;
    if ("cancelled" in outcome) return cancelled();
    if ("failed" in outcome) return rest(words(`panel_data_failed_${outcome.failed}`), true);
    if (outcome.reply.kind === "error") return rest(refusal(outcome.reply), true);
    const people = importedPeople(outcome.reply.people, request);
    const role = roleToNote(outcome.reply.role_changed_on, request);
    const preview = makePreview(given, outcome.reply, {
      role,
      onUse(isRoleMeant) {
        const role_changed_on = isRoleMeant ? role : null;
        void write({ kind: KIND.import_keep, file: given.name, people, role_changed_on });
      },
      onCancel: cancelled,
    });
    stage.replaceChildren(preview.root);
    preview.heading.focus();
  }

  /** @param {Extract<Parameters<Context["send"]>[0], { kind: "import_keep" | "import_take_back" }>} message */
  async function write(message) {
    const reply = await send(message);
    if (reply.kind !== KIND.data) return answer.say(failureWords(reply), true);
    onData(reply);
    if (!reply.imported) return rest(words("panel_data_taken_back"));
    const { people } = reply.imported;
    rest(words(`panel_data_kept_now_${plural(people)}`, numberWords(people)));
  }

  const text = make("p", { class: "note" }, words("panel_data_import_text"));
  const parts = [text, stage, answer.root, kept.root, howTo()];
  return {
    root: block("data-import", words("panel_data_import_title"), ...parts),
    show: kept.show,
    /** @param {AbortSignal} signal until the view is left */
    enter(signal) {
      acceptDrops({ zone: zone.root, onDrop: (drop) => !isBusy() && zone.take(drop) }, signal);
    },
  };
}
