/* global SHADOW_MODE */
import { BASE_STYLE } from "./styles/base.js";

/** Everything a hand can do inside our roots; none of it is the page's business. */
const TYPES =
  "click dblclick auxclick contextmenu pointerdown pointerup pointermove mousedown mouseup mousemove " +
  "touchstart touchmove touchend keydown keyup keypress beforeinput input change focusin focusout " +
  "copy cut paste select selectstart dragstart drop compositionstart compositionupdate compositionend";

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

/**
 * An anonymous element with a shadow root of ours: no id, no class, no attribute, and no event of it reaches the page.
 * @param {string[]} styles
 * @param {(event: Event) => boolean} [letOut] events that the page may have all the same
 */
export function makeHost(styles, letOut = () => false) {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: SHADOW_MODE });
  root.adoptedStyleSheets = [BASE_STYLE, ...styles].map(sheetOf);
  for (const type of TYPES.split(" ")) {
    host.addEventListener(
      type,
      (event) => {
        if (!letOut(event)) event.stopPropagation();
      },
      { passive: true },
    );
  }
  return { host, root };
}
