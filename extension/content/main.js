/** Runs at the start of every LinkedIn page and of the frames in it, once the user has consented. */

import { send } from "../shared/chrome.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { makeStatements } from "../ui/statements.js";
import { makeDocumentState } from "./document-state.js";
import { startLife } from "./life.js";
import { startProfileLine } from "./profile-line.js";
import { startSession } from "./session.js";
import { Guard } from "./withdrawal/guard.js";

const life = startLife();
if (life) {
  const isFrame = window !== window.top;
  const documentState = makeDocumentState(life);
  const statement = makeStatements(async () => {
    const reply = await send({ kind: KIND.get_statements });
    return reply.kind === KIND.statements ? reply.statements : null;
  });
  /** @type {() => import("./types.js").ListSide | null} */
  let list = () => null;
  const guard = new Guard({ life, isFrame, documentState, statement, list: () => list() });
  if (!isFrame) {
    list = startSession({ life, guard, documentState, statement });
    startProfileLine(life);
  }
}
