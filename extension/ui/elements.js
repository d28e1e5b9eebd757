/**
 * @typedef {Node | string | null | undefined | false} Child
 * @typedef {string | number | boolean | null | undefined} Value
 */

/**
 * An element with attributes, listeners and children; text goes in as text nodes only. A button submits nothing.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {{ on?: Record<string, (event: any) => void>, [attribute: string]: Value | Record<string, any> }} [options]
 *   attributes by name; null, undefined and false leave one out, true sets it empty
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, { on = {}, ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  if (tag === "button") element.setAttribute("type", "button");
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const [type, listener] of Object.entries(on)) element.addEventListener(type, listener);
  element.append(
    ...children.flat().filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/**
 * What can be unfolded, known by a name of its own wherever it is drawn anew.
 * @param {string} name
 * @param {string} wording
 * @param {boolean} open at first
 * @param {...(Child | Child[])} children
 */
export const fold = (name, wording, open, ...children) =>
  make(
    "details",
    { "data-fold": name, open },
    make("summary", { "data-key": name }, wording),
    ...children,
  );

/** Sentences one below the other. @param {HTMLLIElement[]} items */
export const bullets = (items) => make("ul", { class: "reasons", role: "list" }, items);

/**
 * A stroke drawing that no reader is told about; its meaning stands in words beside it.
 * @param {string} path
 * @param {string} [name] its class in our own root
 * @param {number} [size] of the field it stands on
 */
export function draw(path, name = "mark", size = 16) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("class", name);
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
