/** Your data: import, backup, what is kept, erasing. */

/** @import { Context, View } from "../view.d.ts" */
/** @typedef {import("../../shared/messages/data-replies.d.ts").Data} Data */
import { words } from "../../shared/words/i18n.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { make } from "../../ui/elements.js";
import { makeAsideSection } from "./aside-section.js";
import { makeBackupSection } from "./backup/section.js";
import { makeEraseSection } from "./erase-section.js";
import { makeImportSection } from "./import/section.js";
import { makeKeptSection } from "./kept/section.js";
import { failureWords } from "../shell/failure.js";

/** @param {Context} context @returns {View} */
export function create(context) {
  const fault = make("p", { class: "pad note fault-text", role: "alert" });
  const aside = makeAsideSection(context, show);
  const imports = makeImportSection(context, show);
  const backup = makeBackupSection(context, show);
  const kept = makeKeptSection(context);
  const erase = makeEraseSection(context, show);
  const sections = [aside, imports, backup, kept];
  /** @type {AbortController | null} */
  let entered = null;

  /** @param {Data} data */
  function show(data) {
    for (const section of sections) section.show(data);
  }

  async function read() {
    const reply = await context.send({ kind: KIND.data_read });
    fault.hidden = reply.kind === KIND.data;
    if (reply.kind === KIND.data) show(reply);
    else fault.textContent = failureWords(reply);
  }

  fault.hidden = true;
  aside.root.hidden = true;
  context.onPile(() => entered && void read());
  return {
    root: make(
      "div",
      { class: "data" },
      make("h1", { class: "unseen" }, words("panel_view_data")),
      fault,
      aside.root,
      imports.root,
      backup.root,
      kept.root,
      erase.root,
    ),
    enter() {
      entered ??= new AbortController();
      imports.enter(entered.signal);
      void kept.enter();
      void read();
    },
    leave() {
      entered?.abort();
      entered = null;
      kept.leave();
    },
  };
}
