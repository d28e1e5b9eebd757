/** @import { Channel, Desk, Draft } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { make } from "../elements.js";
import { channelWords, offered, usual } from "./channels.js";
import { radiosOf, selectOf } from "./choices.js";
import { makeDraftField } from "./draft-field.js";

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
 * Message drafts to choose from, to change and to copy. Nothing is ever sent from here.
 * @param {Draft[]} drafts at least one
 * @param {Channel[]} channels
 * @param {Desk} desk
 */
export function makeDrafts(drafts, channels, desk) {
  const first = /** @type {Draft} */ (drafts[0]);
  let { situation, tone } = first;
  let limit = usual(channels)?.limit ?? null;
  const field = makeDraftField(desk);

  /** Shows the draft of that situation, in that tone where there is one. */
  function fill() {
    const fitting = drafts.filter((each) => each.situation === situation);
    field.show(fitting.find((each) => each.tone === tone) ?? fitting[0] ?? first, limit);
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
    fill();
  });
  fill();
  return make(
    "div",
    { class: "drafts" },
    (tones || situations) && make("div", { class: "picks" }, tones, situations),
    ways,
    field.nodes,
  );
}
