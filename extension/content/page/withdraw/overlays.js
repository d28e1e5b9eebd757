import { closest, findAll, shadowOf } from "../dom.js";

/** The site's overlay containers; their shadow roots hide events from listeners on the window. */
const OUTLETS = '#interop-outlet, [data-testid="interop-shadowdom"]';
/** A container that gets its shadow root later says nothing of it: they are looked for so often, in milliseconds. */
const EVERY = 300;

/** The shadow roots of the site's overlays, as they are now. @param {Document} page @returns {ShadowRoot[]} */
export const overlayRoots = (page) =>
  findAll(page, OUTLETS).flatMap((outlet) => shadowOf(outlet) ?? []);

/** As `overlayRoots`, for every frame: looked for again where the page changed outside its main part. */
export function makeOverlays() {
  /** @type {ShadowRoot[]} */
  let roots = [];
  let seen = -Infinity;
  /** @param {Set<Node>} touched @param {boolean} isUrgent whether a dialog is about to come */
  return (touched, isUrgent) => {
    const now = performance.now();
    if (isUrgent || now - seen > EVERY || [...touched].some((node) => !closest(node, "main"))) {
      roots = overlayRoots(document);
      seen = now;
    }
    return roots;
  };
}
