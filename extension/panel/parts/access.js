/** What is said where the extension is not allowed on LinkedIn (any more). */

import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";
import { pushButton, tile } from "./tile.js";

const WELCOME = "../welcome/welcome.html";

/** Above what was kept: nothing new comes. @param {() => void} allow */
export const accessLost = (allow) =>
  make(
    "section",
    { class: "banner", "aria-label": words("panel_list_lost") },
    make("h2", {}, words("panel_list_lost")),
    make("p", { class: "note" }, words("panel_list_lost_text")),
    pushButton(words("panel_list_allow"), allow, "main"),
  );

/** In the place of everybody who might be known. */
export const noAccess = () =>
  tile({
    mark: icon("lock"),
    title: words("panel_list_no_access"),
    text: words("panel_list_no_access_text"),
    acts: [
      make(
        "a",
        { class: "push main", href: WELCOME, target: "_blank" },
        words("panel_list_to_welcome"),
      ),
    ],
  });
