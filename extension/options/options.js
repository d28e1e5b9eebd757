/** The settings page: every field is saved as it is changed, and follows what another page changes. */

import { onMessage, send } from "../shared/chrome.js";
import { fillTexts, speak, words } from "../shared/words/i18n.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { part } from "../shared/page.js";
import { FIELDS } from "./fields.js";
import { showInEffect, showRanges, showSources } from "./limits.js";
import { showManaged } from "./managed.js";
import { makeNote } from "./notes.js";
import { createSaving } from "./saving.js";

/** @typedef {import("../shared/messages/replies.d.ts").SettingsReply} SettingsReply */
/** @typedef {import("./fields.js").Field} Field */
/** @typedef {import("./fields.js").Value} Value */

/** What a field can be wrong by, each with words of its own. */
const SAID = new Set(["range", "long", "many", "day", "future"]);

const failed = part("failed", HTMLElement);
const form = part("form", HTMLElement);
/** The fields' own names are the only ones used. @param {string} name */
const fieldOf = (name) => /** @type {Field} */ (FIELDS[name]);

/** @type {Record<string, ReturnType<typeof makeNote>>} */
const notes = {};
const saving = createSaving(Object.keys(FIELDS), {
  read: (name) => fieldOf(name).read(),
  fill: (name, value) => fieldOf(name).write(value),
  save,
  takeBack: (name, value) =>
    fieldOf(name).group === "limits"
      ? outcomeOf(name, send({ kind: KIND.limits_undo, name: /** @type {any} */ (name) }))
      : save(name, value),
  note: (name, note) => notes[name]?.(note),
});

/** @param {string} name @param {Value} value */
function save(name, value) {
  const { group } = fieldOf(name);
  const written = { settings: {}, limits: {}, [group]: { [name]: value } };
  return outcomeOf(name, send({ kind: KIND.settings_write, ...written }));
}

/**
 * @param {string} name
 * @param {ReturnType<typeof send<import("../shared/messages/messages.js").PageMessages["settings_write"]>>} sent
 * @returns {Promise<import("./field-saving.js").Outcome>}
 */
async function outcomeOf(name, sent) {
  const reply = await sent;
  if (reply.kind === KIND.settings) return (showAround(reply), { kind: "saved" });
  if (reply.kind === KIND.faults) return { kind: "fault", text: faultWords(name, reply.faults) };
  return { kind: "failed", text: reply.message || words("options_failed") };
}

/** @param {string} name @param {import("../shared/schema.js").Fault[]} faults */
function faultWords(name, faults) {
  const { code, values } = faults[0] ?? { code: "other", values: [] };
  const expected = words(`options_fault_${SAID.has(code) ? code : "other"}`, ...values);
  return `${expected} ${words(fieldOf(name).group === "limits" ? "options_kept_limit" : "options_kept")}`;
}

/** What stands around the fields. @param {SettingsReply} reply */
function showAround(reply) {
  showManaged(FIELDS, reply.managed);
  showInEffect(reply);
}

/** Shows what is stored now, but for what is being changed here. @param {SettingsReply} reply */
function show(reply) {
  showAround(reply);
  const { settings, limits, pending } = reply;
  saving.follow({ ...settings, ...(pending?.limits ?? limits) });
}

async function read() {
  const reply = await send({ kind: KIND.settings_read });
  const isRead = reply.kind === KIND.settings;
  failed.hidden = isRead;
  // What is being changed stays within reach.
  if (isRead) form.inert = false;
  if (isRead) return show(reply);
  part("why", HTMLElement).textContent = reply.message || words("options_failed");
}

/** Speaks the language that is chosen now. */
async function showTexts() {
  const reply = await send({ kind: KIND.texts_read });
  if (reply.kind === KIND.texts) speak(reply.texts);
  fillTexts(document);
  showRanges();
}

/** @param {string} name */
function listen(name) {
  const { element, isTyped } = fieldOf(name);
  const own = saving.field(name);
  /** @param {() => void | Promise<void>} act */
  const afterwards = async (act) => {
    await act();
    if (name === "locale") await showTexts();
  };
  notes[name] = makeNote(name, fieldOf(name), {
    undo: () => void afterwards(own.undo),
    again: () => void afterwards(own.commit),
  });
  if (isTyped) element.addEventListener("input", own.type);
  element.addEventListener("change", () => void afterwards(own.commit));
  element.addEventListener("blur", own.leave);
}

await showTexts();
showSources();
Object.keys(FIELDS).forEach(listen);
await read();
part("again", HTMLButtonElement).addEventListener("click", read);
onMessage((message) => {
  if (/** @type {{ kind?: string }} */ (message)?.kind === KIND.pile_changed) void read();
  return undefined;
});
chrome.storage.managed.onChanged.addListener(() => void read());
addEventListener("visibilitychange", () => document.hidden && saving.flush(false));
// Whatever stands in a field when the page goes is what was meant, a limit that was not entered yet as well.
addEventListener("pagehide", () => saving.flush(true));
