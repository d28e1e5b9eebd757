/**
 * @import { Advice, Message, RowState } from "../types.js"
 * @import { Desk } from "./drafts.js"
 */
import { words } from "../../shared/words/i18n.js";
import { toneOf } from "../styles/tones.js";
import { makeDrafts } from "./drafts.js";
import { isOpen, whyNone } from "../sureness.js";
import { makeFrame, makeHost } from "../host.js";
import { make } from "../elements.js";
import { verdictMark } from "../badge/marks.js";
import DRAFTS_STYLE from "../styles/drafts.css";
import HELP_HOST_STYLE from "../styles/help-host.css";
import { themeAt } from "../styles/theme.js";

/** The site's dialog keeps the keys that close it and move in it. */
const KEYS_OF_THE_DIALOG = new Set(["Escape", "Tab"]);

/** @param {Message} message @param {Desk} desk */
const messagePart = ({ text, drafts, channels }, desk) => [
  text && make("p", { class: "small" }, text),
  drafts.length > 0 && makeDrafts(drafts, channels, desk),
];

/** The advice in full contrast, where it is not simply to withdraw. @param {Advice} advice */
const counsel = (advice) =>
  make(
    "section",
    { class: `told ${toneOf(advice.verdict)}` },
    make("h2", {}, verdictMark(advice.verdict), advice.label),
    advice.hinge && make("p", { class: "hinge" }, advice.hinge),
    make("p", {}, advice.summary),
    isOpen(advice) && make("p", { class: "small" }, advice.text),
  );

/**
 * @param {RowState} state
 * @param {Message | null} message for a withdrawal that is made against the advice
 * @param {Desk} desk
 */
function content(state, message, desk) {
  if (state.kind === "thinking") {
    const label = words("content_thinking_short");
    return [make("div", { class: "wait", role: "img", "aria-label": label })];
  }
  if (state.kind === "no_core") return [make("p", { class: "small" }, whyNone(state))];
  const { advice } = state;
  const withdraws = advice.verdict === "withdraw";
  const beside = withdraws ? advice.message : message;
  return [
    (!withdraws || isOpen(advice)) && counsel(advice),
    beside &&
      (withdraws || beside.drafts.length > 0) &&
      make(
        "details",
        { open: withdraws && !isOpen(advice) },
        make("summary", { "data-key": "message" }, words("content_message_dialog")),
        messagePart(beside, desk),
      ),
  ];
}

/** @typedef {ReturnType<typeof makeDialogHelp>} DialogHelp */

/** Help inside the site's own withdraw dialog: the message that may go with it, or that the advice is another. */
export function makeDialogHelp() {
  const { host, root } = makeHost(
    [DRAFTS_STYLE, HELP_HOST_STYLE],
    (event) => event instanceof KeyboardEvent && KEYS_OF_THE_DIALOG.has(event.key),
  );
  const body = make("div", { class: "help", role: "group", "aria-label": words("shared_name") });
  const frame = makeFrame(body);
  root.append(frame);

  return {
    host,
    /** @param {Element} place an element of the dialog, whose last child the help becomes */
    mount(place) {
      if (host.parentNode !== place) place.append(host);
      const theme = themeAt(place);
      if (frame.dataset["theme"] !== theme) frame.dataset["theme"] = theme;
    },
    /** @param {RowState} state @param {Message | null} message @param {Desk} desk */
    show(state, message, desk) {
      body.replaceChildren(...content(state, message, desk).filter((node) => node instanceof Node));
    },
    remove: () => host.remove(),
  };
}
