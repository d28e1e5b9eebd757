import { topShare } from "../figures/answers.js";
import { label, round, shape } from "../svg.js";

/** @import { Curve, Point } from "../figures/answers.js" */

export const CURVE_HEIGHT = 168;
const TOP = 16;
const FLOOR = 128;

/**
 * Where the axis of days carries a number: its ends, the mark, and the middle where there is room.
 * @param {Curve} curve
 * @param {(day: number) => number} x
 */
function daysOf({ lastDay, mark }, x) {
  const ROOM = 28;
  const days = [0, Math.floor(lastDay)];
  for (const day of [mark.day, Math.round(lastDay / 2)]) {
    if (days.every((other) => Math.abs(x(other) - x(day)) >= ROOM)) days.push(day);
  }
  return days.sort((one, other) => one - other);
}

/** A line that steps at each point. @param {Point[]} steps @param {number} lastDay @param {(day: number) => number} x @param {(share: number) => number} y */
function lineOf(steps, lastDay, x, y) {
  const shown = steps.filter(({ day }) => day <= lastDay);
  const moves = shown.map(({ day, answered }) => `H${round(x(day))}V${round(y(answered))}`);
  return `M${round(x(0))} ${FLOOR}${moves.join("")}H${round(x(lastDay))}`;
}

/**
 * The share of the invitations that were answered, by days since sending.
 * @param {Curve} curve
 * @param {{ percent: (share: number) => string, day: (day: number) => string, axis: string, mark: string }} say
 * @returns {(width: number) => SVGElement[]}
 */
export function drawCurve(curve, say) {
  const { steps, lastDay, mark } = curve;
  const top = topShare(Math.max(...steps.map(({ answered }) => answered)));
  return (width) => {
    const [left, right] = [44, width - 10];
    const x = (/** @type {number} */ day) => left + ((right - left) * day) / lastDay;
    const y = (/** @type {number} */ share) => FLOOR - ((FLOOR - TOP) * share) / top;
    const grid = [0, top / 2, top].flatMap((share) => [
      shape("path", { class: "grid", d: `M${left} ${round(y(share))}H${right}` }),
      label(left - 6, y(share) + 4, say.percent(share), "end"),
    ]);
    const days = daysOf(curve, x).map((day) => label(x(day), FLOOR + 18, say.day(day), "middle"));
    const line = lineOf(steps, lastDay, x, y);
    return [
      ...grid,
      ...days,
      label(right, FLOOR + 36, say.axis, "end"),
      shape("path", { class: "area", d: `${line}V${FLOOR}Z` }),
      shape("path", { class: "curve", d: line }),
      shape("path", {
        class: "mark",
        d: `M${round(x(mark.day))} ${FLOOR}V${round(y(mark.answered))}`,
      }),
      shape("circle", { class: "dot", cx: round(x(mark.day)), cy: round(y(mark.answered)), r: 4 }),
      label(x(mark.day) + 9, y(mark.answered) + 22, say.mark, "start", "say"),
    ];
  };
}
