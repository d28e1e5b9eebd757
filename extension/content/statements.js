import { send } from "../shared/chrome.js";
import { words } from "../shared/i18n.js";
import { KIND } from "../shared/message-kinds.js";

/**
 * The guidance's statements, fetched when the first is asked for.
 * @returns {(id: string) => Promise<string>} a statement's text, or a sentence that there is no answer
 */
export function makeStatements() {
  /** @type {Map<string, Record<string, string>>} by language, for the user may choose another one */
  const known = new Map();
  return async (id) => {
    const language = words("shared_language");
    if (!known.has(language)) {
      const reply = await send({ kind: KIND.get_statements });
      if (reply.kind === KIND.statements) known.set(language, reply.statements);
    }
    return known.get(language)?.[id] ?? words("content_no_answer");
  };
}
