/**
 * @import { Generation } from "../../page/generation.js"
 * @import { ListedRow } from "../../page/listed-row.js"
 * @import { ListState } from "../rules/state.js"
 * @import { Binding } from "./row-binding.js"
 */
import { listedRow } from "../../page/listed-row.js";

/**
 * What can be withdrawn near what is shown, from rows that are not understood, too: a press on their control is watched.
 * @param {ListState} state
 * @param {Binding} binding
 * @param {Generation | null} generation
 * @returns {ListedRow[]}
 */
export const nearRows = ({ rows, near }, binding, generation) =>
  [...near].flatMap((row) => {
    const element = /** @type {Element} */ (row);
    const parts = binding.partsOf(element);
    const known = rows.get(row);
    if (parts && known) return [{ ...parts, reading: known.reading }];
    return (generation && binding.isUnread(element) && listedRow(generation, element)) || [];
  });
