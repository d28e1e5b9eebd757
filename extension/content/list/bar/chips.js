/** @import { CountedGroup } from "../rules/groups.js" */
import { numberWords } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { verdictMark } from "../../../ui/badge/marks.js";
import { toneOf } from "../../../ui/styles/tones.js";

/** Between two chips, in pixels, as the style sheet has it. */
export const GAP = 6;

/**
 * The labels with their counts, each a button that filters by it. A button stays the same for as long as its label is there, so that
 * the focus is never lost.
 * @param {(group: CountedGroup) => void} onPress
 */
export function makeChips(onPress) {
  const row = make("div", { class: "chips" });
  /** @type {Map<string, { button: HTMLButtonElement, word: HTMLElement, count: HTMLElement, group: CountedGroup }>} */
  const chips = new Map();

  /** @param {CountedGroup} group */
  function chipFor(group) {
    const known = chips.get(group.key);
    if (known) return known;
    const press = () => onPress(/** @type {CountedGroup} */ (chips.get(group.key)?.group));
    const [word, count] = [make("span"), make("b")];
    const button = make(
      "button",
      { class: `chip ${toneOf(group.verdict)}`, on: { click: press } },
      verdictMark(group.verdict),
      word,
      count,
    );
    const made = { button, word, count, group };
    chips.set(group.key, made);
    return made;
  }

  return {
    row,

    /** @param {CountedGroup[]} groups @param {string | null} chosen */
    show(groups, chosen) {
      const wanted = groups.map((group) => {
        const chip = chipFor(group);
        chip.group = group;
        chip.word.textContent = group.label;
        chip.count.textContent = numberWords(group.count);
        chip.button.setAttribute("aria-pressed", String(group.key === chosen));
        return chip.button;
      });
      const there = [...row.children];
      if (wanted.length === there.length && wanted.every((each, at) => each === there[at])) return;
      const { activeElement } = /** @type {ShadowRoot} */ (row.getRootNode());
      row.replaceChildren(...wanted);
      if (activeElement instanceof HTMLElement && row.contains(activeElement))
        activeElement.focus();
    },

    /** How wide each is, in their order; one that the style leaves out fits nowhere. */
    widths() {
      const buttons = /** @type {HTMLElement[]} */ ([...row.children]);
      for (const each of buttons) each.hidden = false;
      return buttons.map((each) => each.offsetWidth || Infinity);
    },

    /**
     * Shows as many as there is room for.
     * @param {number[]} widths
     * @param {number} room in pixels
     * @returns {number} how many are shown
     */
    fit(widths, room) {
      let left = room + GAP;
      const shown = widths.findIndex((width) => (left -= width + GAP) < 0);
      const count = shown < 0 ? widths.length : shown;
      [...row.children].forEach((each, at) => each.toggleAttribute("hidden", at >= count));
      return count;
    },
  };
}
