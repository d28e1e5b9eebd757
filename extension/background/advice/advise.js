/** From the page's readings to the core's request, with what only the extension knows, and back. */

import { MOST_PEOPLE } from "../../shared/document-shapes.js";
import { localDay } from "../../shared/local-day.js";
import { KIND } from "../../shared/message-kinds.js";
import { createSerial } from "../../shared/serial.js";
import { withSighting } from "./sightings.js";

/** @typedef {import("../../shared/messages.js").RowReading} RowReading */
/** @typedef {import("../../shared/document-shapes.js").Person} Person */
/** @typedef {import("../../shared/document-shapes.js").Entry} Entry */
/** @typedef {import("../../shared/contract.d.ts").AdviceEntry} AdviceEntry */
/** @typedef {{ value: unknown, source: string }} Fact */

const NOBODY = Object.freeze({ facts: {}, sightings: [] });

/**
 * @param {import("../../shared/storage.js").Storage} storage
 * @param {() => Promise<Entry[]>} entriesOf the journal
 * @param {import("./core-client.js").Core} core
 * @param {import("./known-cards.js").KnownCards} cards
 * @param {import("../settings/language.js").Language} language
 */
export function createAdvice(storage, entriesOf, core, cards, language) {
  const inTurn = createSerial();

  /**
   * What every request says: the day, the language, what the user told of themselves and of these people.
   * @param {RowReading[]} readings
   * @param {Record<string, Fact>} said facts for these readings that are not stored
   */
  async function known(readings, said) {
    const [locale, settings, { people }, entries] = await Promise.all([
      language.now(),
      storage.read("settings"),
      storage.read("people"),
      entriesOf(),
    ]);
    const { goals, role_changed_on, sender_name, message_limit } = settings;
    const today = localDay(Date.now());
    return {
      today,
      locale,
      settings: { goals, role_changed_on, sender_name, message_limit },
      invitations: readings.map((reading) => invitation(reading, people, entries, said, today)),
    };
  }

  /**
   * What was answered before is answered at once: where anything is known, null stands for the rest,
   * to be asked for again.
   * @param {RowReading[]} readings
   * @param {Record<string, Fact>} said facts for these readings that are not stored
   * @returns {Promise<{ kind: "advice", advice: (AdviceEntry | null)[] }>}
   */
  async function advise(readings, said = {}) {
    const request = await known(readings, said);
    const { invitations, ...rest } = request;
    const questions = await cards.questions(rest, invitations);
    const before = await cards.recall(questions, invitations);
    if (before.some(Boolean)) return { kind: KIND.advice, advice: before };
    const reply = await core.ask({ kind: "advise", ...request });
    // The reply does not wait for what is only of use later.
    inTurn(() => remember(readings, request.today)).catch(report);
    cards.keep(questions, reply.advice).catch(report);
    return reply;
  }

  /**
   * @param {RowReading[]} readings
   * @param {string} today
   */
  async function remember(readings, today) {
    const { people } = await storage.read("people");
    let changed = false;
    for (const { key, sent_text } of readings) {
      if (key === null) continue;
      const person = own(people, key) ?? NOBODY;
      const sightings = withSighting(person.sightings, { on: today, sent_text });
      if (sightings === person.sightings) continue;
      people[key] = { ...person, sightings };
      changed = true;
    }
    if (changed) await storage.write("people", { people: newest(people) });
  }

  return {
    advise,

    /** The guidance's statements, by id. @returns {Promise<Record<string, string>>} */
    async statements() {
      const { statements } = await core.ask({ kind: "rules", locale: await language.now() });
      return Object.fromEntries(
        statements.map((/** @type {{ id: string, text: string }} */ { id, text }) => [id, text]),
      );
    },

    /**
     * The message for a withdrawal that is made whatever the advice.
     * @param {RowReading} reading
     */
    async drafts(reading) {
      const { invitations, ...request } = await known([reading], {});
      return core.ask({ kind: "message", ...request, invitation: invitations[0] });
    },

    /**
     * Stores what the user said about a person (null forgets it) and judges anew.
     * @param {RowReading} reading
     * @param {string} fact
     * @param {string | number | boolean | null} value
     */
    async setFact(reading, fact, value) {
      const { key } = reading;
      if (key === null) return advise([reading], { [fact]: { value, source: "told" } });
      await inTurn(async () => {
        const { people } = await storage.read("people");
        const person = own(people, key) ?? NOBODY;
        const facts = { ...person.facts };
        if (value === null) delete facts[fact];
        else facts[fact] = { value, source: "told", on: localDay(Date.now()) };
        await storage.write("people", { people: { ...people, [key]: { ...person, facts } } });
      });
      return advise([reading]);
    },
  };
}

const report = (/** @type {unknown} */ error) => console.error(error);

/**
 * @template T
 * @param {Record<string, T>} map
 * @param {string} key taken from the page, so it may be any word
 */
const own = (map, key) => (Object.hasOwn(map, key) ? map[key] : undefined);

/**
 * One invitation as the core wants it. What was seen of, or said about, an earlier request to the same
 * person that was withdrawn says nothing about this one.
 * @param {RowReading} reading
 * @param {Record<string, Person>} people
 * @param {Entry[]} entries
 * @param {Record<string, Fact>} said
 * @param {string} today
 */
function invitation(reading, people, entries, said, today) {
  const { id, key, ...rest } = reading;
  if (key === null) return { id, ...rest, sightings: [], facts: said };
  const person = own(people, key) ?? NOBODY;
  const withdrawn = entries.filter((entry) => entry.id === key && entry.state === "withdrawn");
  const since = withdrawn.map(({ at }) => localDay(at)).reduce(later, "");
  /** @type {Record<string, Fact>} */
  const facts = {};
  if (withdrawn.length > 0) facts["times_asked"] = { value: withdrawn.length, source: "seen" };
  for (const [name, { value, source, on }] of Object.entries(person.facts)) {
    if (on > since || !OF_ONE_REQUEST.has(name)) facts[name] = { value, source };
  }
  const seen = withSighting(person.sightings, { on: today, sent_text: reading.sent_text });
  const sightings = seen.filter(({ on }) => on > since);
  return { id: key, ...rest, sightings, facts: { ...facts, ...said } };
}

const OF_ONE_REQUEST = new Set(["sent_by_mistake", "times_asked"]);
const later = (/** @type {string} */ one, /** @type {string} */ other) =>
  one > other ? one : other;

/**
 * Those of whom the user said something stay, then those seen last.
 * @param {Record<string, Person>} people
 */
function newest(people) {
  const all = Object.entries(people);
  if (all.length <= MOST_PEOPLE) return people;
  const rank = (/** @type {Person} */ { facts, sightings }) =>
    `${Object.keys(facts).length > 0 ? 1 : 0}${sightings.at(-1)?.on ?? ""}`;
  all.sort(([, one], [, other]) => (rank(one) < rank(other) ? 1 : -1));
  return Object.fromEntries(all.slice(0, MOST_PEOPLE));
}

/** @typedef {ReturnType<typeof createAdvice>} Advice */
