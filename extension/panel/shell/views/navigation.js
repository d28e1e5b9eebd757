/** @import { ViewName } from "../../view.d.ts" */
import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { bigIcon } from "../../../ui/icons.js";

/** @param {ViewName} view */
export const viewWords = (view) => words(`panel_view_${view}`);

/**
 * The links to the views, icon over word.
 * @param {HTMLElement} place
 * @param {ViewName[]} views
 * @returns {(current: ViewName) => void} marks where one is
 */
export function fillNavigation(place, views) {
  const links = new Map(
    views.map((view) => {
      const name = viewWords(view);
      const word = make("span", {}, name);
      return [view, make("a", { href: `#${view}`, title: name }, bigIcon(view), word)];
    }),
  );
  place.replaceChildren(...[...links.values()].map((link) => make("li", {}, link)));
  return (current) => {
    for (const [view, link] of links) {
      if (view === current) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  };
}
