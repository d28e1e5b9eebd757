/** The first step: the access to LinkedIn, asked for, told of, and taken back. */

import { LINKEDIN_PAGES, SENT_PAGE } from "../shared/addresses.js";
import { send } from "../shared/chrome.js";
import { part } from "../shared/page.js";
import { dayWords } from "../shared/words/dates.js";
import { words } from "../shared/words/i18n.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { make } from "../ui/elements.js";

const WANTED = { origins: LINKEDIN_PAGES };
const DATA = "../panel/panel.html#data";

/** @param {string} day `YYYY-MM-DD` */
const onDay = (day) => words("welcome_allowed_on", dayWords(new Date(`${day}T12:00`).getTime()));

/** @param {{ beforeDone: () => Promise<boolean> }} around writes what was chosen on the page; false where that failed */
export function startConsent({ beforeDone }) {
  const [ask, done] = [part("ask", HTMLElement), part("done", HTMLElement)];
  const [problem, taken] = [part("problem", HTMLElement), part("taken", HTMLElement)];
  const sure = part("sure", HTMLDialogElement);
  part("sent", HTMLAnchorElement).href = SENT_PAGE;

  /** Shows how it stands: somebody may have changed it elsewhere. */
  async function refresh() {
    const [access, state] = await Promise.all([
      chrome.permissions.contains(WANTED),
      send({ kind: KIND.state }),
    ]);
    // Where what was agreed to is not known, the access alone tells.
    const agreed = state.kind === KIND.state ? state.agreed : { on: null };
    const isDone = access && agreed !== null;
    ask.hidden = isDone;
    done.hidden = !isDone;
    part("allowed-on", HTMLElement).textContent =
      isDone && agreed.on ? onDay(agreed.on) : words("welcome_allowed");
  }

  async function allow() {
    problem.textContent = "";
    taken.textContent = "";
    let granted;
    try {
      // First of all, since Chrome takes the request from the click itself only.
      granted = await chrome.permissions.request(WANTED);
    } catch {
      problem.textContent = words("welcome_consent_failed");
      return;
    }
    if (!granted) {
      problem.textContent = words("welcome_declined");
      return;
    }
    // What is kept stands on this page: whoever allows it here agrees to that. Where it cannot be written, the panel asks.
    await send({ kind: KIND.agree_storage });
    if (!(await beforeDone())) problem.textContent = words("welcome_choice_failed");
    await refresh();
    done.focus();
  }

  async function takeBack() {
    sure.close();
    problem.textContent = "";
    const isGone = await chrome.permissions.remove(WANTED).catch(() => false);
    await refresh();
    if (!isGone) {
      problem.textContent = words("welcome_take_back_failed");
      return;
    }
    const erase = make("a", { href: DATA }, words("welcome_take_back_erase"));
    taken.replaceChildren(words("welcome_taken_back"), " ", erase);
    part("consent", HTMLElement).focus();
  }

  part("consent", HTMLElement).addEventListener("click", allow);
  part("take-back", HTMLElement).addEventListener("click", () => sure.showModal());
  part("take-back-no", HTMLElement).addEventListener("click", () => sure.close());
  part("take-back-yes", HTMLElement).addEventListener("click", takeBack);
  chrome.permissions.onAdded.addListener(refresh);
  chrome.permissions.onRemoved.addListener(refresh);
  addEventListener("focus", refresh);
  return refresh();
}
