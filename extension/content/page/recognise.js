/** @import { Generation } from "./generation.js" */
import { attribute, closest, find, findAll } from "./dom.js";
import { g1 } from "./generations/g1.js";
import { g2 } from "./generations/g2.js";
import { g3 } from "./generations/g3.js";

/** @type {readonly Generation[]} */
export const GENERATIONS = [g1, g2, g3];

/**
 * The generation of the page that is shown, or null: not loaded yet, or not known.
 * Where two recognise it, none is trusted.
 * @param {Document} page
 * @param {Element | null} [list] one that is known to hold rows: signs of the page are not looked for in it
 */
export function recogniseGeneration(page, list = null) {
  const fitting = GENERATIONS.filter((generation) => generation.recognise(page, list));
  return fitting.length === 1 ? /** @type {Generation} */ (fitting[0]) : null;
}

const ANCHORS = [
  'main nav a[href*="/invitation-manager/sent"]',
  '[data-testid="lazy-column"]',
  '[role="listitem"]',
  'main a[href*="/in/"]',
  "main a[aria-label], main button[aria-label]",
  "[componentkey]",
  "[data-view-name]",
  ".ember-view",
  "dialog",
];

/**
 * What stood on a page that nothing recognised: counts of structure, no text, no name, no address.
 * @param {Document} page
 * @returns {Record<string, number>}
 */
export function describeUnrecognised(page) {
  return Object.fromEntries(ANCHORS.map((anchor) => [anchor, findAll(page, anchor).length]));
}

/**
 * The control that an activation of this element reaches: through a label it can be another element.
 * @param {EventTarget | null} target
 * @returns {Element | null}
 */
export function reached(target) {
  if (!(target instanceof Element)) return null;
  const label = closest(target, "label[for]");
  if (!label) return target;
  const named = attribute(label, "for") ?? "";
  return find(document, `[id="${CSS.escape(named)}"]`) ?? target;
}
