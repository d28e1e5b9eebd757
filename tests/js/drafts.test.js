/** @import { Draft } from "../../extension/ui/types.js" */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { channelWords, lengthIn, offered, usual } from "../../extension/ui/drafts/channels.js";
import { gapOf, openGap } from "../../extension/ui/drafts/gap.js";
import { speakIn } from "./speaking.js";

const BEFORE = "Hi 𝒜da,\nI'd be glad to connect. ";
const GAP = "I thought of you because …";
const TEXT = `${BEFORE}${GAP} There is no hurry.`;
const from = [...BEFORE].length;

/** @type {Draft} */
const draft = {
  situation: "clarify",
  tone: "brief",
  language: "en",
  text: TEXT,
  characters: [...TEXT].length,
  gap: [from, from + [...GAP].length],
};

/** @param {boolean | null} open @param {"inmail" | "next_note"} channel */
const way = (open, channel) => ({ channel, open, limit: null, text: "" });

before(() => speakIn("en"));

test("a gap is found where characters count for two", () => {
  assert.equal(gapOf(draft), GAP);
  const [start, end] = openGap(draft, TEXT) ?? [0, 0];
  assert.equal(TEXT.slice(start, end), "…");
});

test("a gap is closed by words over the dots, by words after them, or by taking it away", () => {
  assert.equal(openGap(draft, TEXT.replace("…", "we both build clocks.")), null);
  assert.equal(openGap(draft, TEXT.replace("…", "… we both build clocks.")), null);
  assert.equal(openGap(draft, TEXT.replace(`${GAP} `, "")), null);
});

test("a gap stays open while only the rest is changed, and where it moved", () => {
  assert.notEqual(openGap(draft, TEXT.replace("Hi 𝒜da,", "Dear Ada,")), null);
  assert.notEqual(openGap(draft, `${TEXT}\nBest`), null);
});

test("a draft without a gap has none that is open", () => {
  assert.equal(openGap({ ...draft, gap: null }, TEXT), null);
  assert.equal(gapOf({ ...draft, gap: null }), "");
});

test("closed ways are left out, and none that nobody spoke of is taken by itself", () => {
  const ways = [way(null, "inmail"), way(true, "next_note")];
  assert.deepEqual(offered([...ways, way(false, "inmail")]), ways);
  assert.equal(usual(ways)?.channel, "next_note");
  assert.equal(usual([way(null, "inmail")]), undefined);
});

test("a way that nobody spoke of has a question mark", () => {
  assert.equal(channelWords(way(true, "inmail")), "InMail");
  assert.equal(channelWords(way(null, "inmail")), "InMail?");
});

test("a length is told in characters as people count them", () => {
  assert.deepEqual(lengthIn("𝒜da", null), { words: "Characters: 3", over: false });
  assert.deepEqual(lengthIn("𝒜da", 3), { words: "Characters: 3 of 3", over: false });
  assert.deepEqual(lengthIn("Ada!", 3), { words: "Too long. Characters: 4 of 3", over: true });
});
