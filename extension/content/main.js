/**
 * Runs at the start of every LinkedIn page, once the user has consented. The background also puts it into pages that are open,
 * so it may come twice into the same page: the first one lives, until it is told to retire.
 */

import { onPush } from "../shared/chrome.js";
import { startSession } from "./session.js";
import { startProfile } from "./withdrawal/profile-withdrawal.js";
import { startProfileLine } from "./withdrawal/profile-line.js";

const here = /** @type {{ isRunning?: boolean }} */ (globalThis);

if (window === window.top && !here.isRunning) {
  here.isRunning = true;
  onPush(({ kind }) => {
    if (kind === "retire") here.isRunning = false;
  });
  startSession();
  startProfile();
  startProfileLine();
}
