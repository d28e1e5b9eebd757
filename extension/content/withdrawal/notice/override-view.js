/** @import { Offer } from "./kinds.js" */
import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { overrideClock, overrideUsed } from "../../../ui/override-words.js";

/**
 * The quiet way past a hold: the panel takes the reason, for what is written in the page the page could read (T9).
 * @param {Offer} offer
 * @param {() => void} onClose
 * @returns {{ node: HTMLElement, stop: () => void }}
 */
export function overridePart({ readyAt, nextAt, ask }, onClose) {
  if (readyAt !== null && nextAt === 0) {
    const { line, stop } = overrideClock(readyAt);
    return { node: make("div", { class: "override" }, line), stop };
  }
  /** What led nowhere stays, to be pressed again. */
  async function lead() {
    if (await ask()) onClose();
  }
  const used = nextAt > Date.now();
  const node = make(
    "div",
    { class: "override" },
    used
      ? make("p", { class: "small" }, overrideUsed(nextAt))
      : make("button", { class: "link", on: { click: lead } }, words("content_override")),
  );
  return { node, stop: () => {} };
}
