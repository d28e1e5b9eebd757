/** Where a key leads in a row of buttons; in a text that runs the other way, left and right change places. */
const STEPS = /** @type {Record<string, number>} */ ({
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
});

/**
 * Makes the buttons of a group one stop of the Tab key, with arrows, Home and End inside.
 * @param {HTMLElement} group
 * @returns {() => void} to call when its buttons have changed
 */
export function rove(group) {
  const buttons = () => /** @type {HTMLElement[]} */ ([...group.querySelectorAll("button")]);
  /** @param {HTMLElement | undefined} to */
  function settle(to) {
    for (const button of buttons()) button.tabIndex = button === to ? 0 : -1;
  }
  group.addEventListener("focusin", (event) => settle(/** @type {HTMLElement} */ (event.target)));
  group.addEventListener("keydown", (event) => {
    const all = buttons();
    const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const turned = getComputedStyle(group).direction === "rtl" && /Left|Right/u.test(event.key);
    const step = (STEPS[event.key] ?? 0) * (turned ? -1 : 1);
    const next = step
      ? all.at((at + step) % all.length)
      : { Home: all[0], End: all.at(-1) }[event.key];
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    next.focus();
  });
  return () => {
    const all = buttons();
    const pressed = all.find((button) => button.ariaPressed === "true");
    settle(all.find((button) => button === document.activeElement) ?? pressed ?? all[0]);
  };
}
