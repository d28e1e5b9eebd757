import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { bigIcon } from "../../../ui/icons.js";
import { droppedOf, givenOf, givenOfFolder } from "./given-files.js";
import { chooser, push } from "../parts.js";

/** @typedef {import("./given-files.js").Given} Given */

/**
 * Where an export is dropped or chosen.
 * @param {object} parts
 * @param {(given: Given) => void} parts.onGiven
 * @param {() => void} parts.onNothing what was dropped holds no file, or cannot be looked at
 */
export function makeDropZone({ onGiven, onNothing }) {
  const take = (/** @type {Given | null} */ given) => (given ? onGiven(given) : onNothing());
  const [file, whole] = [words("panel_data_choose_file"), words("panel_data_choose_folder")];
  const files = chooser({ accept: ".zip,.csv", multiple: true, label: file }, (chosen) =>
    take(givenOf(chosen)),
  );
  const folder = chooser({ folder: true, label: whole }, (chosen) => take(givenOfFolder(chosen)));
  const choose = push(file, () => files.click());
  const root = make(
    "div",
    { class: "drop" },
    bigIcon("tray"),
    make("p", {}, make("b", {}, words("panel_data_drop"))),
    make("p", { class: "note" }, words("panel_data_drop_more")),
    make(
      "div",
      { class: "acts" },
      choose,
      make("button", { class: "link", on: { click: () => folder.click() } }, whole),
    ),
    files,
    folder,
  );
  return {
    root,
    choose,
    take: (/** @type {DataTransfer} */ dropped) => void droppedOf(dropped).then(take, onNothing),
  };
}

/** @param {DragEvent} event */
const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files") === true;

/**
 * Takes what is dropped anywhere on the page: beside the zone the browser would open the file in the view's place.
 * @param {object} parts
 * @param {HTMLElement} parts.zone marked while something is over the page
 * @param {(dropped: DataTransfer) => void} parts.onDrop
 * @param {AbortSignal} signal ends it
 */
export function acceptDrops({ zone, onDrop }, signal) {
  let depth = 0;
  /** @param {number} change */
  function over(change) {
    depth = Math.max(0, depth + change);
    zone.classList.toggle("over", depth > 0);
  }
  /** @type {Record<string, (event: DragEvent) => void>} */
  const listeners = {
    dragenter: () => over(1),
    dragleave: () => over(-1),
    dragover: (event) => event.preventDefault(),
    drop(event) {
      event.preventDefault();
      over(-depth);
      if (event.dataTransfer) onDrop(event.dataTransfer);
    },
  };
  for (const [type, listener] of Object.entries(listeners)) {
    document.addEventListener(
      type,
      (event) => {
        const drag = /** @type {DragEvent} */ (event);
        if (hasFiles(drag)) listener(drag);
      },
      { signal },
    );
  }
}
