import { numberWords, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { cancelButton } from "../parts.js";

const MEGABYTE = 1_000_000;
const megabytes = (/** @type {number} */ bytes) =>
  numberWords(Math.max(1, Math.round(bytes / MEGABYTE)));

/**
 * How far the reading of an export is, and the way to stop it.
 * @param {() => void} onCancel
 */
export function makeProgress(onCancel) {
  const start = words("panel_data_starting");
  const text = make("p", { class: "note num", id: "data-progress" }, start);
  const bar = make("progress", { "aria-labelledby": "data-progress", max: 1 });
  const cancel = cancelButton(onCancel);
  const root = make(
    "div",
    { class: "preview", role: "group", "aria-labelledby": "data-progress" },
    text,
    bar,
    make("div", { class: "acts" }, cancel),
  );
  return {
    root,
    cancel,
    start,
    /** @param {import("./reading.js").Progress} progress */
    show({ step, file, done, size }) {
      const name = file.split("/").at(-1) ?? file;
      text.textContent = words(
        `panel_data_${step}`,
        name,
        megabytes(Math.min(done, size)),
        megabytes(size),
      );
      bar.max = Math.max(size, 1);
      bar.value = done;
    },
  };
}
