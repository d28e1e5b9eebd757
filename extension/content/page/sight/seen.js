/**
 * Whether a person can see a control that is pressed: nothing lies over it, nothing makes it or what it stands in transparent, and
 * it has not left the thing that it belongs to.
 */
import { around, holds, isLarge, lies, pointsOf, shared } from "./boxes.js";
import {
  boxOf,
  closest,
  contains,
  elementAt,
  findAll,
  hasOwnText,
  kindOf,
  parentOf,
  rootOf,
  shadowOf,
} from "../dom.js";

/** Below this a person may not see what is being pressed. */
const LEAST_OPACITY = 0.9;
/** Less of a control on each side, in pixels, is not enough to aim at. */
const LEAST_SIZE = 8;
/** More elements are not looked through for what may lie over a control. */
const MOST = 60_000;
/** What may hold a control without having a box of its own is as large as what it holds, and a little more. */
const AIR = 16;

/** The element around another one, out of its shadow root where it stands in one. @param {Element} element */
function outerOf(element) {
  const parent = parentOf(element);
  if (parent) return parent;
  const root = rootOf(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** @param {Element} element */
function* upFrom(element) {
  for (let up = /** @type {Element | null} */ (element); up; up = outerOf(up)) yield up;
}

/** Whether anything from the control up to the page makes it transparent. @param {Element} control */
function isOpaque(control) {
  let opacity = 1;
  for (const up of upFrom(control)) {
    const style = getComputedStyle(up);
    if (style.visibility !== "visible" && up === control) return false;
    if (/opacity\(/u.test(style.filter)) return false;
    opacity *= Number(style.opacity);
  }
  return opacity >= LEAST_OPACITY;
}

/** The part of a box that the window and all that scrolls around the control show. @param {Element} control */
function shownBox(control) {
  let box = shared(boxOf(control), { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  for (const up of upFrom(control)) {
    if (up === control) continue;
    const { overflowX, overflowY, display } = getComputedStyle(up);
    if (display === "contents" || (overflowX === "visible" && overflowY === "visible")) continue;
    if (closest(up, "html, body") === up) continue;
    box = shared(box, boxOf(up));
  }
  return box;
}

/** A color of which nothing is seen. */
const CLEAR = /^rgba\(.*, 0(\.0\d*)?\)$/u;

/** Whether an element shows anything of its own. @param {Element} element @param {CSSStyleDeclaration} style */
function paints(element, style) {
  if (style.visibility !== "visible" || Number(style.opacity) < 0.1) return false;
  if (closest(element, "img, svg, canvas, video, iframe, object, embed, picture") === element) {
    return true;
  }
  return style.backgroundImage !== "none" || !CLEAR.test(style.backgroundColor);
}

/** Whether there is anything in a control that a person can see. @param {Element} control */
const hasInk = (control) =>
  [control, ...findAll(control, "*")].some((part) => {
    const style = getComputedStyle(part);
    return paints(part, style) || (hasOwnText(part) && !CLEAR.test(style.webkitTextFillColor));
  });

/** Elements that a page can give a shadow root, beside those of its own names. */
const HOSTS = new Set(
  "article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span".split(
    " ",
  ),
);

/**
 * All elements of a tree, with those in shadow roots, but for what is ours.
 * @param {Document | ShadowRoot} root
 * @param {(node: Node) => boolean} isOurs
 * @returns {Generator<Element>}
 */
function* allOf(root, isOurs) {
  for (const element of findAll(root, "*")) {
    yield element;
    const kind = kindOf(element);
    const shadow = HOSTS.has(kind) || kind.includes("-") ? shadowOf(element) : null;
    if (shadow && !isOurs(element)) yield* allOf(shadow, isOurs);
  }
}

/** Whether an element, or what it is in beside the control, is out of the order in which the page lies. @param {Element} element @param {Element} control */
function isLifted(element, control) {
  for (const up of upFrom(element)) {
    if (contains(up, control)) return false;
    if (getComputedStyle(up).position !== "static") return true;
  }
  return false;
}

/**
 * Whether something that presses go through is painted over the control: it is never found by its point.
 * @param {Element} control
 * @param {[number, number][]} points
 * @param {(node: Node) => boolean} isOurs
 */
function isVeiled(control, points, isOurs) {
  let left = MOST;
  for (const element of allOf(document, isOurs)) {
    if ((left -= 1) < 0) return false;
    const box = boxOf(element);
    if (!points.some(([x, y]) => holds(box, x, y))) continue;
    if (contains(element, control) || contains(control, element)) continue;
    const style = getComputedStyle(element);
    if (style.pointerEvents !== "none" || !isLifted(element, control)) continue;
    if (paints(element, style)) return true;
  }
  return false;
}

/** What has no box of its own (display: contents) is as large as the rest of what it holds. @param {Element} holder @param {Element} control */
function boxOfHolder(holder, control) {
  const own = boxOf(holder);
  if (own.width > 0 || own.height > 0) return own;
  const parts = findAll(holder, "*").filter(
    (part) => !contains(control, part) && !contains(part, control),
  );
  const boxes = parts.map(boxOf).filter(({ width }) => width > 0);
  const { top, bottom } = around(boxes);
  const outer = outerOf(holder);
  const { left, right } = outer ? boxOf(outer) : around(boxes);
  return { left, right, top: top - AIR, bottom: bottom + AIR };
}

/**
 * @param {Element} control
 * @param {Element | null} holder the row or dialog that it belongs to
 * @param {{ x: number, y: number } | null} at where it was pressed; null where no pointer did it
 * @param {(node: Node) => boolean} isOurs
 */
export function isSeen(control, holder, at, isOurs) {
  const box = boxOf(control);
  if (at && !holds(box, at.x, at.y)) return false;
  if (holder && !lies(box, boxOfHolder(holder, control))) return false;
  const full = document.fullscreenElement;
  if (full && !contains(full, control)) return false;
  const shown = shownBox(control);
  if (!isLarge(shown, LEAST_SIZE) || !isOpaque(control) || !hasInk(control)) return false;
  const radius = Number.parseFloat(getComputedStyle(control).borderTopLeftRadius) || 0;
  const points = pointsOf(shown, radius);
  const root = rootOf(control);
  const open = points.every(([x, y]) => contains(control, elementAt(root, x, y)));
  return open && !isVeiled(control, points, isOurs) && isFrameSeen();
}

/** Whether the frame that this document is in can be seen, too; one that cannot be looked at is taken for hidden. */
function isFrameSeen() {
  if (window === window.top) return true;
  try {
    for (let view = /** @type {Window} */ (window); view !== view.top; view = view.parent) {
      const { frameElement } = view;
      if (!frameElement || !isFrameOpaque(view.parent, frameElement)) return false;
    }
    return true;
  } catch {
    return false; // a page of another origin is around it
  }
}

/** @param {Window} around @param {Element} frame */
function isFrameOpaque(around, frame) {
  let opacity = 1;
  for (let up = /** @type {Element | null} */ (frame); up; up = parentOf(up)) {
    const style = around.getComputedStyle(up);
    if (style.visibility !== "visible") return false;
    opacity *= Number(style.opacity);
  }
  const { left, top, right, bottom } = boxOf(frame);
  const shown = shared(
    { left, top, right, bottom },
    { left: 0, top: 0, right: around.innerWidth, bottom: around.innerHeight },
  );
  const [middle = [0, 0]] = pointsOf(shown, 0);
  return opacity >= LEAST_OPACITY && around.document.elementFromPoint(...middle) === frame;
}
