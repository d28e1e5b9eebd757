/** The limits' part of the page: how far each reaches, what is usual, why there is one, and what holds meanwhile. */

import { send } from "../shared/chrome.js";
import { momentWords } from "../shared/words/dates.js";
import { words } from "../shared/words/i18n.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { CITES, DEFAULT_LIMITS, LIMIT_RANGES } from "../shared/throttle-fallback.js";
import { part } from "../shared/page.js";
import { make } from "../ui/elements.js";
import { makeStatements } from "../ui/statements.js";
import { LIMITS } from "./fields.js";

/** The ruling that each limit leads to. */
const RULING = /** @type {const} */ ({ gap_seconds: "gap", per_hour: "hour", per_day: "day" });

const statement = makeStatements(async () => {
  const reply = await send({ kind: KIND.statements_read });
  return reply.kind === KIND.statements ? reply.statements : null;
});

/** Names each limit's range and what is usual beside its field. */
export function showRanges() {
  for (const name of LIMITS) {
    const [low, high] = LIMIT_RANGES[name];
    const field = part(name, HTMLInputElement);
    field.min = String(low);
    field.max = String(high);
    part(`${name}-hint`, HTMLElement).textContent = words(
      "options_range",
      low,
      high,
      DEFAULT_LIMITS[name],
    );
  }
}

/** Beside each limit, the statements of the guidance that it rests on; fetched once somebody asks. */
export function showSources() {
  for (const name of LIMITS) {
    const list = part(`${name}-source`, HTMLDetailsElement);
    list.addEventListener("toggle", async () => {
      if (!list.open) return;
      const texts = await Promise.all(CITES[RULING[name]].map(statement));
      const unique = [...new Set(texts)];
      list.querySelector("ul")?.replaceChildren(...unique.map((text) => make("li", {}, text)));
    });
  }
}

/**
 * What holds until the looser limits do, and that one limit leaves the other no room.
 * @param {import("../shared/messages/replies.d.ts").SettingsReply} reply
 */
export function showInEffect({ limits, pending }) {
  const wanted = pending?.limits ?? limits;
  part("in_effect", HTMLElement).textContent = pending
    ? words(
        "options_in_effect",
        limits.gap_seconds,
        limits.per_hour,
        limits.per_day,
        momentWords(pending.from, Date.now()),
      )
    : "";
  part("day_first", HTMLElement).hidden = wanted.per_hour <= wanted.per_day;
}
