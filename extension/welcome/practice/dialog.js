/**
 * @import { RowReading } from "../../shared/messages/messages.js"
 * @import { Around } from "../../ui/dialog/help.js"
 * @import { Day, DialogParts } from "../../ui/types.js"
 */
import { words } from "../../shared/words/i18n.js";
import { DialogHelp } from "../../ui/dialog/help.js";
import { make } from "../../ui/elements.js";

/** @param {string} look @param {string} text @param {() => void} click */
const makeButton = (look, text, click) =>
  make("button", { type: "button", class: look, on: { click } }, text);

/**
 * The dialog that the site would open, with our help in it.
 * @param {Omit<Around<DialogParts>, "wayOut"> & { onKeep: () => void, onWithdraw: () => void }} around
 */
export function makeDialog({ onKeep, onWithdraw, ...around }) {
  const who = make("p", { class: "site-name" });
  const text = make(
    "div",
    { class: "site-words" },
    who,
    make("p", {}, words("welcome_dialog_text")),
  );
  const keep = makeButton("site-button", words("welcome_dialog_cancel"), () => dialog.close());
  const confirm = makeButton("site-button strong", words("welcome_dialog_withdraw"), () => {
    after = onWithdraw;
    dialog.close();
  });
  const dialog = make(
    "dialog",
    { class: "site-dialog", "aria-labelledby": "dialog-title", on: { close: closed } },
    make("h3", { id: "dialog-title" }, words("welcome_dialog_title")),
    text,
    make("div", { class: "site-buttons" }, keep, confirm),
  );
  const found = { dialog, confirm, text, place: dialog };
  const out = { closes: true, cancel: "", go: () => dialog.close() };
  const help = new DialogHelp({ ...around, wayOut: () => out });
  let after = onKeep;
  document.body.append(dialog);

  function closed() {
    help.close();
    after();
  }

  return {
    /** @param {RowReading} reading @param {Day | null} day */
    open(reading, day) {
      after = onKeep;
      who.textContent = reading.name;
      dialog.showModal();
      help.show(found, reading, day);
    },
    restyle: help.restyle,
  };
}
