/** A page that throws our node out more often than this in so many milliseconds does not want it there. */
const MOST = 20;
const WITHIN = 10_000;

/** Keeps count of how often something of ours was put back into an element. */
export function makeReinsertionLimit() {
  /** @type {WeakMap<Element, number[]>} */
  const insertions = new WeakMap();

  /** Whether it may go in once more. @param {Element} element */
  return (element) => {
    const now = Date.now();
    const recent = (insertions.get(element) ?? []).filter((at) => now - at < WITHIN);
    insertions.set(element, [...recent, now]);
    return recent.length < MOST;
  };
}
