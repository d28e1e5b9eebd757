import { boxOf } from "../shared/box-of.js";

/** Below this a person may not see what is being pressed. */
const LEAST_OPACITY = 0.9;
/** What moved less than this long ago, in milliseconds, may have been moved under the pointer. */
const STEADY_MS = 500;
/** Corners are looked at this far inside, in pixels, and what moves less stands still. */
const INSET = 3;

const { elementFromPoint } = Document.prototype;

/** @type {WeakMap<Element, number>} */
const movedAt = new WeakMap();

/**
 * Watches where something stands for as long as it is open.
 * @param {Element} element
 * @param {() => boolean} isOpen
 */
export function watchPlace(element, isOpen) {
  let before = boxOf(element);
  const look = () => {
    if (!isOpen()) return;
    const now = boxOf(element);
    const moved = Math.abs(now.left - before.left) + Math.abs(now.top - before.top);
    if (moved > INSET) movedAt.set(element, performance.now());
    before = now;
    requestAnimationFrame(look);
  };
  movedAt.delete(element);
  requestAnimationFrame(look);
}

/** @param {Element} element */
function opacityOf(element) {
  let opacity = 1;
  for (let up = /** @type {Element | null} */ (element); up; up = up.parentElement) {
    opacity *= Number(getComputedStyle(up).opacity);
  }
  return opacity;
}

/** Centre and corners of a button, as far as the card around it shows them. */
function* pointsOf(/** @type {Element} */ button, /** @type {Element | null} */ card) {
  const box = boxOf(button);
  const around = boxOf(card ?? button);
  const left = Math.max(box.left, around.left) + INSET;
  const right = Math.min(box.right, around.right) - INSET;
  const top = Math.max(box.top, around.top) + INSET;
  const bottom = Math.min(box.bottom, around.bottom) - INSET;
  yield [(left + right) / 2, (top + bottom) / 2];
  for (const x of [left, right]) for (const y of [top, bottom]) yield [x, y];
}

/** Nobody else draws on a page of our own, and none can be put into another page. */
const isOurs = () => location.protocol === "chrome-extension:";

/**
 * Whether a press is a person's own and on what the person sees: made by a hand, nothing laid over the button, nothing
 * made transparent, nothing moved just now. Asked before anything that changes something.
 * @param {Event} event
 * @param {Element} host the element that holds our shadow root
 */
export function isHonest(event, host) {
  const button = event.currentTarget;
  if (!event.isTrusted || !(button instanceof Element)) return false;
  if (isOurs()) return true;
  const card = button.closest("[popover]");
  const steadySince = (card && movedAt.get(card)) ?? -Infinity;
  if (performance.now() - steadySince < STEADY_MS) return false;
  const points = [...pointsOf(button, card)];
  const seen = points.every(([x = 0, y = 0]) => elementFromPoint.call(document, x, y) === host);
  return seen && opacityOf(host) >= LEAST_OPACITY;
}
