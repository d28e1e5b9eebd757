/**
 * @import { Context } from "../../view.d.ts"
 * @import { Today } from "../plan.js"
 */
import { make } from "../../../ui/elements.js";
import { accessLost, noAccess } from "../../parts/access.js";
import { askAccess } from "../../shell/access.js";
import { createMessage } from "../message.js";
import { nothing } from "./instead.js";
import { limitPart } from "./limit.js";
import { nextPart } from "./next.js";
import { queuePart } from "./queue.js";
import { waitLine } from "./wait.js";

/**
 * @typedef {object} Acts
 * @property {() => void} stop
 * @property {() => void} limits
 * @property {() => void} putOff
 * @property {() => void} over the wait is over
 */

/** Draws anew in a place; what had the focus there has it again. @param {HTMLElement} place @param {Node | null} content */
function redraw(place, content) {
  const held = place.contains(document.activeElement) ? document.activeElement : null;
  place.replaceChildren(...(content ? [content] : []));
  const key = held?.getAttribute("data-key");
  /** @type {HTMLElement | null} */
  const again = key ? place.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
  (again ?? (held && document.querySelector("#next-name")))?.focus();
}

/**
 * The parts of the view. The next person stays as drawn for as long as they are next, so that a draft can be written in peace.
 * @param {Context} context
 * @param {Acts} acts
 */
export function createPage(context, acts) {
  const [limit, next, then] = [make("div", {}), make("div", {}), make("div", {})];
  const [lost, wait] = [make("div", {}), make("div", {})];
  const message = createMessage(context.send);
  /** Who is drawn as the next one, and whether others are. */
  let drawn = "";
  let stopWaiting = () => {};

  /** @param {Today} day @param {boolean} access */
  function instead({ people }, access) {
    return people > 0 || access ? nothing(people, context) : noAccess();
  }

  /** @param {Today} day @param {boolean} access */
  function drawNext(day, access) {
    const { first, way, all } = day;
    const as = first ? [first.known.key, way, all > 1, first.known.advice?.summary].join() : "";
    if (as === drawn && first) return;
    drawn = as;
    const { putOff } = acts;
    const part = first
      ? nextPart(first, { today: day, context, wait, message: message.of(first.known.key), putOff })
      : instead(day, access);
    redraw(next, part);
  }

  function stop() {
    stopWaiting();
    stopWaiting = () => {};
  }

  return {
    parts: [lost, limit, next, then],
    stop,
    /** @param {Today} day @param {boolean} access whether the extension is allowed on LinkedIn */
    draw(day, access) {
      stop();
      redraw(lost, access || day.people === 0 ? null : accessLost(() => void askAccess()));
      redraw(limit, limitPart(day, acts));
      drawNext(day, access);
      const clock = waitLine(day, acts.over);
      stopWaiting = clock.stop;
      wait.replaceChildren(clock.line);
      redraw(then, queuePart(day, context));
    },
  };
}
