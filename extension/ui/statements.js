import { words } from "../shared/words/i18n.js";

/**
 * The guidance's statements, fetched when the first is asked for.
 * @param {() => Promise<Record<string, string> | null>} load null: there is no answer now
 * @returns {(id: string) => Promise<string>} a statement's text, or a sentence that there is no answer
 */
export function makeStatements(load) {
  /** @type {Map<string, Record<string, string>>} by language, for the user may choose another one */
  const known = new Map();
  return async (id) => {
    const language = words("shared_language");
    const statements = known.get(language) ?? (await load());
    if (statements) known.set(language, statements);
    return statements?.[id] ?? words("content_source_missing");
  };
}
