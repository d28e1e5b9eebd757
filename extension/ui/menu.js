import { make } from "./elements.js";

/**
 * @typedef {object} MenuItem
 * @property {string} text
 * @property {() => void} act
 * @property {Node} [icon]
 * @property {boolean} [checked] of one among several choices: whether it is the one that holds
 */

let made = 0;

/**
 * A button that opens a menu below it: arrows, Home, End and first letters move, Escape and a press beside it close.
 * @param {object} options
 * @param {string} options.label what the menu is called
 * @param {Node} options.face what the button shows
 * @param {() => MenuItem[]} options.items asked for each time it opens
 * @param {string} [options.name] the button's class
 */
export function menuButton({ label, face, items, name = "tool" }) {
  const id = `menu-${(made += 1)}`;
  const on = { keydown: move, beforetoggle: fill, toggle: shown };
  const menu = make("div", {
    id,
    role: "menu",
    popover: "auto",
    class: "menu",
    "aria-label": label,
    on,
  });
  const button = make(
    "button",
    {
      class: name,
      popovertarget: id,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": label,
      title: label,
    },
    face,
  );
  button.style.setProperty("anchor-name", `--${id}`);
  menu.style.setProperty("position-anchor", `--${id}`);

  const lines = () => /** @type {HTMLElement[]} */ ([...menu.children]);

  /** @param {ToggleEvent} event */
  function fill({ newState }) {
    if (newState === "open") menu.replaceChildren(...items().map((item) => lineOf(item, menu)));
  }
  /** @param {ToggleEvent} event */
  function shown({ newState }) {
    button.setAttribute("aria-expanded", String(newState === "open"));
    if (newState === "open") lines()[0]?.focus();
  }
  /** @param {KeyboardEvent} event */
  function move(event) {
    if (event.key === "Tab") return menu.hidePopover();
    const all = lines();
    const next = target(
      all,
      all.indexOf(/** @type {HTMLElement} */ (document.activeElement)),
      event,
    );
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
  return { button, menu };
}

/** @param {MenuItem} item @param {HTMLElement} menu */
function lineOf({ text, act, icon, checked }, menu) {
  const role = checked === undefined ? "menuitem" : "menuitemradio";
  const chosen = checked === undefined ? null : String(checked);
  const click = () => {
    menu.hidePopover();
    act();
  };
  return make("button", { role, "aria-checked": chosen, tabindex: -1, on: { click } }, icon, text);
}

/**
 * Where a key leads in a menu; undefined where nowhere.
 * @param {HTMLElement[]} all
 * @param {number} at
 * @param {KeyboardEvent} event
 */
function target(all, at, { key, ctrlKey, altKey, metaKey }) {
  if (key === "ArrowDown") return all[(at + 1) % all.length];
  if (key === "ArrowUp") return all.at(at - 1);
  if (key === "Home") return all[0];
  if (key === "End") return all.at(-1);
  if (key.length !== 1 || key === " " || ctrlKey || altKey || metaKey) return undefined;
  const letter = key.toLocaleLowerCase();
  const inTurn = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return inTurn.find(({ textContent }) => textContent.toLocaleLowerCase().startsWith(letter));
}
