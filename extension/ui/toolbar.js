/** The keys that lead through a row of buttons: one of them is a stop of the Tab key, the arrows go from one to the next. */

/** @param {HTMLElement} bar */
const buttonsIn = (bar) =>
  [...bar.querySelectorAll("button")].filter((button) => button.checkVisibility());

/**
 * @param {HTMLElement} bar
 * @returns {() => void} to be called whenever buttons have come or gone
 */
export function makeToolbar(bar) {
  /** Where one was last. @type {HTMLButtonElement | null} */
  let last = null;

  function settle() {
    const buttons = buttonsIn(bar);
    const stop = last && buttons.includes(last) ? last : buttons[0];
    for (const button of bar.querySelectorAll("button")) button.tabIndex = button === stop ? 0 : -1;
  }
  bar.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    last = target;
    settle();
  });
  bar.addEventListener("keydown", (event) => {
    const buttons = buttonsIn(bar);
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    if (at < 0) return;
    const [back, on] =
      bar.dir === "rtl" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
    const last = buttons.length - 1;
    const to = new Map([
      [back, at === 0 ? last : at - 1],
      [on, at === last ? 0 : at + 1],
      ["Home", 0],
      ["End", last],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  });
  return settle;
}
