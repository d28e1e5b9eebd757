/** Where what is typed is text. */
const WRITTEN = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";
const MENU = "[role=menu]:popover-open";
const IN_FRONT = `dialog[open], ${MENU}`;
const MODAL = `:modal, ${MENU}`;

let wanted = true;

/** Whether single keys act at all, as the user chose; where not, none is shown in a button. @param {boolean} on */
export function switchSingleKeys(on) {
  wanted = on;
  document.documentElement.classList.toggle("no-keys", !on);
}

/** @param {KeyboardEvent} event @param {string} front what must not be there */
function characterOf(event, front) {
  const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } = event;
  if (!wanted || ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return null;
  const [from] = event.composedPath();
  if (from instanceof Element && from.closest(WRITTEN)) return null;
  if ([...key].length !== 1 || document.querySelector(front)) return null;
  return key.toLowerCase();
}

/**
 * The character of a key, in lower case, where a single key may act in a view: none while a modifier is held, a text is written,
 * or a card, a question or a menu is in front.
 * @param {KeyboardEvent} event
 * @returns {string | null}
 */
export const singleKey = (event) => characterOf(event, IN_FRONT);

/** As `singleKey`, for what acts in front of the view, too: the card, and taking back. @param {KeyboardEvent} event */
export const keyInFront = (event) => characterOf(event, MODAL);
