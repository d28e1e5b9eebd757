/**
 * @import { RowReading } from "../../shared/messages/messages.js"
 * @import { Message, RowState } from "../../ui/types.js"
 * @import { Desk } from "../../ui/drafts/drafts.js"
 */
import { words } from "../../shared/words/i18n.js";
import { makeDialogHelp } from "../../ui/drafts/dialog-help.js";
import { make } from "../../ui/elements.js";

/**
 * The dialog that the site would open, with our help in it.
 * @param {{ onKeep: () => void, onWithdraw: () => void }} around
 */
export function makeDialog({ onKeep, onWithdraw }) {
  const who = make("p", { class: "site-name" });
  const keep = make(
    "button",
    { type: "button", class: "site-button", on: { click: () => dialog.close() } },
    words("welcome_dialog_cancel"),
  );
  const withdraw = make(
    "button",
    { type: "button", class: "site-button strong", on: { click: () => leave(onWithdraw) } },
    words("welcome_dialog_withdraw"),
  );
  const dialog = make(
    "dialog",
    { class: "site-dialog", "aria-labelledby": "dialog-title", on: { close: () => after() } },
    make("h3", { id: "dialog-title" }, words("welcome_dialog_title")),
    who,
    make("p", {}, words("welcome_dialog_text")),
    make("div", { class: "site-buttons" }, keep, withdraw),
  );
  const help = makeDialogHelp();
  let after = onKeep;
  document.body.append(dialog);

  /** @param {() => void} then */
  function leave(then) {
    after = then;
    dialog.close();
  }

  return {
    /** @param {RowReading} reading */
    open({ name }) {
      after = onKeep;
      who.textContent = name;
      dialog.showModal();
      help.mount(dialog);
    },
    /** @param {RowState} state @param {Message | null} message @param {Desk} desk */
    fill(state, message, desk) {
      help.show(state, message, desk);
    },
    restyle: () => dialog.open && help.mount(dialog),
  };
}
