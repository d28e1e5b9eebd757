import { make } from "../elements.js";

/** @typedef {[string, string][]} Options each a value with its words */

/**
 * A choice among several that fits into one line.
 * @param {string} key
 * @param {string} label
 * @param {Options} options
 * @param {(value: string) => void} onPick
 */
export function selectOf(key, label, options, onPick) {
  const pick = make(
    "select",
    { "aria-label": label, "data-key": key, on: { change: () => onPick(pick.value) } },
    options.map(([value, wording]) => make("option", { value }, wording)),
  );
  return pick;
}

/**
 * A choice among few, all in sight.
 * @param {object} choice
 * @param {string} choice.key
 * @param {string} choice.label
 * @param {string} choice.look class of the group
 * @param {Options} choice.options
 * @param {string | null} choice.chosen value of the one chosen at first
 * @param {(value: string) => void} choice.onPick
 */
export const radiosOf = ({ key, label, look, options, chosen, onPick }) =>
  make(
    "div",
    { class: look, role: "radiogroup", "aria-label": label },
    options.map(([value, wording]) =>
      make(
        "label",
        {},
        make("input", {
          type: "radio",
          name: key,
          value,
          "data-key": `${key}:${value}`,
          checked: value === chosen,
          on: { change: () => onPick(value) },
        }),
        make("span", {}, wording),
      ),
    ),
  );
