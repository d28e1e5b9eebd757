/** The people in `chrome.storage.local`: one entry each, and how they came there from the one document that held them before. */

import { olderPersonShape, personShape } from "./document-shapes.js";
import { StorageError, orStorageError } from "./area.js";
import { createEntries } from "./entries.js";
import { map, parseOrNull, record, whole } from "../schema.js";

/** @typedef {import("./document-shapes.js").Person} Person */
/** @typedef {import("./document-shapes.js").OlderPerson} OlderPerson */
/** @typedef {import("./area.js").Area} Area */

const OLDER = "people";
const OLDER_VERSION = 1;
/** So many move at a time: each step writes little more than it takes away, so that it fits however full the storage is. */
const AT_ONCE = 100;
const WHOLE = "people";
/** The core's advice in a few words, which can be asked for again at any time. */
export const BESIDE = "brief";

const NO_ONE = { version: OLDER_VERSION, people: {} };

const olderDocument = record({
  version: whole(OLDER_VERSION, OLDER_VERSION),
  people: map((each) => each, Infinity),
});

/** One person, as an entry of the storage. */
export const PERSON = { version: 1, shape: personShape, migrations: {} };

/** Somebody of whom nothing is known. @type {Readonly<Person>} */
export const NOBODY = Object.freeze({
  name: null,
  headline: null,
  note: null,
  profile_url: null,
  sent_text: null,
  sent_on: null,
  sent_between: null,
  first_seen_on: null,
  seen_on: null,
  missed: null,
  gone: null,
  decided: null,
  can_email: null,
  facts: {},
  sightings: [],
});

/**
 * @param {Area} area
 * @param {import("./quarantine.js").Quarantine} quarantine
 */
export function createPeopleEntries(area, quarantine) {
  const entries = createEntries(area, {
    name: "person",
    beside: BESIDE,
    whole: WHOLE,
    definition: PERSON,
    quarantine,
  });
  const move = createMove(area, quarantine, entries);
  let isMoved = false;

  return {
    ...entries,

    /**
     * Reads some, or all (null). Only in turn with writes.
     * @param {string[] | null} keys
     */
    async read(keys) {
      const unmoved = isMoved ? new Map() : await move();
      isMoved = unmoved.size === 0;
      const found = await entries.read(keys);
      for (const [key, person] of unmoved) {
        if (!found.has(key) && (keys === null || keys.includes(key))) found.set(key, person);
      }
      return found;
    },
  };
}

/**
 * The way out of the older document.
 * @param {Area} area
 * @param {import("./quarantine.js").Quarantine} quarantine
 * @param {ReturnType<typeof createEntries<Person>>} entries
 */
function createMove(area, quarantine, entries) {
  /**
   * Moves everyone out of the older document; where that ends in the middle, the next start goes on.
   * @returns {Promise<Map<string, Person>>} those for whom there is no room yet
   */
  async function move() {
    const older = (await orStorageError(area.get(OLDER)))[OLDER];
    if (older === undefined) return new Map();
    const people = parseOrNull(olderDocument, older)?.people ?? null;
    if (people === null) return putAside(older);
    /** @type {Map<string, Person>} */
    const left = new Map();
    for (const [key, each] of Object.entries(people)) {
      const person = parseOrNull(olderPersonShape, each);
      if (!person) continue;
      left.set(key, { ...NOBODY, ...person });
      delete people[key];
    }
    try {
      while (left.size > 0) await moveSome(left, people);
    } catch (error) {
      if (error instanceof StorageError && error.isFull) return left;
      throw error;
    }
    return Object.keys(people).length > 0 ? putAside(people) : removeOlder();
  }

  /** @param {unknown} damaged */
  async function putAside(damaged) {
    // Where there is no room for that, it stays where it is, and nobody misses it: it cannot be read.
    const isAside = await quarantine.put(WHOLE, { [OLDER]: damaged }, { [OLDER]: NO_ONE });
    return isAside ? removeOlder() : /** @type {Map<string, Person>} */ (new Map());
  }

  async function removeOlder() {
    await orStorageError(area.remove(OLDER));
    return /** @type {Map<string, Person>} */ (new Map());
  }

  /** In one go: they are entries, and the document is without them. @param {Map<string, Person>} left @param {Record<string, unknown>} bad */
  async function moveSome(left, bad) {
    const some = [...left].slice(0, AT_ONCE);
    const there = await entries.read(some.map(([key]) => key));
    const rest = Object.fromEntries(
      [...left].slice(AT_ONCE).map(([key, each]) => [key, older(each)]),
    );
    const document = { version: OLDER_VERSION, people: { ...rest, ...bad } };
    const moved = entries.items(new Map(some.filter(([key]) => !there.has(key))));
    await orStorageError(area.set({ ...moved, [OLDER]: document }));
    for (const [key] of some) left.delete(key);
  }

  return move;
}

/** @param {Person} person @returns {OlderPerson} */
const older = ({ facts, sightings }) => ({ facts, sightings });
