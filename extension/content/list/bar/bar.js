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
import { words } from "../../../shared/words/i18n.js";
import { makeFrame, makeHost } from "../../../ui/host.js";
import { make } from "../../../ui/elements.js";
import { makeToolbar } from "../../../ui/toolbar.js";
import { makeSheets } from "../../../ui/sheets.js";
import { icon } from "./icons.js";
import { makeLabels } from "./labels.js";
import { makeLoaded } from "./loaded.js";
import { makeStep } from "./step.js";
import BAR_STYLE from "./bar.css";

/** @param {() => void} onPanel */
function makePanelButton(onPanel) {
  const wording = words("content_bar_panel");
  return make(
    "button",
    {
      type: "button",
      class: "tool",
      "aria-label": wording,
      title: wording,
      on: { click: onPanel },
    },
    icon("panel"),
  );
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
  const sheets = makeSheets(root);
  const labels = makeLabels(onFilter, onPress);
  const count = makeLoaded();
  const step = makeStep(onStep);
  const said = make("p", { class: "said", role: "status" });
  const bar = make(
    "div",
    { class: "bar", role: "toolbar", "aria-label": words("shared_name") },
    labels.row,
    count.link,
    count.status,
    step.button,
    step.nothing,
    makePanelButton(onPanel),
  );
  const settle = makeToolbar(bar);
  const frame = makeFrame(bar, said, labels.menu, count.text);
  root.append(frame);
  bar.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") onFilter(null);
  });
  const fit = () => {
    labels.fit();
    settle();
  };

  return {
    host,
    frame,

    /** @param {Overview} overview */
    show({ groups, chosen, loaded, total, unread, step: next, said: wording }) {
      labels.show(groups, chosen, loaded);
      count.show(loaded, total, unread);
      bar.classList.toggle("misses", unread > 0);
      step.show(next);
      said.textContent = wording && words(wording);
      queueMicrotask(fit);
    },

    /**
     * Fits it into the page as it is now.
     * @param {Edge} edge
     * @param {{ theme: Theme, behind: string, rtl: boolean }} look `behind`: a colour, "" for none
     */
    place({ top, layer }, { theme, behind, rtl }) {
      frame.dataset["theme"] = theme;
      bar.dir = said.dir = rtl ? "rtl" : "ltr";
      sheets.setOwn(
        `:host{top:${top}px!important;z-index:${layer}!important}.ours{--behind:${behind || "var(--paper)"}}`,
      );
      fit();
    },
  };
}
