import { make } from "../../ui/elements.js";

/**
 * One part of the view, drawn anew only where its numbers changed; what was unfolded in it stays so, and the focus stays.
 * @param {string} [name] a class
 */
export function createSection(name = "") {
  const waiting = make("div", { class: "waiting" });
  const root = make("section", { class: `block ${name}`, "aria-busy": "true" }, waiting);
  let shown = "";
  return {
    root,
    /** What it shows is on its way again. */
    wait() {
      shown = "";
      root.setAttribute("aria-busy", "true");
      root.replaceChildren(waiting);
    },
    /**
     * @param {unknown} numbers that decide what is drawn
     * @param {() => (Node | null | false)[]} draw
     */
    show(numbers, draw) {
      const told = JSON.stringify(numbers);
      if (told === shown) return;
      shown = told;
      const wasOpen = root.querySelector("details")?.open ?? false;
      const hadFocus = root.contains(document.activeElement);
      root.replaceChildren(...draw().filter((part) => part instanceof Node));
      root.removeAttribute("aria-busy");
      const details = root.querySelector("details");
      if (details && wasOpen) details.open = true;
      if (hadFocus) root.querySelector("summary")?.focus();
    },
  };
}
