import { boxOf } from "../shared/dom/box-of.js";
import { parentOf } from "../shared/dom/tree.js";

/** Below this a person may not see what is being pressed. */
const LEAST_OPACITY = 0.9;
/** What moved less than this long ago, in milliseconds, may have been moved under the pointer. */
const STEADY_MS = 500;
/** Corners are looked at this far inside, in pixels, and what moves less stands still. */
const INSET = 3;

const { elementFromPoint } = Document.prototype;

/**
 * Where something stood when it was last looked at, and when it last moved.
 * @type {WeakMap<Element, { box: DOMRect, moved: number }>}
 */
const places = new WeakMap();

/** Looks where it stands; returns for how long it has stood there, in milliseconds. @param {Element} element */
function steadyFor(element) {
  const before = places.get(element);
  const box = boxOf(element);
  const now = performance.now();
  if (!before) return Infinity;
  const by = Math.abs(box.left - before.box.left) + Math.abs(box.top - before.box.top);
  const moved = by > INSET ? now : before.moved;
  places.set(element, { box, moved });
  return now - moved;
}

/**
 * Watches where something stands for as long as it is open.
 * @param {Element} element
 * @param {() => boolean} isOpen
 */
export function watchPlace(element, isOpen) {
  const look = () => {
    if (!isOpen()) return;
    steadyFor(element);
    requestAnimationFrame(look);
  };
  places.set(element, { box: boxOf(element), moved: -Infinity });
  requestAnimationFrame(look);
}

/** @param {Element} element */
function opacityOf(element) {
  let opacity = 1;
  for (let up = /** @type {Element | null} */ (element); up; up = parentOf(up)) {
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
  // Looked at once more now: it may have moved since the last frame.
  if (card && steadyFor(card) < STEADY_MS) return false;
  const points = [...pointsOf(button, card)];
  const seen = points.every(([x = 0, y = 0]) => elementFromPoint.call(document, x, y) === host);
  return seen && opacityOf(host) >= LEAST_OPACITY;
}
