/** @import { Desk, Draft } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { make } from "../elements.js";
import { lengthIn } from "./channels.js";
import { copy } from "./copying.js";
import { gapOf, openGap } from "./gap.js";

/** @param {Draft} draft */
const nameOf = ({ situation, tone }) => `${situation} ${tone}`;

/** One draft, to be changed and copied; nothing is copied that has an open gap. */
export class DraftField {
  #draft;
  #desk;
  #limit;
  #count = make("span", { class: "count" });
  #said = make("span", { class: "count", role: "status" });
  #gap = make("p", { class: "small gap" });
  #area = make("textarea", {
    "aria-label": words("content_draft"),
    "data-key": "draft",
    on: { input: () => this.#onInput() },
  });
  #copy = make(
    "button",
    {
      type: "button",
      class: "push",
      "data-key": "copy",
      on: { click: (event) => void this.#onCopy(event) },
    },
    words("content_copy"),
  );

  /** @param {Draft} draft @param {Desk} desk @param {number | null} limit in characters; null where there is none that matters */
  constructor(draft, desk, limit) {
    this.#draft = draft;
    this.#desk = desk;
    this.#limit = limit;
    this.show(draft);
  }

  /** What is shown, from top to bottom. */
  get nodes() {
    return [
      this.#gap,
      this.#area,
      make("div", { class: "foot" }, this.#count, this.#said, this.#copy),
    ];
  }

  /** @param {Draft} draft */
  show(draft) {
    this.#draft = draft;
    this.#area.value = this.#desk.edits.get(nameOf(draft)) ?? draft.text;
    this.#area.lang = draft.language;
    this.#gap.textContent = words("content_gap_place", gapOf(draft));
    this.#measure();
  }

  /** @param {number | null} limit */
  limitTo(limit) {
    this.#limit = limit;
    this.#measure();
  }

  /** Says how long it is, and whether it can be copied as it stands. */
  #measure() {
    const length = lengthIn(this.#area.value, this.#limit);
    this.#count.textContent = length.words;
    this.#count.classList.toggle("over", length.over);
    this.#said.textContent = "";
    this.#gap.hidden = openGap(this.#draft, this.#area.value) === null;
    this.#copy.setAttribute("aria-disabled", String(!this.#gap.hidden));
  }

  #onInput() {
    this.#desk.edits.set(nameOf(this.#draft), this.#area.value);
    this.#measure();
  }

  /** @param {Event} event */
  async #onCopy(event) {
    const open = openGap(this.#draft, this.#area.value);
    if (!open) {
      this.#said.textContent = await copy(event, this.#area, this.#desk.onCopy);
      return;
    }
    this.#area.focus();
    this.#area.setSelectionRange(...open);
    this.#said.textContent = words("content_gap");
  }
}
