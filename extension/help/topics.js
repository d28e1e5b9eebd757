/**
 * What the help says, as `words/` has it in each language.
 *
 * @typedef {string
 *   | { list: string[] }
 *   | { version: string, list: string[] }
 *   | { label: import("../ui/types.js").Verdict | "no_core", as?: string, text: string }
 *   | { icon: string, text: string }
 *   | { keys: string[], text: string }
 *   | { said: string, text: string }
 *   | { question: string, text: string }
 *   | { link: import("./links.js").Place, text: string }
 *   | { act: "report" | "shortcuts" }} Part `as`: the label in the core's words, where a question mark is part of it; `icon`: what
 *   stands on the icon; `said`: the key of a text of the extension that is explained
 * @typedef {{ id: string, title: string, parts: Part[] }} Topic `id`: the address after `#`, which other parts of the extension know
 */
import { words } from "../shared/words/i18n.js";

/** The topics in the language that is spoken. @returns {Promise<Topic[]>} */
export async function readTopics() {
  const answer = await fetch(new URL(`words/${words("shared_language")}.json`, import.meta.url));
  return answer.json();
}
