/** A journey: some hundred messages, one after the other, to one background; each step is JSON, so that it can be kept. */
import assert from "node:assert/strict";
import { newArea, passTime, startBackground } from "./background.js";
import { bent, polluted } from "./bent.js";
import { chanceOf } from "./chance.js";
import { MESSAGES } from "./messages.js";
import { assertSound, look } from "./oracle.js";

const SITE = "https://www.linkedin.com";
const OWN = "http://127.0.0.1";
const script = { id: "ours", origin: SITE, frameId: 0, documentId: "d", tab: { id: 1 } };
const page = { id: "ours", origin: OWN, url: `${OWN}/panel/panel.html` };

/** By what the background may take them for. */
const SENDERS = {
  content: (chance) => ({ ...script, tab: { id: 1 + chance.below(3) } }),
  frame: (chance) => ({ ...script, frameId: 5, tab: { id: 1 + chance.below(3) } }),
  page: () => page,
  nobody: (chance) =>
    chance.pick([
      { ...script, id: "theirs" },
      { ...page, id: "theirs" },
      { ...script, origin: "https://www.example.com" },
      { ...script, origin: "null" },
      { ...script, origin: `${SITE}.example.com` },
      { ...script, tab: undefined },
      { ...script, frameId: undefined },
      { ...page, origin: SITE, tab: undefined },
      { ...page, url: undefined },
      { ...page, url: `${SITE}/panel/panel.html` },
      { origin: OWN, url: page.url },
      {},
    ]),
};
const TURNS = ["content", "content", "content", "frame", "page", "page", "page", "nobody"];
const WAITS = [0, 0, 0, 1, 1000, 20_000, 61_000, 61_000, 320_000, 320_000, 3_600_000, 90_000_000];
const KINDS = Object.entries(MESSAGES);
const withdraws = ["reserve", "spend", "report_outcome", "offer_override", "release"];

/**
 * The next step of a journey.
 * @param {import("./chance.js").Chance} chance
 * @param {import("./messages.js").Heard} heard
 */
function nextStep(chance, heard) {
  const from = chance.pick(TURNS);
  const speaks = from === "page" || (from === "nobody" && chance.one(2)) ? "page" : "content";
  const mine = KINDS.filter(([, [who]]) => who === "both" || who === speaks || chance.one(20));
  const [kind, [, make]] =
    speaks === "content" && chance.one(2)
      ? (KINDS.find(([name]) => name === chance.pick(withdraws)) ?? chance.pick(mine))
      : chance.pick(mine);
  const good = { kind, ...make(chance, heard) };
  const message = chance.one(30)
    ? polluted(good)
    : bent(good, chance.pick([0, 0, 0, 0, 1, 1, 2, 5]), chance);
  const around = {};
  if (chance.one(40)) around.core = chance.one(2);
  if (chance.one(60)) around.consent = chance.one(3);
  else if (chance.one(8)) around.consent = true;
  if (chance.one(120)) around.restart = true;
  return { from, sender: SENDERS[from](chance), message, wait: chance.pick(WAITS), ...around };
}

/** Takes in what a reply gives for later. */
function hear(heard, reply) {
  if (typeof reply?.token === "string") heard.tokens.push(reply.token);
  if (typeof reply?.undo === "string") heard.undos.push(reply.undo);
  if (reply?.kind === "backup") heard.backup = reply.file;
}

/** One background and what is remembered of it. */
async function begin() {
  const areas = [newArea(), newArea()];
  const background = await startBackground(...areas);
  await background.settle();
  return { areas, background, consent: true, history: [], number: 0 };
}

/** Takes one step; throws where anything is wrong. */
async function take(life, step) {
  if (step.restart) life.background = await startBackground(...life.areas);
  const { background } = life;
  if (step.restart) background.set.consent(life.consent);
  if ("core" in step) background.set.core(step.core);
  if ("consent" in step) background.set.consent((life.consent = step.consent));
  passTime(step.wait);
  await background.settle();
  const isNobody = step.from === "nobody";
  const before = look(background, isNobody);
  life.history.push({ at: Date.now(), limits: before.limits });
  life.history.splice(0, life.history.length - 200);
  const begun = performance.now();
  const reply = await background.send(step.message, step.sender);
  await background.settle();
  life.slowest = Math.max(life.slowest ?? 0, performance.now() - begun);
  const from = step.from === "frame" ? "content" : step.from;
  assertSound(before, look(background, isNobody), {
    message: step.message,
    sender: { ...step.sender, from },
    reply,
    consent: life.consent,
    history: life.history,
    background,
    number: (life.number += 1),
  });
  return reply;
}

/** @param {object[]} steps as they were kept */
export async function replay(steps) {
  const life = await begin();
  for (const step of steps) await take(life, step);
}

const fails = (steps) =>
  replay(steps).then(
    () => false,
    () => true,
  );

/** The steps without those that the failure does not need. */
async function shortened(steps) {
  let short = steps;
  for (let at = short.length - 2; at >= 0; at -= 1) {
    const fewer = short.toSpliced(at, 1);
    if (await fails(fewer)) short = fewer;
  }
  return short;
}

/**
 * @param {string} name of the journey: the same name, the same journey
 * @param {number} length steps
 * @param {(reply: any) => void} count told of each reply
 * @returns {Promise<{ slowest: number, failure: { error: Error, steps: object[] } | null }>} milliseconds of the slowest
 */
export async function travel(name, length, count) {
  const [chance, life] = [chanceOf(name), await begin()];
  const heard = { tokens: [], undos: [], backup: null };
  const steps = [];
  while (steps.length < length) {
    steps.push(nextStep(chance, heard));
    try {
      const reply = await take(life, steps.at(-1));
      hear(heard, reply);
      count(reply);
    } catch (error) {
      assert.ok(error instanceof Error);
      return { slowest: life.slowest, failure: { error, steps: await shortened(steps) } };
    }
  }
  return { slowest: life.slowest, failure: null };
}
