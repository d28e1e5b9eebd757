/** @import { Desk, Draft } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { make } from "../elements.js";
import { lengthIn } from "./channels.js";
import { copy } from "./copying.js";
import { gapOf, openGap } from "./gap.js";

/** @param {Draft} draft */
const nameOf = ({ situation, tone }) => `${situation} ${tone}`;

/**
 * One draft, to be changed and copied; nothing is copied that has an open gap.
 * @param {Desk} desk
 */
export function makeDraftField({ edits, onCopy }) {
  /** @type {Draft} */
  let draft;
  /** @type {number | null} */
  let limit;
  const count = make("span", { class: "count" });
  const said = make("span", { class: "count", role: "status" });
  const gap = make("p", { class: "small gap" });
  const area = make("textarea", {
    "aria-label": words("content_draft"),
    "data-key": "draft",
    on: {
      input() {
        edits.set(nameOf(draft), area.value);
        measure();
      },
    },
  });
  const copyButton = make(
    "button",
    { class: "push", "data-key": "copy", on: { click: press } },
    words("content_copy"),
  );

  /** Says how long it is, and whether it can be copied as it stands. */
  function measure() {
    const length = lengthIn(area.value, limit);
    count.textContent = length.words;
    count.classList.toggle("over", length.over);
    said.textContent = "";
    gap.hidden = openGap(draft, area.value) === null;
    copyButton.setAttribute("aria-disabled", String(!gap.hidden));
  }
  async function press(/** @type {Event} */ event) {
    const open = openGap(draft, area.value);
    if (!open) {
      said.textContent = await copy(event, area, onCopy);
      return;
    }
    area.focus();
    area.setSelectionRange(...open);
    said.textContent = words("content_gap");
  }

  return {
    /** What is shown, from top to bottom. */
    nodes: [gap, area, make("div", { class: "foot" }, count, said, copyButton)],
    /** @param {Draft} next @param {number | null} most characters; null where there is no limit that matters */
    show(next, most) {
      draft = next;
      limit = most;
      area.value = edits.get(nameOf(draft)) ?? draft.text;
      area.lang = draft.language;
      gap.textContent = words("content_gap_place", gapOf(draft));
      measure();
    },
  };
}
