/** @import { Context } from "../view.d.ts" */
/** @import { Known } from "../../shared/messages/panel-replies.d.ts" */
/** @import { CardActions } from "../../ui/types.js" */
import { KIND } from "../../shared/messages/message-kinds.js";
import { makeStatements } from "../../ui/statements.js";
import { makePersonActs } from "./acts.js";
import { anywaySection } from "./anyway.js";
import { cardFoot } from "./foot.js";

/**
 * What the panel's card asks of whoever shows it, for one person after the other.
 * @param {object} parts
 * @param {Pick<Context, "send" | "toast" | "announce">} parts.context
 * @param {() => void} parts.reload asks again about the person shown
 * @param {() => void} parts.close
 * @param {CardActions["neighbour"]} parts.neighbour
 */
export function makeCardActions({ context, reload, close, neighbour }) {
  const { send, toast, announce } = context;
  const acts = makePersonActs({ send, toast, announce, changed: reload });
  const statement = makeStatements(async () => {
    const reply = await send({ kind: KIND.statements_read });
    return reply.kind === KIND.statements ? reply.statements : null;
  });
  /** What was written, by person; as long as the panel lives. @type {Map<string, Map<string, string>>} */
  const edits = new Map();

  /** @param {string} person @returns {CardActions["desk"]} */
  function deskOf(person) {
    const mine = edits.get(person) ?? new Map();
    edits.set(person, mine);
    return { edits: mine, onCopy() {} };
  }

  /** @param {Known} known @param {boolean} inPage whether a page shows the list in which they may stand @returns {CardActions} */
  return (known, inPage) => ({
    tell: (fact, value) => acts.tell(known, fact, value),
    statement,
    retry: reload,
    desk: deskOf(known.key),
    more: (advice) => [
      anywaySection(advice, known.key, send, deskOf(known.key)),
      cardFoot(known, {
        inPage,
        show: () => void acts.show(known),
        keep: (keep) => void acts.keep(known, keep),
        forget: () => void acts.forget(known).then((gone) => gone && close()),
      }),
    ],
    neighbour,
  });
}
