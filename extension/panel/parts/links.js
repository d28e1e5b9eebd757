/**
 * @import { Known } from "../../shared/messages/panel-replies.d.ts"
 * @import { Context } from "../view.d.ts"
 */
import { words } from "../../shared/words/i18n.js";
import { SHOW_IN_LIST } from "../../shared/messages/list-messages.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";
import { failureWords } from "../shell/failure.js";

/** Where LinkedIn shows the person; null where no such address is known. @param {Pick<Known, "profile_url">} known @param {string} look */
export const profileLink = ({ profile_url }, look) =>
  profile_url?.startsWith("https:")
    ? make(
        "a",
        {
          class: look,
          href: profile_url,
          target: "_blank",
          rel: "noreferrer",
          "data-key": "profile",
        },
        icon("open"),
        words("panel_open_profile"),
      )
    : null;

/** Scrolls the Sent tab to the person's row, or says why that cannot be. @param {Context} context @param {string} key @param {string} look */
export function listButton({ send, toast }, key, look) {
  const press = async () => {
    const reply = await send({ kind: SHOW_IN_LIST, key });
    if (reply.kind === KIND.failed) toast(failureWords(reply));
    else if (reply.shown !== "shown") toast(words(`panel_show_${reply.shown}`));
  };
  return make(
    "button",
    { class: look, "data-key": "row", on: { click: press } },
    icon("row"),
    words("panel_show_in_list"),
  );
}
