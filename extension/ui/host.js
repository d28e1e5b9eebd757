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

/** @type {WeakSet<Node>} */
const hosts = new WeakSet();

/** Whether a node is one of our hosts. @param {Node} node */
export const isHost = (node) => hosts.has(node);

/**
 * An anonymous element with a shadow root of ours: no id, no class, no attribute, and no event of it reaches the page.
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
  hosts.add(host);
  for (const type of TYPES) host.addEventListener(type, keep, { passive: true });
  return { host, root };
}

/**
 * What everything of ours in a root stands in: its words run in their own direction, whatever the page's.
 * @param {...Node} children
 */
export const makeFrame = (...children) =>
  make("div", { class: "ours", lang: words("shared_language"), dir: "ltr" }, ...children);

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
