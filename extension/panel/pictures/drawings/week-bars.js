import { label, round, shape } from "../svg.js";

export const BARS_HEIGHT = 144;
const TOP = 22;
const FLOOR = 112;
const EDGE = 4;

/**
 * Bars week by week under the line of the limit. The month stands under the first week of each.
 * @param {{ from: number, count: number }[]} weeks
 * @param {number} limit of a week
 * @param {{ number: (count: number) => string, day: (at: number) => string, month: (at: number) => string, limit: string }} say
 * @returns {(width: number) => SVGElement[]}
 */
export function drawWeeks(weeks, limit, say) {
  const most = Math.max(limit, ...weeks.map(({ count }) => count));
  return (width) => {
    const step = (width - 2 * EDGE) / weeks.length;
    const bar = Math.min(26, step - 10);
    const y = (/** @type {number} */ count) => FLOOR - ((FLOOR - TOP) * count) / most;
    const bars = weeks.flatMap(({ from, count }, at) => {
      const middle = EDGE + step * (at + 0.5);
      // What is there is seen, however high the limit is.
      const height = count === 0 ? 0 : Math.max(2, FLOOR - y(count));
      return [
        shape("rect", {
          class: "bar",
          x: round(middle - bar / 2),
          y: round(FLOOR - height),
          width: round(bar),
          height: round(height),
          rx: Math.min(3, height / 2),
        }),
        label(middle, FLOOR - height - 5, say.number(count), "middle", "say"),
        label(middle, FLOOR + 15, say.day(from), "middle", "date"),
      ];
    });
    return [
      shape("path", { class: "limit", d: `M${EDGE} ${round(y(limit))}H${width - EDGE}` }),
      label(width - EDGE, y(limit) - 8, say.limit, "end"),
      shape("path", { class: "grid", d: `M${EDGE} ${FLOOR}H${width - EDGE}` }),
      ...bars,
      ...monthsUnder(weeks, (at) => EDGE + step * at + (step - bar) / 2, say.month),
    ];
  };
}

/** @param {{ from: number }[]} weeks @param {(at: number) => number} x @param {(at: number) => string} month */
function monthsUnder(weeks, x, month) {
  const starts = weeks
    .map(({ from }, at) => ({ from, at, month: new Date(from).getMonth() }))
    .filter((each, at, all) => each.month !== all[at - 1]?.month);
  // A month of which only the last week is shown leaves its place to the next.
  const shown = starts.filter(({ at }, index) => (starts[index + 1]?.at ?? at + 2) - at > 1);
  return shown.map(({ from, at }) => label(x(at), FLOOR + 29, month(from), "start", "month"));
}
