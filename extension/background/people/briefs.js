/**
 * The core's advice in a few words, kept so that the panel is full before Python is up. It holds for as long as what was asked is
 * the same and its last day has not passed. It can be asked for again at any time, so it gives way where there is no room. Each is
 * kept as a text: Chrome hands out a thousand texts in a tenth of the time that as many objects take.
 */

import { BESIDE } from "../../shared/stored/people-entries.js";
import { maybe, oneOf, parseOrNull, record, text } from "../../shared/schema.js";

/** @typedef {import("../../shared/contract.d.ts").BriefEntry} Brief */
/** @typedef {import("../../shared/stored/area.js").Area} Area */
/** @typedef {{ id: string, sightings: unknown, seen_on: unknown }} Invitation */

const VERSION = 2;
const BEGINNING = `${BESIDE}:`;

const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);
const shape = record({
  version: (value) => oneOf(VERSION)(value),
  asked: text(40),
  on: text(10),
  brief: record({
    id: text(500),
    verdict: text(40),
    label: text(200),
    action: maybe(text(40)),
    row: maybe(text(10)),
    certainty: maybe(text(40)),
    summary: text(1000),
    hinge: maybe(text(1000)),
    age: any,
    question: any,
    until: maybe(text(10)),
  }),
});

/** @param {unknown} text @returns {ReturnType<typeof shape> | null} */
function read(text) {
  try {
    return parseOrNull(shape, JSON.parse(String(text)));
  } catch {
    return null;
  }
}

/** 64 bits of a text: a clash is too rare to matter. @param {string} said */
function digest(said) {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < said.length; at += 1) {
    const code = said.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  return `${(one >>> 0).toString(36)}.${(two >>> 0).toString(36)}`;
}

/**
 * A name for what is asked about one invitation, and all around it but the day. When it was seen only makes its age more exact.
 * @param {string} around its digest
 * @param {Invitation} invitation
 */
const question = (around, invitation) =>
  digest(around + JSON.stringify({ ...invitation, sightings: null, seen_on: null }));

/** @param {Area} area `chrome.storage.local` */
export function createBriefs(area) {
  return {
    /** What is kept, by key, as it stands in storage; nothing where that cannot be read. @returns {Promise<Map<string, unknown>>} */
    async kept() {
      const keys = await area.getKeys().catch(() => []);
      const places = keys.filter((key) => key.startsWith(BEGINNING));
      if (places.length === 0) return new Map();
      const found = Object.entries(await area.get(places).catch(() => ({})));
      return new Map(found.map(([place, text]) => [place.slice(BEGINNING.length), text]));
    },

    /**
     * @param {ReadonlyMap<string, unknown>} kept
     * @param {Invitation[]} invitations
     * @param {{ around: object, today: string }} asked
     * @returns {Map<string, { on: string, brief: Brief }>} by key, with the day on which it was given; nobody whose advice has to be
     *   asked for
     */
    recall(kept, invitations, { around, today }) {
      const [briefs, said] = [new Map(), digest(JSON.stringify(around))];
      for (const invitation of invitations) {
        const { id } = invitation;
        const stored = kept.has(id) ? read(kept.get(id)) : null;
        if (!stored || stored.on > today || stored.asked !== question(said, invitation)) continue;
        const { on, brief } = stored;
        if (brief.until !== null && brief.until < today) continue;
        // Whose age was another then has none now.
        briefs.set(id, { on, brief: { ...brief, age: on === today ? brief.age : null } });
      }
      return briefs;
    },

    /**
     * As they are stored.
     * @param {Invitation[]} invitations
     * @param {Brief[]} advice as long, in the same order
     * @param {{ around: object, today: string }} asked
     * @returns {Map<string, string>} by key
     */
    stored(invitations, advice, { around, today }) {
      const said = digest(JSON.stringify(around));
      return new Map(
        invitations.map((invitation, at) => {
          const asked = question(said, invitation);
          return [
            invitation.id,
            JSON.stringify({ version: VERSION, asked, on: today, brief: advice[at] }),
          ];
        }),
      );
    },
  };
}

/** @typedef {ReturnType<typeof createBriefs>} Briefs */
