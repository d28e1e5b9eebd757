/** Drawings of numbers, in pixels of the place where they stand, so that their texts keep their size. */

/** @typedef {SVGElement | string} Part */

/**
 * An element of a drawing.
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {...Part} parts
 */
export function shape(tag, attributes, ...parts) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...parts);
  return element;
}

/**
 * A text within a drawing.
 * @param {number} x
 * @param {number} y its baseline
 * @param {string} text
 * @param {"start" | "middle" | "end"} anchor
 * @param {string} [name] its class
 */
export const label = (x, y, text, anchor, name = "") =>
  shape("text", { x: round(x), y: round(y), "text-anchor": anchor, class: name }, text);

/** Drawings need no more than a tenth of a pixel. @param {number} value */
export const round = (value) => Math.round(value * 10) / 10;

/** So much of a drawing's width a remark may take; a longer one would cover what it speaks of, and stands in the sentence above. */
const WIDEST = 0.5;

/** Moves a text that would reach over an edge; how wide it is only the browser knows. @param {SVGTextElement} text @param {number} width */
function keepWithin(text, width) {
  const box = text.getBBox();
  if (text.matches(".say") && box.width > WIDEST * width) return text.remove();
  const over = Math.max(0, box.x + box.width - width) + Math.min(0, box.x);
  if (over !== 0) text.setAttribute("x", String(round(Number(text.getAttribute("x")) - over)));
}

/**
 * A drawing with its meaning in words, drawn anew for each width of its place.
 * @param {string} title
 * @param {number} height
 * @param {(width: number) => SVGElement[]} parts
 */
export function drawing(title, height, parts) {
  const svg = /** @type {SVGSVGElement} */ (
    shape("svg", { class: "plot", role: "img", "aria-label": title, height })
  );
  let drawn = 0;
  const fit = () => {
    const width = Math.round(svg.getBoundingClientRect().width);
    if (width === 0 || width === drawn) return;
    drawn = width;
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.replaceChildren(...parts(width));
    for (const text of svg.querySelectorAll("text")) keepWithin(text, width);
  };
  new ResizeObserver(fit).observe(svg);
  return svg;
}
