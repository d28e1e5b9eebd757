import { send } from "../../shared/chrome.js";
import { OPEN_HELP } from "../../shared/messages/list-messages.js";
import { make } from "../elements.js";

/**
 * A quiet way to the help page.
 * @param {(typeof import("../../shared/messages/list-messages.js").HELP_TOPICS)[number]} topic
 * @param {string} wording
 */
export const helpButton = (topic, wording) =>
  make(
    "button",
    { type: "button", class: "link", on: { click: () => void send({ kind: OPEN_HELP, topic }) } },
    wording,
  );
