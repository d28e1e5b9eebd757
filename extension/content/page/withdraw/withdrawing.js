import { fold, labelOf, readableText } from "../dom.js";
import { saysWithdraw } from "./withdraw-words.js";

/** Whether a control says that it takes something back, in its label or its text. @param {Element} control */
export const saysWithdrawing = (control) =>
  saysWithdraw(labelOf(control)) || saysWithdraw(fold(readableText(control)));
