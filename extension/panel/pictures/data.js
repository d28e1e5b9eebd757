/** What the figures are made of, asked of the background. */

import { KIND } from "../../shared/messages/message-kinds.js";
import { MOST_READINGS } from "../../shared/text-limits.js";

/** @typedef {typeof import("../../shared/chrome.js").send} Send */
/** @typedef {import("../../shared/messages/replies.d.ts").Replies} Replies */
/** @typedef {import("../../shared/messages/replies.d.ts").Failure} Failure */
/**
 * @typedef {object} Data
 * @property {Replies["pile_read"]} pile
 * @property {Replies["journal_read"]} journal
 * @property {Replies["settings_read"]} settings
 * @property {Replies["times_read"] | Failure} times
 * @property {Failure} failed why something that is stored could not be read
 */

/**
 * Asks for everything at once, and tells what is there each time that there is more. Storage answers at once; the core's
 * part, and advice that is not remembered, come behind.
 * @param {Send} send
 * @param {(data: Partial<Data>) => void} tell
 * @param {() => boolean} isWanted asked before each further question
 */
export async function readAll(send, tell, isWanted) {
  /** @type {Partial<Data>} */
  const data = {};
  /** @param {Partial<Data>} part */
  const add = (part) => tell(Object.assign(data, part));
  await Promise.all([
    send({ kind: KIND.pile_read }).then((reply) =>
      add(reply.kind === KIND.failed ? { failed: reply } : { pile: reply }),
    ),
    send({ kind: KIND.journal_read }).then((reply) =>
      add(reply.kind === KIND.failed ? { failed: reply } : { journal: reply }),
    ),
    send({ kind: KIND.settings_read }).then((reply) =>
      add(reply.kind === KIND.failed ? { failed: reply } : { settings: reply }),
    ),
    send({ kind: KIND.times_read }).then((reply) => add({ times: reply })),
  ]);
  if (data.pile) await adviseRest(send, data.pile, add, isWanted);
}

/**
 * Asks for the advice that is not remembered.
 * @param {Send} send
 * @param {Replies["pile_read"]} pile
 * @param {(part: Partial<Data>) => void} add
 * @param {() => boolean} isWanted
 */
async function adviseRest(send, pile, add, isWanted) {
  const keys = pile.people.filter(({ advice }) => advice === null).map(({ key }) => key);
  for (let at = 0; at < keys.length && isWanted(); at += MOST_READINGS) {
    const reply = await send({ kind: KIND.pile_advise, keys: keys.slice(at, at + MOST_READINGS) });
    if (reply.kind !== KIND.pile_advice) return;
    const said = new Map(Object.entries(reply.advice));
    const people = pile.people.map((known) => ({
      ...known,
      advice: known.advice ?? said.get(known.key) ?? null,
    }));
    pile = { ...pile, people };
    add({ pile });
  }
}
