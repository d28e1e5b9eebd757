/** @import { Context } from "../view.d.ts" */
/** @import { Event } from "./rules/state.js" */
import { KIND } from "../../shared/messages/message-kinds.js";
import { askAccess, hasAccess } from "../shell/access.js";
import { failureWords } from "../shell/failure.js";
import { readPile } from "../shell/first-asked.js";

/**
 * Where the people come from, and what has to be granted before they do.
 * @param {Context} context
 * @param {(event: Event) => void} dispatch
 */
export function makeSource({ send, toast }, dispatch) {
  let isOld = false;
  const around = { onPage: /** @type {number | null} */ (null), access: true };

  async function read() {
    isOld = false;
    const [reply, access] = await Promise.all([readPile(), hasAccess()]);
    around.access = access;
    if (reply.kind !== KIND.pile) return dispatch({ type: "failed" });
    around.onPage = reply.open_on_page;
    dispatch({ type: "read", people: reply.people, agreed: reply.agreed });
  }

  return {
    /** How many are open as LinkedIn counts, and whether the extension is allowed there: as last read. */
    around,
    read,
    /** Something changed since it was read. */
    expire() {
      isOld = true;
    },
    /** Reads where something has changed. */
    renew() {
      if (isOld) void read();
    },
    async agree() {
      const reply = await send({ kind: KIND.agree_storage });
      if (reply.kind === KIND.agreed) await read();
      else toast(failureWords(reply));
    },
    async allow() {
      if (await askAccess()) await read();
    },
  };
}
