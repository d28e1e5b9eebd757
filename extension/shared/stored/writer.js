/** Writes people and documents together: one write, so that what belongs together is there together. */

import { orStorageError } from "./area.js";
import { copyOf } from "./document-reader.js";

/** @typedef {import("./area.js").Area} Area */
/** @typedef {import("./document-reader.js").Documents} Documents */
/** @typedef {import("./document-shapes.js").Person} Person */
/**
 * @template {keyof Documents} N
 * @typedef {import("./document-reader.js").Content<N>} Content
 */
/** @typedef {{ [N in keyof Documents]?: Content<N> }} SomeDocuments */
/**
 * What is written together.
 * @typedef {object} Changes
 * @property {Map<string, Person | null>} [people] null: forgotten
 * @property {SomeDocuments} [documents]
 * @property {Map<string, unknown>} [beside] by key, what stands beside a person's entry
 * @property {boolean} [quietly] nobody need hear of it
 */

/**
 * @param {Area} area
 * @param {object} around
 * @param {ReturnType<typeof import("./people-entries.js").createPeopleEntries>} around.people
 * @param {Pick<Area, "set"> | null} around.copies
 * @param {(name: string) => import("./documents.js").Definition} around.definitionOf
 * @param {(items: Record<string, unknown>) => Promise<void>} around.set
 * @param {() => void} around.onWrite something was written that others may hear of
 */
export function createWriter(area, { people, copies, definitionOf, set, onWrite }) {
  /** What a document is stored as, by key; one that is copied stands beside itself, too. @param {string} name @param {object} content */
  const items = (name, content) => {
    const stored = { version: definitionOf(name).version, ...content };
    return { [name]: stored, ...(definitionOf(name).copied ? { [copyOf(name)]: stored } : {}) };
  };

  /** @param {string} name @param {object} content */
  async function copy(name, content) {
    if (definitionOf(name).copied === "session")
      await copies?.set({ [copyOf(name)]: items(name, content)[name] });
  }

  return {
    items,
    copy,

    /** @param {Changes} changes */
    async put({ people: changed = new Map(), documents = {}, beside = new Map(), quietly }) {
      const [kept, gone] = [new Map(), /** @type {string[]} */ ([])];
      for (const [key, person] of changed) {
        if (person === null) gone.push(people.keyOf(key));
        else kept.set(key, person);
        if (!person?.name) gone.push(people.besideOf(key));
      }
      const versioned = Object.entries(documents).map(([name, content]) => items(name, content));
      const next = [...beside].map(([key, content]) => [people.besideOf(key), content]);
      await set(Object.assign(people.items(kept), ...versioned, Object.fromEntries(next)));
      if (gone.length > 0) await orStorageError(area.remove(gone));
      for (const [name, content] of Object.entries(documents)) await copy(name, content);
      if (!quietly) onWrite();
    },
  };
}
