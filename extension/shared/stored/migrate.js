/** Brings what is stored to the present version and shape. */

import { ValidationError, record, whole } from "../schema.js";

/**
 * @typedef {object} Definition of what is stored
 * @property {number} version
 * @property {import("../schema.js").Schema<any>} shape of its content
 * @property {(content: any) => { good: any, bad: any }} [split] parts that can be read without the others
 * @property {Record<number, (content: any) => object>} migrations by the version they start from
 */
/** @typedef {{ content: any, bad: unknown }} Migrated `bad`: the parts that cannot be read; undefined where there are none */

const versioned = record({ version: whole(1, 1_000_000) });

/**
 * @param {Definition} definition
 * @param {any} stored
 * @returns {Migrated} throws `ValidationError` where nothing of it can be read
 */
export function migrate(definition, stored) {
  const { version } = versioned(stored);
  let content = stored;
  for (let at = version; at < definition.version; at += 1) {
    const step = definition.migrations[at];
    if (!step) throw new ValidationError([{ path: "version", code: "old", values: [at] }]);
    content = step(content);
  }
  if (version > definition.version) {
    throw new ValidationError([{ path: "version", code: "newer", values: [version] }]);
  }
  const { good, bad } = definition.split?.(content) ?? { good: content, bad: undefined };
  return { content: definition.shape(good), bad };
}
