import { onClick } from "./events.js";
import { moveToasts, showToast } from "./toasts.js";
import { build } from "./tree.js";
import * as wire from "./wire.js";

/**
 * Withdraws one invitation without a dialog, as has been claimed of the site.
 * @param {any} data the row's data
 * @param {() => void} withdrawn called after the server has withdrawn it
 */
export async function withdrawAtOnce(data, withdrawn) {
  const reply = await wire.confirmation(data); // for its notices alone
  const done = await wire.act("addaWithdrawInvitation", "WITHDRAW", data).then(
    () => true,
    () => false,
  );
  showToast(done ? reply.withdrawn : reply.failed);
  if (done) withdrawn();
}

/**
 * Fetches and opens the confirmation dialog for one invitation.
 * @param {any} data the row's data
 * @param {any} options the replica's switches
 * @param {() => void} withdrawn called after the server has withdrawn it
 */
export async function askAndWithdraw(data, options, withdrawn) {
  const reply = await wire.confirmation(data);
  const dialog = build(reply.view);
  const root = /** @type {HTMLElement} */ (document.querySelector("#root"));
  if (options.dialog_place === "before") root.prepend(dialog);
  else root.append(dialog);
  dialog.addEventListener("close", () => {
    moveToasts(root);
    if (options.dialog_on_close === "removed") dialog.remove();
  });
  dialog.showModal();
  moveToasts(dialog);

  const [dismiss, cancel, confirm] = dialog.querySelectorAll("button");
  onClick(dismiss, () => dialog.close());
  onClick(cancel, () => dialog.close());
  onClick(confirm, async () => {
    confirm.disabled = true;
    const done = await wire.act("addaWithdrawInvitation", "WITHDRAW", data).then(
      () => true,
      () => false,
    );
    dialog.close();
    showToast(done ? reply.withdrawn : reply.failed);
    if (done) withdrawn();
  });
}
