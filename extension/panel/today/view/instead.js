/** @import { Context } from "../../view.d.ts" */
import { SENT_PAGE } from "../../../shared/addresses.js";
import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { bigIcon, icon } from "../../../ui/icons.js";
import { pulses, pushButton, tile } from "../../parts/tile.js";

/** Nobody is to be withdrawn from. @param {number} people on the list @param {Context} context */
export const nothing = (people, { go }) =>
  people > 0
    ? tile({
        mark: icon("check"),
        title: words("panel_today_none"),
        text: words("panel_today_none_text"),
        acts: [pushButton(words("panel_today_to_sort"), () => go("sort"), "main")],
      })
    : tile({
        mark: bigIcon("list"),
        title: words("panel_today_nobody"),
        text: words("panel_today_nobody_text"),
        acts: [
          make(
            "a",
            { class: "push main", href: SENT_PAGE, target: "_blank", rel: "noreferrer" },
            words("panel_today_open_sent"),
          ),
        ],
      });

/** The plan did not come. @param {string} message @param {() => void} onRetry */
export const failed = (message, onRetry) =>
  tile({
    mark: icon("alert"),
    title: words("panel_today_failed"),
    text: message,
    acts: [pushButton(words("panel_today_retry"), onRetry, "main")],
  });

/** It is on its way. */
export const waiting = () =>
  pulses("block", make("p", { class: "unseen", role: "status" }, words("panel_today_loading")));
