/** What the sections of the view share. */

import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";

/**
 * @param {string} text
 * @param {() => void} click
 * @param {object} [more]
 * @param {"main" | "fault" | "slim" | ""} [more.look]
 * @param {Parameters<typeof icon>[0]} [more.drawing]
 */
export const push = (text, click, { look = "", drawing } = {}) =>
  make("button", { class: `push ${look}`.trim(), on: { click } }, drawing && icon(drawing), text);

/**
 * The way out of what was begun.
 * @param {() => void} click
 */
export const cancelButton = (click) => push(words("panel_data_cancel"), click);

/**
 * What something is called of which there is some.
 * @param {"people" | "told" | "exported" | "journal"} kept
 */
export const keptWords = (kept) => words(`panel_data_kept_${kept}`);

/**
 * A section with its heading.
 * @param {string} id
 * @param {string} title
 * @param {...(Node | null)} children
 */
export const block = (id, title, ...children) =>
  make(
    "section",
    { class: "block", "aria-labelledby": id },
    make("h2", { id }, title),
    ...children,
  );

/**
 * Where the answer to a press appears: beside what was pressed, said aloud as well.
 * @param {(text: string) => void} announce
 */
export function makeAnswer(announce) {
  const root = make("p", { class: "said note" });
  root.hidden = true;
  return {
    root,
    /** @param {string} text @param {boolean} [isFault] */
    say(text, isFault = false) {
      root.textContent = text;
      root.hidden = text === "";
      root.classList.toggle("fault-text", isFault);
      if (text) announce(text);
    },
    clear() {
      root.textContent = "";
      root.hidden = true;
    },
  };
}

/**
 * A hidden field that lets the browser's own dialog choose files.
 * @param {{ accept?: string, multiple?: boolean, folder?: boolean, label: string }} options
 * @param {(files: File[]) => void} onFiles
 */
export function chooser({ accept, multiple = false, folder = false, label }, onFiles) {
  const input = make("input", {
    type: "file",
    accept,
    multiple,
    webkitdirectory: folder,
    class: "unseen",
    tabindex: "-1",
    "aria-label": label,
    on: {
      change() {
        const files = [...(input.files ?? [])];
        input.value = ""; // so that the same file can be chosen again
        if (files.length > 0) onFiles(files);
      },
    },
  });
  return input;
}
