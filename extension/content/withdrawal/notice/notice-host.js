/**
 * @import { CardActions } from "../../../ui/types.js"
 * @import { Notice } from "./kinds.js"
 */
import { make } from "../../../ui/elements.js";
import { noticeContent } from "./notice.js";
import { plainWords } from "./plain-notice.js";

/** A notice that nobody asked for goes away by itself. */
const SCRIPT_NOTICE_SHOWS = 6000;

/**
 * The notice that says why a press was stopped, for one shadow root.
 * @param {CardActions["statement"]} statement
 */
export function makeNotice(statement) {
  const element = make("div", {
    class: "card notice",
    popover: "auto",
    role: "dialog",
    tabindex: -1,
  });
  let stop = () => {};
  element.addEventListener("toggle", () => {
    if (element.matches(":popover-open")) return;
    stop();
    element.replaceChildren();
  });

  return {
    element,

    /** @param {Notice} why */
    show(why) {
      stop();
      const script = why.kind === "script";
      element.popover = script ? "manual" : "auto";
      element.setAttribute("role", script ? "status" : "dialog");
      element.setAttribute("aria-label", plainWords(why)[0]);
      const said = noticeContent(why, statement, () => element.hidePopover());
      element.replaceChildren(...said.nodes);
      stop = said.stop;
      element.showPopover();
      if (!script) return;
      setTimeout(() => element.isConnected && element.hidePopover(), SCRIPT_NOTICE_SHOWS);
    },

    /** Its clock stops. */
    stop: () => stop(),
  };
}
