import { ownFile } from "../../shared/chrome.js";
import { make } from "../../ui/elements.js";

const STYLES = [
  "ui/styles/base.css",
  "ui/styles/card.css",
  "ui/styles/card-parts.css",
  "ui/styles/drafts.css",
  "ui/styles/badge.css",
  "panel/card/sheet-card.css",
];

/**
 * The sheet that holds the card, in front of the view: the same card as in the page, in a root of its own with the same styles.
 * What was done stays in reach before it, so the rest of the panel is made inert rather than the sheet modal.
 * @param {object} parts
 * @param {HTMLElement[]} parts.behind
 * @param {() => void} parts.onClosed
 */
export function makeSheet({ behind, onClosed }) {
  const card = make("div", { class: "card", tabindex: -1 });
  const frame = make("div", { class: "ours" }, card);
  const host = make("div", {});
  const root = host.attachShadow({ mode: "open" });
  root.append(
    ...STYLES.map((path) => make("link", { rel: "stylesheet", href: ownFile(path) })),
    frame,
  );
  const shade = make("div", { class: "shade", hidden: true, on: { click: () => close() } });
  const dialog = make("dialog", { class: "sheet" }, host);
  document.body.append(shade, dialog);

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const dress = () => (frame.dataset["theme"] = dark.matches ? "dark" : "light");
  dark.addEventListener("change", dress);
  dress();

  /** @param {boolean} open */
  function front(open) {
    for (const element of behind) element.inert = open;
    shade.hidden = !open;
  }
  function close() {
    if (!dialog.open) return;
    dialog.close();
    front(false);
    card.replaceChildren();
    onClosed();
  }
  return {
    dialog,
    card,
    host,
    close,
    /** @param {string} name whom it is about */
    open(name) {
      dialog.ariaLabel = name;
      frame.lang = document.documentElement.lang;
      if (dialog.open) return;
      front(true);
      dialog.show();
      card.focus({ preventScroll: true });
    },
  };
}
