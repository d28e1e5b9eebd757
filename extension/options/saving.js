/** Saves field by field, as one types. The last change can be taken back; what another page stores is followed. */

import { createFieldSaving } from "./field-saving.js";

/** @import { Note, Outcome } from "./field-saving.js" */
/** @import { Value } from "./fields.js" */

/**
 * @param {string[]} names of the fields
 * @param {object} around
 * @param {(name: string) => Value} around.read what stands in a field
 * @param {(name: string, value: Value) => void} around.fill
 * @param {(name: string, value: Value) => Promise<Outcome>} around.save never rejects
 * @param {(name: string, value: Value) => Promise<Outcome>} around.takeBack as it was before; never rejects
 * @param {(name: string, note: Note) => void} around.note
 */
export function createSaving(names, { read, fill, save, takeBack, note }) {
  /** The field that was changed last. @type {string | null} */
  let last = null;

  /** @param {string} name */
  function act(name) {
    if (last !== null && last !== name) fields.get(last)?.settle();
    last = name;
  }

  const fields = new Map(
    names.map((name) => [
      name,
      createFieldSaving({
        read: () => read(name),
        fill: (value) => fill(name, value),
        save: (value) => save(name, value),
        takeBack: (value) => takeBack(name, value),
        note: (own) => note(name, own),
        onAct: () => act(name),
      }),
    ]),
  );

  return {
    /** @param {string} name */
    field: (name) => /** @type {ReturnType<typeof createFieldSaving>} */ (fields.get(name)),

    /** Saves at once what waits, since the page may be gone in a moment. @param {boolean} all also what was not entered yet */
    flush: (all) => fields.forEach((field) => field.flush(all)),

    /** Follows what is stored now. @param {Record<string, Value>} values by name */
    follow: (values) => fields.forEach((field, name) => field.follow(values[name] ?? null)),
  };
}
