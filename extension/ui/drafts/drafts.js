/**
 * @import { Advice, Draft } from "../types.js"
 * @import { Channel } from "./channels.js"
 *
 * @typedef {object} Desk what drafts are written at, for one person
 * @property {Map<string, string>} edits the person's own wording of a draft
 * @property {() => void} onCopy
 */
import { words } from "../../shared/i18n.js";
import { CHANNELS, lengthIn, usualChannel, whereWords } from "./channels.js";
import { make } from "../elements.js";

const unique = (/** @type {string[]} */ values) => [...new Set(values)];

/**
 * Copies exactly what is shown, on a person's own press only; where the clipboard refuses, the text is selected instead.
 * @param {Event} event
 * @param {HTMLTextAreaElement} area
 * @param {() => void} onCopy
 * @returns {Promise<string>} what to say about it
 */
async function copy(event, area, onCopy) {
  if (!event.isTrusted) return "";
  try {
    await navigator.clipboard.writeText(area.value);
    onCopy();
    return words("content_copied");
  } catch {
    area.focus();
    area.select();
    return words("content_copy_failed");
  }
}

/**
 * A choice among several.
 * @param {string} key
 * @param {string} label
 * @param {[string, string][]} options each with its words
 * @param {(value: string) => void} onPick
 */
function pickOf(key, label, options, onPick) {
  const pick = make(
    "select",
    { "aria-label": label, "data-key": key, on: { change: () => onPick(pick.value) } },
    options.map(([value, wording]) => make("option", { value }, wording)),
  );
  return pick;
}

/** @param {string[]} situations @param {(situation: string) => void} onPick */
const situationPick = (situations, onPick) =>
  situations.length > 1 &&
  pickOf(
    "situation",
    words("content_situation"),
    situations.map((each) => [each, words(`content_situation_${each}`)]),
    onPick,
  );

/** @param {(channel: string) => void} onPick */
const channelPick = (onPick) =>
  pickOf(
    "channel",
    words("content_channel"),
    CHANNELS.map((each) => [each, words(`content_channel_${each}`)]),
    onPick,
  );

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

/** Whether the two are connected on another network. @param {Advice["facts"]} facts */
export const connectedElsewhere = (facts) => facts["connected_elsewhere"]?.value === true;

/**
 * Message drafts to choose from, to change and to copy. Nothing is ever sent from here.
 * @param {Draft[]} drafts at least one
 * @param {Desk} desk
 * @param {boolean} elsewhere whether the two are connected on another network
 */
export function makeDrafts(drafts, { edits, onCopy }, elsewhere) {
  let draft = /** @type {Draft} */ (drafts[0]);
  let { situation, tone } = draft;
  /** @type {Channel} */
  let channel = usualChannel(draft);
  const keyOf = () => `${draft.situation} ${draft.tone}`;
  const count = make("span", { class: "count" });
  const said = make("span", { class: "count", role: "status" });
  const where = make("p", { class: "count" });
  const area = make("textarea", {
    "aria-label": words("content_draft"),
    "data-key": "draft",
    on: {
      input() {
        edits.set(keyOf(), area.value);
        recount();
      },
    },
  });

  const recount = () => {
    const length = lengthIn(area.value, channel);
    count.textContent = length.words;
    count.classList.toggle("over", length.over);
    where.textContent = whereWords(channel, elsewhere);
    said.textContent = "";
  };
  const fill = () => {
    const fitting = drafts.filter((each) => each.situation === situation);
    draft = fitting.find((each) => each.tone === tone) ?? fitting[0] ?? draft;
    area.value = edits.get(keyOf()) ?? draft.text;
    area.lang = draft.language;
    recount();
  };

  const copyButton = make(
    "button",
    {
      type: "button",
      class: "push",
      "data-key": "copy",
      on: {
        async click(event) {
          said.textContent = await copy(event, area, onCopy);
        },
      },
    },
    words("content_copy"),
  );
  const channels = channelPick((picked) => {
    channel = /** @type {Channel} */ (picked);
    recount();
  });
  const show = () => {
    channel = usualChannel(draft);
    channels.value = channel;
    recount();
  };
  const situations = situationPick(unique(drafts.map((each) => each.situation)), (picked) => {
    situation = /** @type {Draft["situation"]} */ (picked);
    fill();
    show();
  });
  const tones = tonePick(unique(drafts.map((each) => each.tone)), (picked) => {
    tone = /** @type {Draft["tone"]} */ (picked);
    fill();
    show();
  });
  fill();
  show();
  return make(
    "div",
    { class: "drafts" },
    make("div", { class: "picks" }, tones, situations, channels),
    area,
    where,
    make("div", { class: "foot" }, count, said, copyButton),
  );
}
