/**
 * @import { Decision } from "./decide.js"
 * @import { Verdict } from "../../ui/types.js"
 * @import { Ruling } from "../../shared/messages.js"
 * @import { ContentMessages as Messages, RowReading } from "../../shared/messages.js"
 *
 * @typedef {Messages["reserve"]["form"]} Form in which the page withdraws
 *
 * @typedef {object} Lease
 * @property {"asked" | "live" | "held" | "unreachable"} state
 * @property {string} label of the control that was pressed
 * @property {number} until epoch milliseconds, 0 unless live
 * @property {string | null} token
 * @property {RowReading} reading
 * @property {number} askedAt
 * @property {boolean} given back while it was still being asked for
 */
import { decide } from "./decide.js";
import { isAlive, send } from "../../shared/chrome.js";
import { KIND } from "../../shared/message-kinds.js";
import { createSerial } from "../../shared/serial.js";

/** Pauses before each try, in milliseconds: a background that was just stopped starts again meanwhile. */
const TRIES = [0, 300, 1000, 3000];

const inTurn = createSerial();

/**
 * Says what must not be lost, one after the other; saying it twice does no harm.
 * @param {Messages["spend"] | Messages["release"] | Messages["report_outcome"]} message
 */
const insist = (message) =>
  inTurn(async () => {
    for (const pause of TRIES) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      if (!isAlive() || (await send(message)).kind !== KIND.failed) return;
    }
  });

/**
 * What this tab may do now, and what it was given for one person. The background keeps the books.
 * @param {(reading: Lease["reading"]) => boolean} [wasCopied] whether a draft for that person was copied
 */
export function makeReservations(wasCopied = () => false) {
  /** @type {Ruling | null} */
  let allowance = null;
  /** @type {Lease | null} */
  let lease = null;

  return {
    allowance: () => allowance,
    lease: () => lease,

    /** @param {Ruling} ruling */
    hear(ruling) {
      allowance = ruling;
    },

    /** Asks what may be done now; false where nobody answers. */
    async learn() {
      const reply = await send({ kind: KIND.get_ruling });
      if (reply.kind === KIND.ruling) allowance = reply;
      return reply.kind === KIND.ruling;
    },

    /** @param {"row" | "confirm"} part @param {string} label @param {boolean} trusted @returns {Decision} */
    decide: (part, label, trusted) =>
      decide({ trusted, part, label, allowance, reservation: lease, now: Date.now() }),

    /**
     * Asks for the one withdrawal of this person; whatever was given before goes back by that.
     * @param {RowReading} reading
     * @param {string} label
     * @param {Verdict | null} verdict
     * @param {string | undefined} sentBy the generation by whose form the page withdraws, or `profile`
     */
    async reserve(reading, label, verdict, sentBy) {
      /** @type {Lease} */
      const mine = {
        state: "asked",
        label,
        until: 0,
        token: null,
        reading,
        askedAt: Date.now(),
        given: false,
      };
      lease = mine;
      const { key, name, sent_text } = reading;
      const form = /** @type {Form} */ (sentBy);
      // Not before an earlier confirm is counted: a new reservation gives an unused one back.
      const reply = await inTurn(() =>
        send({ kind: KIND.reserve, key, name, verdict, sent_text, form }),
      );
      if (reply.kind === KIND.reserved) {
        Object.assign(mine, { state: "live", token: reply.token, until: reply.until });
        if (mine.given) insist({ kind: KIND.release, token: reply.token });
      } else if (reply.kind === KIND.ruling) {
        mine.state = "held";
        allowance = reply;
      } else mine.state = "unreachable";
      return mine.state;
    },

    /** The confirm button was pressed: the reservation is used up. @returns {string | null} its token */
    spend() {
      if (!lease) return null;
      const { token, reading } = lease;
      lease = null;
      if (token) insist({ kind: KIND.spend, token, copied: wasCopied(reading) });
      return token;
    },

    /** The dialog was closed without it. */
    free() {
      if (!lease) return;
      lease.given = true;
      if (lease.token) insist({ kind: KIND.release, token: lease.token });
      lease = null;
    },

    /** @param {string} token @param {"withdrawn" | "failed"} outcome */
    settle: (token, outcome) => insist({ kind: KIND.report_outcome, token, outcome }),
  };
}

/** @typedef {ReturnType<typeof makeReservations>} Reservations */
