import { Cards } from "./cards.js";
import { onClick } from "./events.js";
import { build } from "./tree.js";
import { withdrawByBatch, withdrawByNumber } from "./voyager.js";

const TOAST_SECONDS = 8;
const root = () => /** @type {HTMLElement} */ (document.querySelector("#root"));

/**
 * Gives the first generation's list its behaviour.
 * @param {Element} section
 * @param {any} screen
 * @param {any} options
 * @param {() => void} countDown called when a row has left
 */
export function startG1(section, screen, options, countDown) {
  const list = section.querySelector(".mn-invitation-list");
  if (!list) return;
  new Cards(list, screen.rows, (data, leave) => {
    const withdraw = async () => {
      const request = options.other_markup ? withdrawByBatch(data) : withdrawByNumber(data);
      const done = await request.then(
        () => true,
        () => false,
      );
      showToast(done ? data.withdrawn : data.failed);
      if (!done) return;
      leave();
      countDown();
    };
    if (options.at_once) withdraw();
    else ask(data, withdraw);
  });
}

/** @param {any} data @param {() => void} withdraw */
function ask(data, withdraw) {
  const overlay = build(data.dialog);
  root().append(overlay);
  overlay.querySelector(".artdeco-modal").focus();
  overlay.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Escape") overlay.remove();
  });
  const bar = overlay.querySelector(".artdeco-modal__actionbar");
  onClick(bar.childNodes[1], () => overlay.remove());
  onClick(bar.childNodes[3], () => {
    overlay.remove();
    withdraw();
  });
}

/** @param {any} tree */
function showToast(tree) {
  document.querySelector(".artdeco-toast-item")?.remove();
  const node = build(tree);
  root().append(node);
  onClick(node.querySelector("button"), () => node.remove());
  setTimeout(() => node.remove(), TOAST_SECONDS * 1000);
}
