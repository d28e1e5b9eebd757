/** @import { Offer } from "./kinds.js" */
import { momentWords } from "../../../shared/words/dates.js";
import { words } from "../../../shared/words/i18n.js";
import { clock } from "../../../ui/clock.js";
import { isHonest } from "../../../ui/click-integrity.js";
import { make } from "../../../ui/elements.js";

/** Shortest reason, in characters; the background counts again. */
const LEAST_REASON = 20;
const LONGEST_REASON = 500;

/**
 * A field for the reason, and the button that begins the wait.
 * @param {(reason: string) => void} onAsk
 */
function askForm(onAsk) {
  const question = words("content_override_reason");
  const missing = () => LEAST_REASON - [...reason.value.trim()].length;
  const isEnough = () => missing() <= 0;
  const left = make("span", { class: "small" });
  const reason = make("textarea", {
    maxlength: LONGEST_REASON,
    rows: 3,
    "aria-label": question,
    on: { input: count },
  });
  const button = make(
    "button",
    {
      class: "push",
      "aria-disabled": "true",
      on: {
        click(event) {
          const { host } = /** @type {ShadowRoot} */ (button.getRootNode());
          if (isEnough() && isHonest(event, host)) onAsk(reason.value);
        },
      },
    },
    words("content_override_ask"),
  );
  function count() {
    button.setAttribute("aria-disabled", String(!isEnough()));
    left.textContent = isEnough() ? "" : words("content_override_missing", missing());
  }
  count();
  return [
    make("p", { class: "small" }, words("content_override_how")),
    make("p", { class: "small" }, question),
    reason,
    make("div", { class: "foot" }, left, button),
  ];
}

/**
 * The quiet way past a hold: a reason, a wait, once a day.
 * @param {Offer} offer
 * @returns {{ node: HTMLElement, stop: () => void }}
 */
export function overridePart(offer) {
  let stop = () => {};
  const body = make("div", { class: "override", role: "status" });

  /** @param {Offer} now */
  function show({ readyAt, nextAt, ask }) {
    stop();
    if (readyAt !== null && nextAt === 0) {
      const waiting = clock(readyAt, words("content_override_ready"), (at) =>
        words("content_override_until", momentWords(at, Date.now())),
      );
      stop = waiting.stop;
      body.replaceChildren(waiting.line);
    } else if (nextAt > Date.now()) {
      const when = momentWords(nextAt, Date.now());
      body.replaceChildren(make("p", { class: "small" }, words("content_override_used", when)));
    } else {
      body.replaceChildren(...askForm(async (reason) => show(await ask(reason))));
    }
  }
  show(offer);
  const node = make(
    "details",
    { open: offer.readyAt !== null },
    make("summary", {}, words("content_override")),
    body,
  );
  return { node, stop: () => stop() };
}
