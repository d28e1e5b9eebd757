/* global SHADOW_MODE */
/**
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Box pixels of the window
 * @typedef {{ left: number, top: number }} Point
 */
import { words } from "../shared/words/i18n.js";
import { make } from "./elements.js";
import BASE_STYLE from "./styles/base.css";

/** Everything a hand can do inside our roots; none of it is the page's business. */
const TYPES = (
  "click dblclick auxclick contextmenu pointerdown pointerup pointermove mousedown mouseup mousemove " +
  "touchstart touchmove touchend keydown keyup keypress beforeinput input change focusin focusout " +
  "copy cut paste select selectstart dragstart drop compositionstart compositionupdate compositionend"
).split(" ");

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/**
 * One style sheet for each text, shared by all roots; it leaves no node and no address behind.
 * @param {string} text
 */
export function sheetOf(text) {
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

/** @typedef {{ root: ShadowRoot, letOut: (event: Event) => boolean }} Inside */
/** @type {WeakMap<EventTarget, Inside>} */
const hosts = new WeakMap();

/** Whether a node is one of our hosts. @param {Node} node */
export const isHost = (node) => hosts.has(node);

/** @param {Event} event */
function copyOf(event) {
  const { type } = event;
  if (!(event instanceof KeyboardEvent))
    return new Event(type, { bubbles: true, cancelable: true });
  const { key, code, altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = event;
  const held = { altKey, ctrlKey, metaKey, shiftKey };
  const how = { key, code, ...held, repeat, isComposing, bubbles: true, cancelable: true };
  return new KeyboardEvent(type, how);
}

/**
 * Keeps what is typed, copied or pasted in a root of ours from the page. Told at the window, before any listener of the page, the
 * event ends there; our own listeners get a copy that does not leave the root. What the browser does by itself, such as to type the
 * letter, it does all the same, unless one of them prevented it.
 * @param {Event} event
 */
export function keepInside(event) {
  const host = event.composedPath().find((each) => hosts.has(each));
  const inside = host && hosts.get(host);
  if (!inside || inside.letOut(event)) return;
  event.stopImmediatePropagation();
  // A script's own event is not passed on: it is nobody's hand.
  if (!event.isTrusted) return;
  if (inside.root.activeElement?.dispatchEvent(copyOf(event)) === false) event.preventDefault();
}

/**
 * An anonymous element with a shadow root of ours: no id, no class, no attribute. No event of it bubbles to the page; what is typed
 * in it does not reach the page at all, see `keepInside`.
 * @param {string[]} styles
 * @param {(event: Event) => boolean} [letOut] events that the page may have all the same
 */
export function makeHost(styles, letOut = () => false) {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: SHADOW_MODE });
  root.adoptedStyleSheets = [BASE_STYLE, ...styles].map(sheetOf);
  const keep = (/** @type {Event} */ event) => {
    if (!letOut(event)) event.stopPropagation();
  };
  hosts.set(host, { root, letOut });
  for (const type of TYPES) host.addEventListener(type, keep, { passive: true });
  return { host, root };
}

/**
 * What everything of ours in a root stands in: its words run in their own direction, whatever the page's. It is a form that is never
 * sent and looks like a search: of other forms with a field for text, Chromium asks a server of its maker's how to fill them in,
 * whatever their `autocomplete`.
 * @param {...Node} children
 */
export const makeFrame = (...children) =>
  make(
    "form",
    {
      class: "ours",
      action: "/search",
      autocomplete: "off",
      lang: words("shared_language"),
      dir: "ltr",
      on: { submit: (/** @type {Event} */ event) => event.preventDefault() },
    },
    ...children,
  );

/**
 * Lays an element of a root over a box of the page.
 * @param {HTMLElement} element
 * @param {Box} box in pixels of the window
 * @param {Point} origin the host's place in it
 */
export function cover(element, { left, top, right, bottom }, origin) {
  element.style.left = `${left - origin.left}px`;
  element.style.top = `${top - origin.top}px`;
  element.style.width = `${right - left}px`;
  element.style.height = `${bottom - top}px`;
}
