/**
 * @import { Channel, Draft } from "../types.js"
 *
 * @typedef {object} Desk what drafts are written at, for one person
 * @property {Map<string, string>} edits the person's own wording of a draft
 * @property {() => void} onCopy
 */
import { words } from "../../shared/words/i18n.js";
import { channelWords, lengthIn, offered, usual } from "./channels.js";
import { radiosOf, selectOf } from "./choices.js";
import { copy } from "./copying.js";
import { gapOf, openGap } from "./gap.js";
import { make } from "../elements.js";

const unique = (/** @type {string[]} */ values) => [...new Set(values)];

/** @param {Draft[]} drafts @param {(situation: string) => void} onPick */
function situationPick(drafts, onPick) {
  const all = unique(drafts.map(({ situation }) => situation));
  if (all.length < 2) return null;
  const options = all.map(
    (each) => /** @type {[string, string]} */ ([each, words(`content_situation_${each}`)]),
  );
  return selectOf("situation", words("content_situation"), options, onPick);
}

/** @param {Draft[]} drafts @param {string} chosen @param {(tone: string) => void} onPick */
function tonePick(drafts, chosen, onPick) {
  const all = unique(drafts.map(({ tone }) => tone));
  if (all.length < 2) return null;
  const options = all.map(
    (each) => /** @type {[string, string]} */ ([each, words(`content_tone_${each}`)]),
  );
  const label = words("content_tone");
  return radiosOf({ key: "tone", label, look: "tones", options, chosen, onPick });
}

/**
 * How it goes out: the ways that may be open, and what the core says of the one chosen.
 * @param {Channel[]} channels
 * @param {(way: Channel) => void} onPick
 */
function channelPart(channels, onPick) {
  const ways = offered(channels);
  if (ways.length === 0) return null;
  const first = usual(ways);
  const said = make("p", { class: "small" }, first?.text ?? "");
  const chips = radiosOf({
    key: "channel",
    label: words("content_channel"),
    look: "chips",
    options: ways.map((way) => [way.channel, channelWords(way)]),
    chosen: first?.channel ?? null,
    onPick(value) {
      const way = ways.find(({ channel }) => channel === value);
      if (!way) return;
      said.textContent = way.text;
      onPick(way);
    },
  });
  return [chips, said];
}

/**
 * Message drafts to choose from, to change and to copy. Nothing is ever sent from here, and nothing copied that has
 * an open gap.
 * @param {Draft[]} drafts at least one
 * @param {Channel[]} channels
 * @param {Desk} desk
 */
export function makeDrafts(drafts, channels, { edits, onCopy }) {
  let draft = /** @type {Draft} */ (drafts[0]);
  let { situation, tone } = draft;
  let limit = usual(channels)?.limit ?? null;
  const keyOf = () => `${draft.situation} ${draft.tone}`;
  const count = make("span", { class: "count" });
  const said = make("span", { class: "count", role: "status" });
  const gap = make("p", { class: "small gap" });
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
  const copyButton = make(
    "button",
    { type: "button", class: "push", "data-key": "copy", on: { click: press } },
    words("content_copy"),
  );

  function recount() {
    const length = lengthIn(area.value, limit);
    count.textContent = length.words;
    count.classList.toggle("over", length.over);
    said.textContent = "";
    gap.hidden = openGap(draft, area.value) === null;
    copyButton.setAttribute("aria-disabled", String(!gap.hidden));
  }
  function fill() {
    const fitting = drafts.filter((each) => each.situation === situation);
    draft = fitting.find((each) => each.tone === tone) ?? fitting[0] ?? draft;
    area.value = edits.get(keyOf()) ?? draft.text;
    area.lang = draft.language;
    gap.textContent = words("content_gap_place", gapOf(draft));
    recount();
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

  const tones = tonePick(drafts, tone, (picked) => {
    tone = /** @type {Draft["tone"]} */ (picked);
    fill();
  });
  const situations = situationPick(drafts, (picked) => {
    situation = /** @type {Draft["situation"]} */ (picked);
    fill();
  });
  const ways = channelPart(channels, (way) => {
    limit = way.limit;
    recount();
  });
  fill();
  return make(
    "div",
    { class: "drafts" },
    (tones || situations) && make("div", { class: "picks" }, tones, situations),
    ways,
    gap,
    area,
    make("div", { class: "foot" }, count, said, copyButton),
  );
}
