import { shadowRootOf } from "../../shared/chrome.js";

/** The hosts of what is drawn: elements without attributes and without children of the page. */
const HOSTS = "div:empty";

/**
 * The badge that is the first in sight: drawn, placed, in words.
 * @returns {HTMLElement | null}
 */
export function firstBadge() {
  for (const host of document.querySelectorAll(HOSTS)) {
    if (host.attributes.length > 0 || !(host instanceof HTMLElement)) continue;
    const badge = shadowRootOf(host)?.querySelector(".badge:not(.unplaced, .skeleton, .compact)");
    if (badge instanceof HTMLElement && isInSight(badge)) return badge;
  }
  return null;
}

/** @param {HTMLElement} badge */
function isInSight(badge) {
  const { top, bottom, height } = badge.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
}
