/** Where what is typed is text. */
const WRITTEN = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";
const IN_FRONT = "dialog[open], [role=menu]:popover-open";

/**
 * The character of a key, in lower case, where a single key may act: none while a modifier is held, a text is written, or a dialog
 * or menu is in front.
 * @param {KeyboardEvent} event
 * @returns {string | null}
 */
export function singleKey(event) {
  const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return null;
  const [from] = event.composedPath();
  if (from instanceof Element && from.closest(WRITTEN)) return null;
  if ([...key].length !== 1 || document.querySelector(IN_FRONT)) return null;
  return key.toLowerCase();
}
