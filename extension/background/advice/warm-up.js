/**
 * Practice for the engine. Chromium keeps compiled code between its runs, but only of what has run
 * often; after an installation or update the engine is asked about people who do not exist, so that
 * its first start for the user is not the slow one.
 */

import { localDay } from "../../shared/words/local-day.js";

/** How long the user's first steps go undisturbed, in milliseconds. */
const REST_MS = 5_000;
/** So many questions of so many people each: small ones, so that nobody waits behind them for long. */
const QUESTIONS = 80;
const PEOPLE = 100;

const LABELS = ["Sent today", "Sent 2 weeks ago", "Sent 1 month ago", "Sent 4 months ago"];
const TIES = ["stranger", "acquaintance", "known"];
const NAMES = ["Ada Example", "Grace Example", "Alan Example"];

/** @template T @param {T[]} list @param {number} at @returns {T} */
const turn = (list, at) => /** @type {T} */ (list[at % list.length]);

/** @param {number} at */
const invented = (at) => ({
  id: `practice-${at}`,
  name: turn(NAMES, at),
  headline: `Clockmaker ${at}`,
  sent_text: turn(LABELS, at),
  note: at % 2 ? "It was good to meet you." : null,
  facts: at % 5 ? {} : { relationship: { value: turn(TIES, at), source: "told" } },
});

/** @param {import("./core-client.js").Core} core */
async function warmUp(core) {
  const settings = { goals: ["clocks"] };
  for (let question = 0; question < QUESTIONS; question += 1) {
    const people = Array.from({ length: PEOPLE }, (_, at) => invented(question * PEOPLE + at));
    await core.ask({ kind: "advise", today: localDay(Date.now()), settings, invitations: people });
  }
}

/** @param {import("./core-client.js").Core} core */
export function warmUpOnceInstalled(core) {
  chrome.runtime.onInstalled.addListener(() => {
    setTimeout(() => warmUp(core).catch(() => undefined), REST_MS);
  });
}
