import { words } from "../../shared/words/i18n.js";

/**
 * Copies exactly what is shown, on a person's own press only; where the clipboard refuses, the text is selected instead.
 * @param {Event} event
 * @param {HTMLTextAreaElement} area
 * @param {() => void} onCopy
 * @returns {Promise<string>} what to say about it
 */
export async function copy(event, area, onCopy) {
  if (!event.isTrusted) return "";
  try {
    await navigator.clipboard.writeText(area.value);
    onCopy();
    return words("content_copied");
  } catch {
    area.focus();
    area.select();
    return words("content_copy_failed");
  }
}
