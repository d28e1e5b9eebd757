/** @import { CountedGroup } from "../rules/groups.js" */
import { make } from "../../../ui/elements.js";
import { GAP, makeChips } from "./chips.js";
import { makeFilterMenu } from "./filter-menu.js";

/**
 * The labels: as chips as far as there is room, the others in a menu.
 * @param {(group: CountedGroup | null) => void} onFilter null: all rows
 * @param {(group: CountedGroup) => void} onPress filters by it, or does so no more
 */
export function makeLabels(onFilter, onPress) {
  const chips = makeChips(onPress);
  const menu = makeFilterMenu(onFilter);
  const row = make("div", { class: "labels" }, chips.row, menu.button);
  /** @type {[groups: CountedGroup[], chosen: string | null, all: number]} */
  let shown = [[], null, 0];

  return {
    row,
    menu: menu.menu,

    /** @param {CountedGroup[]} groups @param {string | null} chosen @param {number} all how many rows there are */
    show(groups, chosen, all) {
      shown = [groups, chosen, all];
      chips.show(groups, chosen);
      menu.fill(groups, chosen, all);
    },

    /** Those for which there is no room go into the menu. */
    fit() {
      const [groups, chosen, all] = shown;
      const widths = chips.widths();
      const room = row.clientWidth;
      let count = chips.fit(widths, room);
      menu.button.hidden = count === groups.length;
      for (let tries = 0; tries < 2 && !menu.button.hidden; tries += 1) {
        const out = groups.slice(count).find(({ key }) => key === chosen) ?? null;
        menu.say(out, count === 0 ? all : null);
        count = Math.min(count, chips.fit(widths, room - menu.button.offsetWidth - GAP));
      }
    },
  };
}
