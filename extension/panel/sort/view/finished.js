/**
 * @import { Context } from "../../view.d.ts"
 * @import { SortState } from "../rules/state.js"
 */
import { SENT_PAGE } from "../../../shared/addresses.js";
import { numberWords, words } from "../../../shared/words/i18n.js";
import { verdictMark } from "../../../ui/badge/marks.js";
import { make } from "../../../ui/elements.js";
import { bigIcon, icon } from "../../../ui/icons.js";
import { toneOf } from "../../../ui/styles/tones.js";
import { noAccess } from "../../parts/access.js";
import { pulses, pushButton, tile } from "../../parts/tile.js";
import { hasAccess } from "../../shell/access.js";

/** How many there are of each advice, the most frequent first. @param {SortState} state */
function counts({ people }) {
  /** @type {Map<string, { verdict: import("../../../ui/types.js").Verdict, label: string, count: number }>} */
  const found = new Map();
  for (const { advice } of people.values()) {
    if (!advice) continue;
    const { label, verdict } = advice;
    found.set(label, { label, verdict, count: (found.get(label)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
}

/** @param {SortState} state */
function reached(state) {
  return make(
    "ul",
    { class: "chips reached", role: "list" },
    counts(state).map(({ label, verdict, count }) =>
      make(
        "li",
        { class: `chip ${toneOf(verdict) || "rest"}` },
        verdictMark(verdict),
        make("span", {}, label),
        make("b", {}, numberWords(count)),
      ),
    ),
  );
}

/** Nobody is known, for none was seen yet or none may be. */
function nobody() {
  const href = SENT_PAGE;
  const view = tile({
    mark: bigIcon("list"),
    title: words("panel_sort_nobody"),
    text: words("panel_sort_nobody_text"),
    acts: [
      make(
        "a",
        { class: "push main", href, target: "_blank", rel: "noreferrer" },
        words("panel_sort_open_sent"),
      ),
    ],
  });
  void hasAccess().then((access) => access || view.replaceWith(noAccess()));
  return view;
}

/**
 * Nothing is left to ask about: what was reached, and where to go on.
 * @param {SortState} state
 * @param {Context} context
 * @param {() => void} onResume
 */
export function finished(state, { go }, onResume) {
  if (state.total === 0) return nobody();
  const later = state.later.size;
  const ready = [...state.people.values()].some(({ advice }) => advice?.action === "withdraw");
  const view = tile({
    mark: icon("check"),
    title: words(later > 0 ? "panel_sort_done_later" : "panel_sort_done"),
    text:
      later > 0 ? words("panel_sort_put_off", numberWords(later)) : words("panel_sort_done_text"),
    acts: [
      later > 0 && pushButton(words("panel_sort_resume"), onResume, ready ? "" : "main"),
      ready && pushButton(words("panel_sort_to_today"), () => go("today"), "main"),
      pushButton(words("panel_sort_to_list"), () => go("list")),
    ],
  });
  view.querySelector(".note")?.after(reached(state));
  return view;
}

/** The core did not answer. @param {string} message @param {() => void} onRetry */
export const failed = (message, onRetry) =>
  tile({
    mark: icon("alert"),
    title: words("panel_sort_failed"),
    text: message,
    acts: [pushButton(words("panel_sort_retry"), onRetry, "main")],
  });

/** Somebody is about to be shown. */
export const waiting = () =>
  pulses("whom", make("p", { class: "unseen", role: "status" }, words("panel_sort_loading")));
