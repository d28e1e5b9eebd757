/** @import { SortState } from "../rules/state.js" */
import { numberWords, plural, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { minutesLeft } from "../rules/pace.js";
import { sortedOut } from "../rules/state.js";

/** How far one has come, and how long it takes at one's own pace. */
export function makeProgress() {
  const count = make("b", { class: "num" });
  const left = make("span", { class: "num" });
  const bar = make("i");
  const track = make(
    "div",
    { class: "track", role: "progressbar", "aria-label": words("panel_sort_progress") },
    bar,
  );
  const root = make(
    "div",
    { class: "state" },
    make(
      "p",
      { class: "foot note" },
      make("span", {}, words("panel_sort_sorted"), " ", count),
      left,
    ),
    track,
  );
  return {
    root,
    /** @param {SortState} state */
    draw(state) {
      const done = sortedOut(state);
      const minutes = minutesLeft(state);
      const text = words("panel_sort_count", numberWords(done), numberWords(state.total));
      count.textContent = text;
      left.textContent =
        minutes === null
          ? ""
          : words(`panel_sort_minutes_${plural(minutes)}`, numberWords(minutes));
      bar.style.inlineSize = `${(100 * done) / Math.max(1, state.total)}%`;
      track.setAttribute("aria-valuemax", String(state.total));
      track.setAttribute("aria-valuenow", String(done));
      track.setAttribute("aria-valuetext", text);
    },
  };
}
