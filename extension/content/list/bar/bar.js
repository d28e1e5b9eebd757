/**
 * @import { Verdict } from "../../../ui/types.js"
 * @import { Theme } from "../../../ui/theme.js"
 *
 * @typedef {object} Overview
 * @property {Map<Verdict, number>} counts of the rows that are loaded and judged, most urgent first
 * @property {number} loaded rows in the page
 * @property {number | null} total invitations in the list, where the site says so
 */
import { browserLocale, words } from "../../../shared/i18n.js";
import { toneOf } from "../../../ui/tones.js";
import { makeFrame, makeHost } from "../../../ui/host.js";
import { make } from "../../../ui/elements.js";
import { verdictMark } from "../../../ui/badge/marks.js";
import BAR_STYLE from "./bar.css";
import { verdictWords } from "../../../ui/words.js";

/** @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/** Making a format takes longer than all that is done with it. @param {number} count */
function numberWords(count) {
  const locale = browserLocale();
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(count);
}

/** For readers only. */
const unseen = (/** @type {string} */ wording) => make("span", { class: "unseen" }, `${wording} `);

/** What is not loaded is said: nobody should take a part for the whole. @param {Overview} overview */
function loadedWords({ loaded, total }) {
  if (total === null) return words("content_bar_loaded", numberWords(loaded));
  if (loaded >= total) return words("content_bar_all", numberWords(loaded));
  return words("content_bar_some", numberWords(loaded), numberWords(total));
}

/**
 * The small bar above the list: how many of each verdict, and a way to the next that asks for something.
 * @param {object} actions
 * @param {() => boolean} actions.onNext goes to the next one; false where there is none
 * @param {(does: boolean) => void} actions.onDim
 */
export function makeBar({ onNext, onDim }) {
  const { host, root } = makeHost([BAR_STYLE]);
  const status = make("p", { class: "small", role: "status" });
  const next = () => {
    status.textContent = "";
    panel.hidePopover();
    if (onNext()) return;
    panel.showPopover();
    status.textContent = words("content_bar_none");
  };
  const panel = make("div", {
    class: "panel",
    popover: "auto",
    role: "dialog",
    "aria-label": words("content_bar"),
  });
  const list = make("ul", { class: "counts", role: "list" });
  const loaded = make("p", { class: "small" });
  const dim = make("input", { type: "checkbox", on: { change: () => onDim(dim.checked) } });
  const nextButton = (/** @type {string} */ look) =>
    make("button", { type: "button", class: look, on: { click: next } }, words("content_bar_next"));
  panel.append(
    make("h2", {}, words("content_bar")),
    list,
    loaded,
    make("label", { class: "dim" }, dim, make("span", {}, words("content_bar_dim"))),
    make("p", { class: "foot" }, nextButton("push")),
    status,
  );
  const open = make("button", { type: "button", class: "chips" });
  open.popoverTargetElement = panel;
  const group = make(
    "div",
    { class: "bar", role: "group", "aria-label": words("shared_name") },
    open,
    nextButton("push next"),
  );
  const frame = makeFrame(group, panel);
  root.append(frame);

  return {
    host,

    /** @param {Overview} overview */
    show(overview) {
      const counts = [...overview.counts];
      open.replaceChildren(
        unseen(words("content_bar")),
        ...counts.map(([verdict, count]) =>
          make(
            "span",
            { class: `chip ${toneOf(verdict)}` },
            verdictMark(verdict),
            unseen(verdictWords(verdict)),
            numberWords(count),
          ),
        ),
      );
      list.replaceChildren(
        ...counts.map(([verdict, count]) =>
          make(
            "li",
            { class: toneOf(verdict) },
            verdictMark(verdict),
            make("span", {}, verdictWords(verdict)),
            make("b", {}, numberWords(count)),
          ),
        ),
      );
      loaded.textContent = loadedWords(overview);
    },

    /** Puts the bar at the end of a line, as wide as the room there allows. */
    place(
      /** @type {{ start: number, end: number, middle: number, rtl: boolean }} */ room,
      /** @type {{ left: number, top: number }} */ origin,
      /** @type {Theme} */ theme,
    ) {
      frame.dataset["theme"] = theme;
      for (const form of ["whole", "short", "least", "none"]) {
        group.dataset["form"] = form;
        if (group.offsetWidth <= room.end - room.start) break;
      }
      const left = room.rtl ? room.start : room.end - group.offsetWidth;
      group.style.left = `${left - origin.left}px`;
      group.style.top = `${room.middle - group.offsetHeight / 2 - origin.top}px`;
    },
  };
}
