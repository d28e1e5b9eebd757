/** A page that throws our node out more often than this in so many milliseconds does not want it there. */
const MOST_RETURNS = 20;
const RETURNS_WITHIN = 10_000;

/** Keeps count of how often something of ours was put back into an element. */
export function makeReturns() {
  /** @type {WeakMap<Element, number[]>} */
  const returns = new WeakMap();

  /** Whether it may go in once more. @param {Element} element */
  return (element) => {
    const now = Date.now();
    const recent = (returns.get(element) ?? []).filter((at) => now - at < RETURNS_WITHIN);
    returns.set(element, [...recent, now]);
    return recent.length < MOST_RETURNS;
  };
}
