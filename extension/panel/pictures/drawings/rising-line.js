import { label, round, shape } from "../svg.js";

export const LINE_HEIGHT = 116;
const TOP = 20;
const FLOOR = 92;
const EDGE = 8;

/**
 * A number that adds up week by week, its last value at the end.
 * @param {{ from: number, count: number }[]} weeks
 * @param {{ number: (count: number) => string, first: string, last: string }} say
 * @returns {(width: number) => SVGElement[]}
 */
export function drawLine(weeks, say) {
  const counts = weeks.map(({ count }) => count);
  const last = counts.at(-1) ?? 0;
  const most = Math.max(1, last);
  return (width) => {
    const x = (/** @type {number} */ at) => EDGE + ((width - 2 * EDGE) * at) / (counts.length - 1);
    const y = (/** @type {number} */ count) => FLOOR - ((FLOOR - TOP) * count) / most;
    const points = counts.map((count, at) => `${round(x(at))} ${round(y(count))}`);
    const line = `M${points.join("L")}`;
    const end = x(counts.length - 1);
    return [
      shape("path", { class: "grid", d: `M${EDGE} ${FLOOR}H${width - EDGE}` }),
      shape("path", { class: "area", d: `${line}V${FLOOR}H${EDGE}Z` }),
      shape("path", { class: "curve", d: line }),
      shape("circle", { class: "dot", cx: round(end), cy: round(y(last)), r: 4 }),
      label(width - 4, y(last) - 9, say.number(last), "end", "say"),
      label(EDGE, FLOOR + 17, say.first, "start"),
      label(width - 4, FLOOR + 17, say.last, "end"),
    ];
  };
}
