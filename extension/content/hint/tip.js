import { parentOf } from "../../shared/dom/tree.js";
import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";

/** No sheet of ours stays in the row's root, whose sheets belong to the row. */
const LOOK = `position: absolute; position-anchor: --badge; position-try-fallbacks: flip-block; margin: 8px 0; inset: auto; width: max-content;
  max-width: min(280px, calc(100vw - 32px)); padding: 10px 14px; border: 1px solid var(--ink); border-radius: 8px;
  background: var(--ink); color: var(--paper); font-size: 13px; font-weight: 500;`;
const BUTTON = `display: block; min-height: 28px; margin-top: 6px; padding: 0 10px; border: 1px solid currentColor;
  border-radius: 14px; background: none; color: inherit; font-size: 12px; font-weight: 600;`;

/**
 * One sentence at a badge, within its own root, so that it moves with it.
 * @param {HTMLElement} badge
 * @returns {HTMLElement} removed by whoever made it
 */
export function makeTip(badge) {
  const tip = make(
    "div",
    { popover: "manual", role: "status" },
    words("content_hint"),
    make("button", { type: "button" }, words("content_hint_done")),
  );
  // Away from the side where the site's own controls are: none of them is ever covered.
  const { host } = /** @type {ShadowRoot} */ (badge.getRootNode());
  const isRtl = getComputedStyle(/** @type {Element} */ (parentOf(host))).direction === "rtl";
  tip.style.cssText = `${LOOK} position-area: bottom span-${isRtl ? "right" : "left"};`;
  const button = /** @type {HTMLElement} */ (tip.lastElementChild);
  button.style.cssText = BUTTON;
  // By which the badge's own sheet names it.
  badge.dataset["tip"] = "";
  badge.after(tip);
  tip.showPopover();
  return tip;
}
