/** @import { Draft } from "../types.js" */
import { browserLocale, words } from "../../shared/i18n.js";
import { make } from "./make.js";

const unique = (/** @type {string[]} */ values) => [...new Set(values)];

/** @param {string} text */
const countWords = (text) =>
  words("content_characters", new Intl.NumberFormat(browserLocale()).format([...text].length));

/**
 * Copies exactly what is shown, on a person's own press only; where the clipboard refuses, the text is selected instead.
 * @param {Event} event
 * @param {HTMLTextAreaElement} area
 * @returns {Promise<string>} what to say about it
 */
async function copy(event, area) {
  if (!event.isTrusted) return "";
  try {
    await navigator.clipboard.writeText(area.value);
    return words("content_copied");
  } catch {
    area.focus();
    area.select();
    return words("content_copy_failed");
  }
}

/** @param {string[]} situations @param {(situation: string) => void} onPick */
function situationPick(situations, onPick) {
  if (situations.length < 2) return null;
  const pick = make(
    "select",
    {
      "aria-label": words("content_situation"),
      "data-key": "situation",
      on: { change: () => onPick(pick.value) },
    },
    situations.map((each) => make("option", { value: each }, words(`content_situation_${each}`))),
  );
  return pick;
}

/** @param {string[]} tones @param {(tone: string) => void} onPick */
function tonePick(tones, onPick) {
  if (tones.length < 2) return null;
  return make(
    "div",
    { class: "tones", role: "radiogroup", "aria-label": words("content_tone") },
    tones.map((tone, at) =>
      make(
        "label",
        {},
        make("input", {
          type: "radio",
          name: "tone",
          "data-key": `tone:${tone}`,
          checked: at === 0,
          on: { change: () => onPick(tone) },
        }),
        make("span", {}, words(`content_tone_${tone}`)),
      ),
    ),
  );
}

/**
 * Message drafts to choose from, to change and to copy. Nothing is ever sent from here.
 * @param {Draft[]} drafts at least one
 */
export function makeDrafts(drafts) {
  /** @type {{ situation: string, tone: string }} */
  let { situation, tone } = /** @type {Draft} */ (drafts[0]);
  const count = make("span", { class: "count" });
  const said = make("span", { class: "count", role: "status" });
  const area = make("textarea", {
    "aria-label": words("content_draft"),
    "data-key": "draft",
    on: { input: () => recount() },
  });

  const recount = () => {
    count.textContent = countWords(area.value);
    said.textContent = "";
  };
  const fill = () => {
    const fitting = drafts.filter((draft) => draft.situation === situation);
    const draft = fitting.find((each) => each.tone === tone) ?? fitting[0];
    area.value = draft?.text ?? "";
    area.lang = draft?.language ?? "";
    recount();
  };
  fill();

  const copyButton = make(
    "button",
    {
      type: "button",
      class: "push",
      "data-key": "copy",
      on: {
        async click(event) {
          said.textContent = await copy(event, area);
        },
      },
    },
    words("content_copy"),
  );
  const situations = situationPick(unique(drafts.map((draft) => draft.situation)), (picked) => {
    situation = picked;
    fill();
  });
  const tones = tonePick(unique(drafts.map((draft) => draft.tone)), (picked) => {
    tone = picked;
    fill();
  });
  return make(
    "div",
    { class: "drafts" },
    (situations ?? tones) && make("div", { class: "picks" }, tones, situations),
    area,
    make("div", { class: "foot" }, count, said, copyButton),
  );
}
