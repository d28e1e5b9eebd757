/**
 * @import { RowReading } from "../../shared/messages/messages.js"
 * @import { Offer } from "./notice/kinds.js"
 */
import { send } from "../../shared/chrome.js";
import { OFFER_OVERRIDE, PANEL_OPENED } from "../../shared/messages/list-messages.js";
import { KIND } from "../../shared/messages/message-kinds.js";

/** What the background keeps of a withdrawal that somebody asked to make in spite of a hold; it decides, too. */
export function makeOverrides() {
  /** @type {{ key: string | null, name: string, ready_at: number } | null} */
  let asked = null;
  let nextAt = 0;

  /** @param {RowReading} reading */
  const readyAt = ({ key, name }) =>
    asked && asked.key === key && asked.name === name ? asked.ready_at : null;

  return {
    /** @param {RowReading} reading @returns {Offer} */
    offerFor(reading) {
      const { key, name } = reading;
      async function ask() {
        const reply = await send({ kind: OFFER_OVERRIDE, key, name });
        return reply.kind === PANEL_OPENED && reply.opened;
      }
      return { readyAt: readyAt(reading), nextAt, ask };
    },

    async learn() {
      const reply = await send({ kind: KIND.get_override });
      if (reply.kind !== KIND.override) return;
      asked = reply.asked;
      nextAt = reply.next_at;
    },

    /** @param {RowReading} reading */
    isReadyFor(reading) {
      const at = readyAt(reading);
      return at !== null && at <= Date.now() && nextAt === 0;
    },
  };
}

/** @typedef {ReturnType<typeof makeOverrides>} Overrides */
