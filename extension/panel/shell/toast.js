import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";

/** How long what was done can be taken back by the button, in milliseconds; while pointed at or focused the time stands still. */
const SHOWN_MS = 10_000;

/**
 * What was just done, at the lower edge, with a way back. It is read out by `announce` alone, or it would be read twice.
 * @param {HTMLElement} place
 * @param {(text: string) => void} announce
 */
export function createToast(place, announce) {
  /** @type {(() => void) | null} */
  let back = null;
  let timer = 0;
  let left = 0;
  let since = 0;

  function hide() {
    clearTimeout(timer);
    place.hidden = true;
  }
  function run() {
    clearTimeout(timer);
    since = performance.now();
    timer = setTimeout(hide, left);
  }
  function rest() {
    clearTimeout(timer);
    left -= performance.now() - since;
  }
  /** Takes the last act back, if it can be; true where it could. */
  function undo() {
    const act = back;
    back = null;
    if (act) hide();
    act?.();
    return act !== null;
  }

  place.addEventListener("pointerenter", rest);
  place.addEventListener("pointerleave", () => !place.contains(document.activeElement) && run());
  place.addEventListener("focusin", rest);
  place.addEventListener("focusout", () => !place.matches(":hover") && run());

  return {
    undo,
    hide,
    /** @param {string} text @param {() => void} [act] takes it back */
    show(text, act) {
      back = act ?? null;
      const button =
        act &&
        make(
          "button",
          { on: { click: undo } },
          words("panel_undo"),
          make("kbd", { "aria-hidden": "true" }, "Z"),
        );
      place.replaceChildren(
        ...[make("span", {}, text), button].filter((part) => part !== undefined),
      );
      place.hidden = false;
      announce(act ? `${text} ${words("panel_undo_hint")}` : text);
      left = SHOWN_MS;
      run();
    },
  };
}
