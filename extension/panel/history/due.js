import { dayWords } from "../../shared/words/dates.js";
import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";

/** @typedef {import("../../shared/messages/replies.d.ts").PastWithdrawal} PastWithdrawal */
/** @typedef {(entry: PastWithdrawal, later: boolean) => void} Answer put off for a week, or done with */

/** So many stand there at once; the others come up as these are answered, or at a press. */
const FEW = 2;

/** @param {PastWithdrawal} entry @param {boolean} isMain */
const profileLink = ({ name, profile_url }, isMain) =>
  profile_url &&
  make(
    "a",
    {
      class: isMain ? "push main" : "push",
      href: profile_url,
      target: "_blank",
      rel: "noreferrer",
      "aria-label": words("panel_history_due_profile_label", name),
    },
    words("panel_history_due_profile"),
  );

/** @param {PastWithdrawal} entry @param {boolean} isMain @param {Answer} answer */
function dueRow(entry, isMain, answer) {
  const { name, at } = entry;
  const later = () => answer(entry, true);
  const stop = () => answer(entry, false);
  const press = { "aria-description": name };
  return make(
    "li",
    { class: "duerow" },
    make(
      "div",
      {},
      make("p", { class: "name" }, make("bdi", {}, name)),
      make("p", { class: "note" }, words("panel_history_due_withdrawn", dayWords(at))),
    ),
    make(
      "div",
      { class: "acts" },
      profileLink(entry, isMain),
      make(
        "button",
        { ...press, class: "push", on: { click: later } },
        words("panel_history_later"),
      ),
      make(
        "button",
        { ...press, class: "link soft", on: { click: stop } },
        words("panel_history_stop"),
      ),
    ),
  );
}

/**
 * The people who can be invited again, of whom one wanted to be reminded.
 * @param {{ answer: Answer }} does
 */
export function createDue({ answer }) {
  /** @type {PastWithdrawal[]} */
  let due = [];
  let showsAll = false;
  const rows = make("ul", { role: "list", class: "stack" });
  const all = make("button", { class: "link", on: { click: showAll } });
  const text = make("p", { class: "note" }, words("panel_history_due_text"));
  const title = make("h2", { id: "due" }, icon("bell"), words("panel_history_due"));
  const root = make(
    "section",
    { class: "due", "aria-labelledby": "due", hidden: true },
    title,
    text,
    rows,
    all,
  );

  function draw() {
    root.hidden = due.length === 0;
    const shown = showsAll ? due : due.slice(0, FEW);
    rows.replaceChildren(...shown.map((entry, at) => dueRow(entry, at === 0, answer)));
    all.hidden = shown.length === due.length;
    all.textContent = words("panel_history_due_all", due.length);
  }
  function showAll() {
    showsAll = true;
    draw();
    const next = /** @type {HTMLElement | null} */ (
      rows.children[FEW]?.querySelector("a, button") ?? null
    );
    next?.focus();
  }

  return {
    root,
    /** @param {PastWithdrawal[]} entries @param {Set<string>} tokens of those that are due */
    show(entries, tokens) {
      due = entries
        .filter(({ token }) => tokens.has(token))
        .toSorted((one, other) => one.at - other.at);
      draw();
    },
    /** Focuses the first answer, where what had the focus is gone; false where there is none. */
    focus() {
      const first = /** @type {HTMLElement | null} */ (rows.querySelector("a, button"));
      first?.focus();
      return first !== null;
    },
  };
}
