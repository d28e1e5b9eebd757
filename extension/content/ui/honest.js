/** Below this a person may not see what is being pressed. */
const LEAST_OPACITY = 0.9;

const { elementFromPoint } = Document.prototype;

/** @param {Element} element */
function opacityOf(element) {
  let opacity = 1;
  for (let up = /** @type {Element | null} */ (element); up; up = up.parentElement) {
    opacity *= Number(getComputedStyle(up).opacity);
  }
  return opacity;
}

/**
 * Whether a press is a person's own and on what the person sees: made by a hand, nothing laid over the button, nothing
 * made transparent. Asked before anything that changes something.
 * @param {Event} event
 * @param {Element} host the element that holds our shadow root
 */
export function isHonest(event, host) {
  const button = event.currentTarget;
  if (!event.isTrusted || !(button instanceof Element)) return false;
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const seen = elementFromPoint.call(document, (left + right) / 2, (top + bottom) / 2);
  return seen === host && opacityOf(host) >= LEAST_OPACITY;
}
