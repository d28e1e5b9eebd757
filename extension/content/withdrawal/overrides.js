/**
 * @import { ContentMessages as Messages, RowReading } from "../../shared/messages/messages.js"
 * @import { Offer } from "./notice/kinds.js"
 */
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";

/** What the background keeps of a withdrawal that somebody asked to make in spite of a hold; it decides, too. */
export function makeOverrides() {
  /** @type {{ key: string | null, name: string, ready_at: number } | null} */
  let asked = null;
  let nextAt = 0;

  /** @param {Messages["request_override"] | Messages["get_override"]} message */
  async function learnFrom(message) {
    const reply = await send(message);
    if (reply.kind !== KIND.override) return;
    asked = reply.asked;
    nextAt = reply.next_at;
  }

  /** @param {RowReading} reading */
  const readyAt = ({ key, name }) =>
    asked && asked.key === key && asked.name === name ? asked.ready_at : null;

  /** @param {RowReading} reading @returns {Offer} */
  function offerFor(reading) {
    return {
      readyAt: readyAt(reading),
      nextAt,
      async ask(reason) {
        const { key, name } = reading;
        await learnFrom({ kind: KIND.request_override, key, name, reason });
        return offerFor(reading);
      },
    };
  }

  return {
    offerFor,
    learn: () => learnFrom({ kind: KIND.get_override }),

    /** @param {RowReading} reading */
    isReadyFor(reading) {
      const at = readyAt(reading);
      return at !== null && at <= Date.now() && nextAt === 0;
    },
  };
}

/** @typedef {ReturnType<typeof makeOverrides>} Overrides */
