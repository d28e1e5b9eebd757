import { Cards } from "./cards.js";
import { onClick } from "./events.js";
import { moveToasts, showToast } from "./toasts.js";
import { build } from "./tree.js";
import { nextViews, withdrawByDash } from "./voyager.js";

/**
 * Gives the second generation's list its behaviour.
 * @param {Element} section
 * @param {any} screen
 * @param {any} options the replica's switches
 * @param {() => void} countDown called when a row has left
 */
export function startG2(section, screen, options, countDown) {
  const [, , list, foot] = section.children;
  const cards = new Cards(list, screen.rows, (data, leave) => {
    const withdrawn = () => {
      leave();
      countDown();
    };
    if (options.at_once) withdrawAtOnce(data, withdrawn);
    else ask(data, withdrawn);
  });
  const button = foot.querySelector("button");
  onClick(button, async () => {
    if (button) button.disabled = true;
    const next = await nextViews(screen.kind, list.children.length);
    next.rows.forEach((/** @type {any} */ data) => cards.add(data));
    if (button) button.disabled = false;
    if (!next.more) button?.remove();
  });
}

/** @param {any} data @param {() => void} withdrawn */
function ask(data, withdrawn) {
  const dialog = build(data.dialog);
  const root = /** @type {HTMLElement} */ (document.querySelector("#root"));
  const close = () => {
    moveToasts(root);
    dialog.remove();
  };
  root.append(dialog);
  dialog.addEventListener("close", close);
  dialog.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Escape") close();
  });
  if (dialog.showModal) dialog.showModal();
  else dialog.focus();
  moveToasts(dialog);
  const [cancel, confirm] = dialog.querySelectorAll("button");
  onClick(cancel, close);
  onClick(confirm, async () => {
    confirm.disabled = true;
    const done = await withdrawByDash(data).then(
      () => true,
      () => false,
    );
    close();
    showToast(done ? data.withdrawn : data.failed);
    if (done) withdrawn();
  });
}

/** @param {any} data @param {() => void} withdrawn */
async function withdrawAtOnce(data, withdrawn) {
  const done = await withdrawByDash(data).then(
    () => true,
    () => false,
  );
  showToast(done ? data.withdrawn : data.failed);
  if (done) withdrawn();
}
