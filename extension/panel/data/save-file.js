import { words } from "../../shared/words/i18n.js";

/** How long the browser may take to begin a download, in milliseconds. */
const BEGINS_WITHIN_MS = 60_000;

/**
 * Saves something as a file, as the browser's downloads do.
 * @param {"backup" | "set-aside"} what
 * @param {unknown} content
 * @returns {string} a sentence with the file's name, which has the day in it
 */
export function saveAsFile(what, content) {
  const name = `second-thought-${what}-${new Date().toLocaleDateString("en-CA")}.json`;
  const text = `${JSON.stringify(content, null, 1)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGINS_WITHIN_MS);
  return words("panel_data_saved", name);
}
