/** @import { Context } from "../../view.d.ts" */
import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { askAccess, hasAccess, removeAccess } from "../../shell/access.js";
import { makeAnswer } from "../parts.js";

/**
 * Whether the extension may see LinkedIn, and the way to change it.
 * @param {Pick<Context, "announce">} context
 */
export function makeAccess({ announce }) {
  const answer = makeAnswer(announce);
  const state = make("span", { class: "small" });
  const act = make("span", { class: "link soft" });
  const button = make(
    "button",
    { class: "rowbtn", on: { click: press } },
    make("span", {}, words("panel_data_access"), state),
    act,
  );
  let isAllowed = false;

  async function read() {
    isAllowed = await hasAccess();
    state.textContent = words(isAllowed ? "panel_data_access_given" : "panel_data_access_none");
    act.textContent = words(isAllowed ? "panel_data_access_take" : "panel_data_access_give");
  }

  async function press() {
    answer.clear();
    // Asked from the press itself: after a wait Chrome would not ask.
    const isDone = isAllowed ? await removeAccess() : await askAccess();
    const told = isAllowed ? "panel_data_access_taken" : "panel_data_access_back";
    await read();
    if (isDone) answer.say(words(told));
    else answer.say(words("panel_data_access_kept"), true);
  }

  return { root: make("div", {}, button, answer.root), read };
}
