/** @import { Advice, DialogActions, WayOut } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { verdictMark } from "../badge/marks.js";
import { questionSection } from "../card/answers.js";
import { bullets, make } from "../elements.js";
import { isOpen } from "../sureness.js";
import { toneOf } from "../styles/tones.js";

/** The button that shows what speaks for the advice, and what it shows. @param {Advice} advice */
function whyPart({ because }) {
  if (because.length === 0) return [];
  const list = bullets(because.map(({ text }) => make("li", {}, text)));
  list.hidden = true;
  const button = make(
    "button",
    {
      class: "link",
      "data-key": "why",
      "aria-expanded": "false",
      on: {
        click() {
          list.hidden = !list.hidden;
          button.setAttribute("aria-expanded", String(!list.hidden));
        },
      },
    },
    words("content_dialog_why"),
  );
  return [button, list];
}

/** What leaves the invitation pending says what it does. @param {WayOut} way */
const leavePart = ({ closes, cancel, go }) =>
  make(
    "button",
    { class: "push main", "data-key": "leave", on: { click: go } },
    closes ? words("content_dialog_leave") : words("content_dialog_cancel", cancel),
  );

/**
 * The advice in full contrast: its name, the reason, then what to do. Where a withdrawal is only suggested this is the one question;
 * where another advice holds, a button that leaves the invitation pending.
 * @param {Advice} advice
 * @param {DialogActions} actions
 * @param {Element} host
 */
export function counsel(advice, { leave, tell }, host) {
  const withdraws = advice.verdict === "withdraw";
  const question = withdraws && isOpen(advice) ? questionSection(advice, { tell }, host) : null;
  const [why, reasons] = whyPart(advice);
  return make(
    "section",
    { class: `told ${toneOf(advice.verdict)}` },
    make("h2", {}, verdictMark(advice.verdict), advice.label),
    make(
      "div",
      { class: "words" },
      make("p", { class: "reason" }, advice.summary),
      !question && advice.hinge && make("p", {}, advice.hinge),
      isOpen(advice) && !question && make("p", { class: "small" }, advice.text),
      question,
      reasons,
    ),
    make("div", { class: "acts" }, !withdraws && leave && leavePart(leave), why),
  );
}
