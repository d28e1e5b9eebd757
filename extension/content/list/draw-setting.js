/** @import { Life } from "../life.js" */
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";

/** Pauses before each further try, in milliseconds; the last one repeats. */
const PAUSES = [300, 1000, 3000, 10_000];

/**
 * Learns whether the user lets anything be drawn, and each change of it. Until that has been said, nothing may be: no answer is
 * no permission, and is asked for again.
 * @param {Life} life
 * @param {AbortSignal} signal
 * @param {(allowed: boolean) => void} onSetting
 */
export function makeDrawSetting({ hear }, signal, onSetting) {
  let turn = 0;

  hear((push) => {
    if (push.kind !== "draw_setting_changed" || signal.aborted) return;
    turn += 1; // whatever was asked before is older than this
    onSetting(push.draw);
  });

  return {
    async learn() {
      const mine = (turn += 1);
      for (let tries = 0; mine === turn && !signal.aborted; tries += 1) {
        const reply = await send({ kind: KIND.get_draw_setting });
        if (mine !== turn || signal.aborted) return;
        if (reply.kind === KIND.draw_setting) return onSetting(reply.draw === true);
        const pause = PAUSES[Math.min(tries, PAUSES.length - 1)];
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
  };
}
