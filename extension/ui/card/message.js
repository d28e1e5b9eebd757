/** @import { Advice, CardActions } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { messageParts } from "../drafts/anyway.js";
import { fold, make } from "../elements.js";
import { isOpen } from "../sureness.js";
import { tellButton } from "./answers.js";

/** What decides whether a withdrawal wants a message, where nobody said it yet. */
const ASIDES = ["likely_to_notice", "wants_to_reconnect"];

/** @param {Advice} advice @param {CardActions["tell"]} tell @param {Element} host */
function asides({ verdict, facts }, tell, host) {
  const open =
    verdict === "withdraw" ? ASIDES.filter((fact) => facts[fact]?.value === undefined) : [];
  if (open.length === 0) return null;
  return make(
    "p",
    { class: "choices asides" },
    open.map((fact) => {
      const wording = words(`content_tell_${fact}`);
      return tellButton({ host, tell, fact, value: true, wording, look: "push slim" });
    }),
  );
}

/** What to write, and how; folded while an answer decides whether anything is written at all. */
export function messageSection(
  /** @type {Advice} */ advice,
  /** @type {CardActions} */ { tell, desk },
  /** @type {Element} */ host,
) {
  const { message } = advice;
  if (message.advice === "none") return null;
  return fold(
    "message",
    words("content_message"),
    !isOpen(advice),
    messageParts(message, desk),
    asides(advice, tell, host),
  );
}
