/** @import { Context } from "../view.d.ts" */
import { KIND } from "../../shared/messages/message-kinds.js";
import { make } from "../../ui/elements.js";
import { wordsPart } from "./view/words.js";

/**
 * The drafts of whoever is first; one place for as long as the same person is, so that what is open or being written stays.
 * @param {Context["send"]} send
 */
export function createMessage(send) {
  /** By key: the user's own wording. @type {Map<string, Map<string, string>>} */
  const edits = new Map();
  let shown = "";
  let place = make("div", {});
  return {
    /** @param {string} key @returns {HTMLElement} where they are, once the core has written them */
    of(key) {
      if (key === shown) return place;
      shown = key;
      const own = edits.get(key) ?? new Map();
      edits.set(key, own);
      const here = (place = make("div", { class: "words" }));
      void send({ kind: KIND.pile_drafts, key }).then((reply) => {
        const part = reply.kind === KIND.message ? wordsPart(reply, own) : null;
        if (part) here.append(part);
      });
      return place;
    },
  };
}
