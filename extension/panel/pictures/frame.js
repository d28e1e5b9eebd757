import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";
import { tile } from "../parts/tile.js";
import { failureWords } from "../shell/failure.js";
import { againButton } from "./parts.js";

/** @typedef {import("../../shared/messages/replies.d.ts").Failure} Failure */

/** Why there are no figures at all, and the way to try again. @param {Failure} failure @param {() => void} again */
const unread = (failure, again) =>
  tile({
    mark: icon("alert"),
    title: words("panel_pictures_unread"),
    text: failureWords(failure),
    acts: [againButton(again, "main")],
  });

/**
 * All figures, one below the other, or why there are none.
 * @param {ReturnType<typeof import("./section.js").createSection>[]} sections
 */
export function createFrame(sections) {
  const heading = make("h1", { class: "unseen" }, words("panel_pictures_title"));
  const figures = sections.map((section) => section.root);
  const root = make(
    "div",
    // Nothing in it may be there to press, and yet it scrolls.
    { class: "pictures", role: "region", tabindex: 0, "aria-label": words("panel_pictures_title") },
    heading,
    figures,
  );
  function show() {
    if (figures.some((figure) => figure.parentNode !== root)) {
      root.replaceChildren(heading, ...figures);
    }
  }
  return {
    root,
    show,
    /** All of it is on its way again; the focus, which would go with the button, stays in the view. */
    wait() {
      for (const section of sections) section.wait();
      show();
      root.focus({ preventScroll: true });
    },
    /** @param {Failure} failure @param {() => void} again */
    fail(failure, again) {
      root.replaceChildren(heading, unread(failure, again));
    },
  };
}
