/**
 * @import { CountedGroup } from "../rules/groups.js"
 * @import { Step } from "../rules/next-step.js"
 * @import { Edge } from "../../page/place/sticky-edge.js"
 * @import { Theme } from "../../../ui/styles/theme.js"
 *
 * @typedef {object} Overview
 * @property {CountedGroup[]} groups most urgent first
 * @property {string | null} chosen the key of the group that is filtered by
 * @property {number} loaded rows in the page
 * @property {number | null} total invitations in the list, where the site says so
 * @property {number} unread rows that could not be read
 * @property {Step["do"]} step what the button does
 * @property {string} said the key of what is said just now, "" for nothing
 */
import { numberWords, plural, words } from "../../../shared/words/i18n.js";
import { makeFrame, makeHost, sheetOf } from "../../../ui/host.js";
import { make } from "../../../ui/elements.js";
import { makeToolbar } from "../../../ui/toolbar.js";
import { GAP, makeChips } from "./chips.js";
import { makeFilterMenu } from "./filter-menu.js";
import { icon } from "./icons.js";
import BAR_STYLE from "./bar.css";

const STEP_WORDS = {
  go: "content_bar_next",
  wait: "content_bar_next",
  first: "content_bar_first",
  scroll: "content_bar_scroll",
  rest: "content_bar_rest",
};

/** For readers only. */
const unseen = (/** @type {string} */ wording) => make("span", { class: "unseen" }, `${wording} `);

/** What is not loaded is said: nobody should take a part for the whole. @param {Overview} overview */
const loadedWords = ({ loaded, total }) =>
  total === null
    ? numberWords(loaded)
    : words("content_bar_of", numberWords(loaded), numberWords(Math.max(loaded, total)));

/** A link that explains what could not be read. */
function makeUnread() {
  const link = make("button", { class: "link unread" });
  const text = make(
    "div",
    { class: "explained", popover: "auto", tabindex: -1 },
    words("content_bar_unread_text"),
  );
  link.popoverTargetElement = text;
  return { link, text };
}

/**
 * The bar above the list: how many rows have which label, a way to the next, and to the panel.
 * @param {object} actions
 * @param {(group: CountedGroup | null) => void} actions.onFilter null: all rows
 * @param {(group: CountedGroup) => void} actions.onPress filters by it, or does so no more
 * @param {() => void} actions.onStep
 * @param {() => void} actions.onPanel
 */
export function makeBar({ onFilter, onPress, onStep, onPanel }) {
  const { host, root } = makeHost([BAR_STYLE]);
  const sheets = [...root.adoptedStyleSheets];
  /** @type {Overview | null} */
  let shown = null;
  const chips = makeChips(onPress);
  const menu = makeFilterMenu(onFilter);
  const labels = make("div", { class: "labels" }, chips.row, menu.button);
  const unread = makeUnread();
  const counter = make("span");
  const count = make(
    "span",
    { class: "counter", role: "status" },
    unseen(words("content_bar_loaded")),
    counter,
  );
  const stepWord = make("span");
  const step = make(
    "button",
    { class: "push step", on: { click: onStep } },
    stepWord,
    icon("down"),
  );
  const nothing = make("span", { class: "nothing" }, words(STEP_WORDS.rest));
  const panelWords = words("content_bar_panel");
  const panel = make(
    "button",
    {
      class: "tool",
      "aria-label": panelWords,
      title: panelWords,
      on: { click: onPanel },
    },
    icon("panel"),
  );
  const said = make("p", { class: "said", role: "status" });
  const bar = make(
    "div",
    { class: "bar", role: "toolbar", "aria-label": words("shared_name") },
    labels,
    unread.link,
    count,
    step,
    nothing,
    panel,
  );
  const settle = makeToolbar(bar);
  const frame = makeFrame(bar, said, menu.menu, unread.text);
  root.append(frame);
  bar.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") onFilter(null);
  });

  /** Labels for which there is no room go into the menu. @param {Overview} overview */
  function fit({ groups, chosen, loaded }) {
    const widths = chips.widths();
    const room = labels.clientWidth;
    let count = chips.fit(widths, room);
    menu.button.hidden = count === groups.length;
    for (let tries = 0; tries < 2 && !menu.button.hidden; tries += 1) {
      const out = groups.slice(count).find(({ key }) => key === chosen) ?? null;
      menu.say(out, count === 0 ? loaded : null);
      count = Math.min(count, chips.fit(widths, room - menu.button.offsetWidth - GAP));
    }
    settle();
  }

  return {
    host,
    frame,

    /** @param {Overview} overview */
    show(overview) {
      shown = overview;
      const { groups, chosen, step: next } = overview;
      chips.show(groups, chosen);
      menu.fill(groups, chosen, overview.loaded);
      unread.link.hidden = overview.unread === 0;
      const many = plural(overview.unread);
      unread.link.textContent = words(`content_bar_unread_${many}`, numberWords(overview.unread));
      bar.classList.toggle("misses", overview.unread > 0);
      counter.textContent = loadedWords(overview);
      stepWord.textContent = words(STEP_WORDS[next]);
      step.hidden = next === "rest";
      nothing.hidden = next !== "rest";
      step.classList.toggle("main", next === "scroll");
      step.setAttribute("aria-busy", String(next === "wait"));
      said.textContent = overview.said && words(overview.said);
    },

    /**
     * Fits it into the page as it is now.
     * @param {Edge} edge
     * @param {{ theme: Theme, behind: string, rtl: boolean }} look `behind`: a colour, "" for none
     */
    place({ top, layer }, { theme, behind, rtl }) {
      frame.dataset["theme"] = theme;
      bar.dir = said.dir = rtl ? "rtl" : "ltr";
      const own = `:host{top:${top}px!important;z-index:${layer}!important}.ours{--behind:${behind || "var(--paper)"}}`;
      root.adoptedStyleSheets = [...sheets, sheetOf(own)];
      if (shown) fit(shown);
    },
  };
}
