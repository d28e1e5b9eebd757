/* global SHADOW_MODE */
/** @import { Notice } from "./kinds.js" */
import { putInto } from "../../../shared/dom/tree.js";
import { words } from "../../../shared/words/i18n.js";
import { nextWords } from "../../../ui/next-words.js";

const STYLE = `
  div { position: fixed; inset: auto 16px 16px auto; max-width: min(320px, 100vw - 66px); margin: 0; padding: 12px 16px;
    border: 1px solid; border-radius: 8px; background: Canvas; color: CanvasText; font: 14px/1.4 system-ui; }
  p { margin: 0; } p + p { margin-top: 4px; }`;
/** How long it stays, in milliseconds. */
const SHOWS = 10_000;

/** Title and text of a notice. @param {Notice} why @returns {[string, string]} */
export function plainWords(why) {
  const title = words(`content_pace_${why.kind === "fault" ? "unreachable" : why.kind}`);
  if (why.kind === "fault") return [title, why.message || words("content_pace_unreachable_text")];
  if (why.kind !== "hold") return [title, words(`content_pace_${why.kind}_text`)];
  const next = Number.isFinite(why.until) ? nextWords(new Date(why.until).toLocaleString()) : "";
  return [title, `${why.ruling.reason} ${next}`.trim()];
}

/** The notice by the plainest means, where the part that draws did not come, or does not belong. */
export function makePlainNotice() {
  /** @type {HTMLElement | null} */
  let host = null;
  let timer = 0;

  function remove() {
    clearTimeout(timer);
    host?.remove();
    host = null;
  }

  return {
    remove,
    get host() {
      return host;
    },

    /** @param {Element} place @param {Notice} why */
    show(place, why) {
      remove();
      host = document.createElement("div");
      const root = host.attachShadow({ mode: SHADOW_MODE });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
      const box = document.createElement("div");
      box.popover = "manual";
      box.role = "status";
      for (const text of plainWords(why)) {
        const line = document.createElement("p");
        line.textContent = text;
        box.append(line);
      }
      root.append(box);
      putInto(place, host);
      box.showPopover();
      timer = setTimeout(remove, SHOWS);
    },
  };
}
