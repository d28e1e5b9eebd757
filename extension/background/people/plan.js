/** What the panel's views of today and of the figures ask. */

import { KIND } from "../../shared/messages/message-kinds.js";
import { localMoment } from "../../shared/words/local-day.js";
import { DAY_MS, limitsAt } from "../../shared/throttle-fallback.js";
import { isSpent } from "../ledger/reservation-rules.js";

/** @typedef {import("../../shared/messages/panel-replies.d.ts").PanelReplies} Replies */
/** @typedef {{ id: string }} ById */

/** The same under the name that the panel has for it. @template {ById} T @param {T} each */
const keyed = ({ id, ...rest }) => ({ key: id, ...rest });

/**
 * @param {object} parts
 * @param {import("../../shared/stored/storage.js").Storage} parts.storage
 * @param {import("../ledger/withdrawals.js").Ledger} parts.ledger
 * @param {import("./people.js").People} parts.people
 * @param {import("./pile.js").Pile} parts.pile
 * @param {Pick<import("../advice/core-client.js").Core, "ask">} parts.core
 * @param {import("../settings/language.js").Language} parts.language
 * @param {() => number} [parts.clock]
 */
export function createPlan({ storage, ledger, people, pile, core, language, clock = Date.now }) {
  return {
    /** Whom it is settled to withdraw from, in which order and when, at the limits in effect. @returns {Promise<Replies["pile_plan"]>} */
    async plan() {
      const now = clock();
      const [request, entries, stored, { until }, ruling] = await Promise.all([
        pile.request(),
        ledger.entries(),
        storage.read("limits"),
        storage.read("pause"),
        ledger.ruling(null),
      ]);
      const [limits, made] = [limitsAt(stored, now), entries.filter(isSpent)];
      const journal = made.map(({ at, id, name, token }) => ({
        at: new Date(at).toISOString(),
        id: id ?? token,
        name,
      }));
      const asked = { ...request, now: localMoment(now), limits, journal, settled: true };
      const reply = await core.ask({ kind: "plan", ...asked });
      return {
        kind: KIND.pile_plan,
        steps: reply.steps.map(keyed),
        done_on: reply.done_on,
        left_out: reply.left_out.map(keyed),
        ruling,
        used_day: made.filter(({ at }) => now - at < DAY_MS).length,
        per_day: limits.per_day,
        paused_until: until !== null && now < until ? until : null,
      };
    },

    /** Own answering times, and when invitations ended. @returns {Promise<Replies["times_read"]>} */
    async times() {
      const [outcomes, { past, present }, locale] = await Promise.all([
        people.outcomesForCore(),
        people.outcomes(),
        language.now(),
      ]);
      const reply = await core.ask({ kind: "times", locale, outcomes });
      const ended = [...past, ...present].flatMap(({ on, end }) =>
        on !== null && end !== "open" ? [{ on, end }] : [],
      );
      return { ...reply, ended };
    },
  };
}

/** @typedef {ReturnType<typeof createPlan>} Plan */
