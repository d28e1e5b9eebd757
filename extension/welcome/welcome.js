/** The welcome page in three steps: what it is and the access, two questions, and practice with invented people. */

import { send } from "../shared/chrome.js";
import { within } from "../shared/deadline.js";
import { part } from "../shared/page.js";
import { fillTexts, speak } from "../shared/words/i18n.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { icon } from "../ui/icons.js";
import { startAbout } from "./about.js";
import { startConsent } from "./consent.js";
import { makePicture } from "./picture.js";
import { Practice } from "./practice/practice.js";
import { readSettings } from "./settings.js";
import { startWhere } from "./where.js";

/** So long is waited for the background's language, in milliseconds: the core's sentences stand between our own words. */
const LANGUAGE_MS = 1500;

const asked = send({ kind: KIND.texts_read });
const reply = await within(LANGUAGE_MS, "no language", asked).catch(() => null);
if (reply?.kind === KIND.texts) speak(reply.texts);
fillTexts(document);
for (const line of document.querySelectorAll("[data-icon]")) {
  const name = /** @type {Parameters<typeof icon>[0]} */ (line.getAttribute("data-icon"));
  line.prepend(icon(name));
}

const settings = await readSettings();
startAbout(settings);
const where = startWhere(settings);
await startConsent({ beforeDone: where.save });
const picture = makePicture(part("picture", HTMLElement));
await new Practice(part("practice-place", HTMLElement), picture.show).start();
