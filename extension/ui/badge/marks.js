/** @import { Verdict } from "../types.js" */
import { draw } from "../elements.js";

const CIRCLE = "M8 2.2a5.8 5.8 0 1 0 0 11.6a5.8 5.8 0 0 0 0-11.6Z";

/** One stroke drawing for each state, told apart by shape alone, on a field of 16 by 16. */
const SHAPES = {
  wait: CIRCLE + "M8 4.8V8l2.2 1.6",
  leave_pending: CIRCLE + "M5.2 8h.1M7.95 8h.1M10.7 8h.1",
  let_expire:
    "M4 2.2h8M4 13.8h8M5 2.4c0 3.4 6 4 6 5.6s-6 2.2-6 5.6M11 2.4c0 3.4-6 4-6 5.6s6 2.2 6 5.6",
  clarify: "M2.4 3.2h11.2v7.6H7.4L4.2 13.6v-2.8H2.4ZM5.2 6h5.6M5.2 8.2h3.4",
  connect_elsewhere:
    "M2.4 13.2c0-2.6 1.4-4 3.2-4s3.2 1.4 3.2 4M5.6 3.6a2 2 0 1 0 0 4a2 2 0 0 0 0-4ZM10.2 2.8h3.4v3.4M13.4 3L9.6 6.8",
  withdraw: "M6 3.2L2.6 6.6L6 10M2.8 6.6h6.6a3.6 3.6 0 0 1 0 7.2H7",
  not_applicable: CIRCLE + "M4.4 8h7.2",
  unreadable: "M5.6 6.2a2.4 2.4 0 1 1 3.4 2.2c-.8.4-1 .8-1 1.6M8 12.6v.1",
  no_core: "M8 2.4L14.2 13.4H1.8ZM8 6.4v3.2M8 11.6v.1",
};

/**
 * The drawing of a verdict, or of the state in which none can be given.
 * @param {Verdict | "no_core"} verdict
 */
export const verdictMark = (verdict) => draw(SHAPES[verdict]);
