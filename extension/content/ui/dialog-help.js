/**
 * @import { CardActions, RowState } from "../types.js"
 * @import { Notice } from "./pace.js"
 */
import { words } from "../../shared/i18n.js";
import { toneOf } from "./badge.js";
import { makeDrafts } from "./drafts.js";
import { makeHost } from "./host.js";
import { make } from "./make.js";
import { verdictMark } from "./marks.js";
import { noticeContent } from "./pace.js";
import { DRAFTS_STYLE, HELP_HOST_STYLE } from "./styles/drafts.js";
import { themeAt } from "./theme.js";
import { verdictWords } from "./words.js";

/** The site's dialog keeps the keys that close it and move in it. */
const KEYS_OF_THE_DIALOG = new Set(["Escape", "Tab"]);

/** @param {RowState} state */
function content(state) {
  if (state.kind === "thinking") {
    const label = words("content_thinking_short");
    return [make("div", { class: "wait", role: "img", "aria-label": label })];
  }
  if (state.kind === "no_core") return [make("p", { class: "small" }, state.message)];
  const { advice } = state;
  const message = advice.message ?? { advice: "none", drafts: [] };
  const says =
    advice.verdict === "withdraw"
      ? [
          make("h2", {}, words("content_message")),
          make("p", { class: "small" }, words(`content_message_${message.advice}`)),
        ]
      : [
          make(
            "div",
            { class: `told ${toneOf(advice.verdict)}` },
            verdictMark(advice.verdict),
            make(
              "div",
              {},
              make("h2", {}, words("content_rather", verdictWords(advice.verdict))),
              make("p", { class: "small", dir: "auto" }, advice.summary),
            ),
          ),
        ];
  return [...says, message.drafts.length > 0 && makeDrafts(message.drafts)];
}

/** @typedef {ReturnType<typeof makeDialogHelp>} DialogHelp */

/**
 * Help inside the site's own withdraw dialog: the message that may go with it, or that the advice is another.
 * @param {CardActions["statement"]} statement
 */
export function makeDialogHelp(statement) {
  const { host, root } = makeHost(
    [DRAFTS_STYLE, HELP_HOST_STYLE],
    (event) => event instanceof KeyboardEvent && KEYS_OF_THE_DIALOG.has(event.key),
  );
  const body = make("div", { class: "help", role: "group", "aria-label": words("shared_name") });
  const notice = make("div", { class: "held", role: "status", hidden: true });
  const frame = make("div", { class: "ours" }, notice, body);
  root.append(frame);
  let stop = () => {};

  return {
    host,
    /** @param {Element} place an element of the dialog, whose last child the help becomes */
    mount(place) {
      place.append(host);
      frame.dataset["theme"] = themeAt(place);
    },
    /** @param {RowState} state */
    show(state) {
      body.replaceChildren(...content(state).filter((node) => node instanceof Node));
    },
    /** @param {Notice} why */
    notify(why) {
      stop();
      const said = noticeContent(why, statement, () => {
        notice.hidden = true;
      });
      stop = said.stop;
      notice.hidden = false;
      notice.replaceChildren(...said.nodes);
    },
    /** What was said about the pace is over. */
    quiet() {
      stop();
      notice.hidden = true;
    },
    remove() {
      stop();
      host.remove();
    },
  };
}
