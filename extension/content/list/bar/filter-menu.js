/** @import { CountedGroup } from "../rules/groups.js" */
import { numberWords, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { verdictMark } from "../../../ui/badge/marks.js";
import { toneOf } from "../../../ui/styles/tones.js";
import { icon } from "./icons.js";

/** Where a key leads in a menu of so many. @type {Record<string, (at: number, count: number) => number>} */
const STEPS = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * @param {CountedGroup | null} group null: all rows
 * @param {boolean} isChosen
 * @param {number} count
 * @param {(group: CountedGroup | null) => void} choose
 */
const itemFor = (group, isChosen, count, choose) =>
  make(
    "button",
    {
      role: "menuitemradio",
      tabindex: -1,
      "aria-checked": String(isChosen),
      class: `item ${group ? toneOf(group.verdict) : ""}`,
      on: { click: () => choose(group) },
    },
    group ? verdictMark(group.verdict) : make("span", { class: "mark" }),
    make("span", {}, group?.label ?? words("content_bar_all")),
    make("b", {}, numberWords(count)),
    isChosen ? icon("chosen") : make("span", { class: "mark" }),
  );

/**
 * One button for the labels that have no place in the bar, and the menu that it opens.
 * @param {(group: CountedGroup | null) => void} onChoose null: all rows
 */
export function makeFilterMenu(onChoose) {
  const shown = make("span", { class: "shown" });
  const button = make(
    "button",
    { class: "push filter", "aria-haspopup": "menu" },
    shown,
    icon("down"),
  );
  const menu = make("div", {
    class: "menu",
    popover: "auto",
    role: "menu",
    "aria-label": words("content_bar_filters"),
  });
  button.popoverTargetElement = menu;
  const items = () => [...menu.querySelectorAll("button")];

  // The browser itself says whether a button's popover is open.
  menu.addEventListener("toggle", ({ newState }) => {
    if (newState === "open")
      items()
        .find(({ ariaChecked }) => ariaChecked === "true")
        ?.focus();
  });
  menu.addEventListener("keydown", (event) => {
    const [all, step] = [items(), STEPS[event.key]];
    if (event.key === "Tab") menu.hidePopover();
    if (!step) return;
    event.preventDefault();
    all[step(all.indexOf(/** @type {HTMLButtonElement} */ (event.target)), all.length)]?.focus();
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    menu.showPopover();
  });

  /** @param {CountedGroup | null} group */
  function choose(group) {
    menu.hidePopover();
    button.focus();
    onChoose(group);
  }

  return {
    button,
    menu,

    /**
     * @param {CountedGroup[]} groups
     * @param {string | null} chosen the key of the group that is filtered by
     * @param {number} all how many rows there are
     */
    fill(groups, chosen, all) {
      // What is open stays as it is under the hand.
      if (menu.matches(":popover-open")) return;
      menu.replaceChildren(
        itemFor(null, chosen === null, all, choose),
        ...groups.map((each) => itemFor(each, each.key === chosen, each.count, choose)),
      );
    },

    /**
     * Says what is filtered by, else how many rows there are, or only that there are more labels.
     * @param {CountedGroup | null} group one that has no place in the bar
     * @param {number | null} all null: some labels have a place there
     */
    say(group, all) {
      const number = group?.count ?? all;
      button.className = `push filter ${group ? `pressed ${toneOf(group.verdict)}` : ""}`;
      shown.replaceChildren(
        make("span", { class: "unseen" }, words("content_bar_filter_now")),
        group?.label ?? words(all === null ? "content_bar_more" : "content_bar_all"),
        ...(number === null ? [] : [" ", make("b", {}, numberWords(number))]),
      );
    },
  };
}
