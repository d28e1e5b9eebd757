/**
 * @import { Notice } from "./notice/notice.js"
 * @import { Bindings } from "../list/row-binding.js"
 * @import { Overrides } from "./overrides.js"
 * @import { Reservations } from "./reservations.js"
 * @import { Hit } from "./list-withdrawal.js"
 */
import { endOf } from "./decide.js";

/**
 * Says why a press was stopped: beside the row, or inside the dialog where that is open.
 * @param {object} options
 * @param {Bindings} options.bindings
 * @param {ReturnType<typeof import("./dialog.js").makeDialog>} options.dialog
 * @param {Overrides} options.overrides
 * @param {Reservations} options.reservations
 */
export function makeNotices({ bindings, dialog, overrides, reservations }) {
  /** @param {Hit} hit @param {Notice} why */
  function show(hit, why) {
    if (hit.part === "confirm") {
      dialog.notify(hit.dialog, why);
      return;
    }
    const row = bindings.row(hit.row);
    if (row) bindings.viewOf(row)?.notify(why);
  }

  return {
    show,

    /** @param {Hit} hit */
    hold(hit) {
      const ruling = reservations.allowance();
      const reading = hit.part === "row" ? bindings.row(hit.row)?.reading : undefined;
      const offer = reading ? overrides.offerFor(reading) : null;
      if (ruling) show(hit, { kind: "hold", ruling, until: endOf(ruling), offer });
    },
  };
}
