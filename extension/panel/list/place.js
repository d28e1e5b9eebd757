/** @import { State } from "./rules/state.js" */
import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { bannersOf } from "./banners.js";
import { emptyPlace } from "./empty.js";
import { shownOf } from "./rules/shown.js";

/**
 * The place of the names: banners above them, and what stands in their place while there are none.
 * @param {Pick<ReturnType<typeof import("./rows/rows.js").makeRows>, "root" | "list">} rows
 * @param {Parameters<typeof bannersOf>[1]} around
 * @param {Parameters<typeof bannersOf>[2] & { empty: Parameters<typeof emptyPlace>[2] }} acts
 */
export function makePlace({ root, list }, around, acts) {
  const banners = make("div", {});
  const instead = make("div", { class: "instead" });

  return {
    root: make("div", { class: "place" }, banners, root, instead),
    /** @param {State} state */
    show(state) {
      const isEmpty = shownOf(state).rows.length === 0;
      banners.replaceChildren(...bannersOf(state, around, acts));
      root.hidden = isEmpty;
      list.ariaLabel = words(`panel_list_names_${state.part}`);
      instead.hidden = !isEmpty;
      if (isEmpty) instead.replaceChildren(emptyPlace(state, around.access, acts.empty));
    },
  };
}
