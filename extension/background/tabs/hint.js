/** The one hint at the first badge, for whoever has never opened one. */

import { KIND } from "../../shared/messages/message-kinds.js";
import { injectHint } from "./inject.js";

/**
 * @param {object} parts
 * @param {import("../../shared/stored/storage.js").Storage} parts.storage
 * @param {() => Promise<boolean>} parts.mayDraw whether anything may be drawn in the page
 * @param {(tab: number) => Promise<unknown>} [parts.inject]
 */
export const createHint = ({ storage, mayDraw, inject = injectHint }) => ({
  /** A tab shows a list: its script looks whether a badge is there; where it waits already, it waits on. @param {number} tab */
  async offer(tab) {
    if ((await storage.read("hint")).seen || !(await mayDraw())) return;
    await inject(tab);
  },

  async seen() {
    await storage.write("hint", { seen: true });
    return { kind: /** @type {"noted"} */ (KIND.noted) };
  },
});

/** @typedef {ReturnType<typeof createHint>} Hint */
