/**
 * What the core answered in this browser's session, by what it was asked, so that somebody already
 * judged has a badge before Python is up. The core is a function: the same question has the same answer
 * for as long as the extension is the same. Nothing of it outlives the browser.
 */

import { createSerial } from "../../shared/serial.js";

/** @typedef {import("../../shared/contract.d.ts").AdviceEntry} Advice */
/** @typedef {import("../tabs/tab-notes.js").Area} Area */

/** Most cards kept, the oldest go first; at some three kilobytes each they fit into the area. */
const MOST_CARDS = 1000;
const INDEX = "cards";

const hex = (/** @type {ArrayBuffer} */ digest) =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** @param {unknown} said */
const digest = async (said) =>
  hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(said))));

/**
 * @param {Area} area `chrome.storage.session`
 * @param {string} version of the extension
 */
export function createKnownCards(area, version) {
  const inTurn = createSerial();

  return {
    /**
     * A name for each question: what is asked about one invitation, and all around it. Whose id a
     * page gave may have another one on the next page.
     * @param {object} around day, language and settings
     * @param {{ id: string }[]} invitations
     * @returns {Promise<string[]>}
     */
    async questions(around, invitations) {
      const all = await digest([version, around]);
      return Promise.all(
        invitations.map(async (invitation) => {
          return `card:${await digest([all, { ...invitation, id: null }])}`;
        }),
      );
    },

    /**
     * @param {string[]} questions
     * @param {{ id: string }[]} invitations that the answers are for
     * @returns {Promise<(Advice | null)[]>} null where the question is new
     */
    async recall(questions, invitations) {
      /** @type {Record<string, Advice>} */
      const found = await area.get(questions).catch(() => ({}));
      return invitations.map(({ id }, at) => {
        const card = found[questions[at] ?? ""];
        return card ? { ...card, id } : null;
      });
    },

    /** Forgets every answer, also those that are just being kept. */
    erase: () =>
      inTurn(async () => {
        const { [INDEX]: index = [] } = await area.get(INDEX);
        await area.remove([...index, INDEX]);
      }),

    /**
     * Keeps what was answered; where there is no room, everything older makes place.
     * @param {string[]} questions
     * @param {Advice[]} answers
     */
    keep: (questions, answers) =>
      inTurn(async () => {
        const { [INDEX]: index = [] } = await area.get(INDEX);
        const kept = [...new Set([...index, ...questions])];
        const old = kept.splice(0, Math.max(0, kept.length - MOST_CARDS));
        if (old.length > 0) await area.remove(old);
        const cards = questions.map((question, at) => [question, answers[at]]);
        await area
          .set({ ...Object.fromEntries(cards), [INDEX]: kept })
          .catch(() => area.remove([...kept, INDEX]));
      }),
  };
}

/** @typedef {ReturnType<typeof createKnownCards>} KnownCards */
