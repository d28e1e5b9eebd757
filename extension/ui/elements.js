/**
 * @typedef {Node | string | null | undefined | false} Child
 * @typedef {string | number | boolean | null | undefined} Value
 */

/** What a browser may help with where somebody writes, over the net in some; what is written here is nobody else's. */
const HELPS = ["spellcheck", "writingsuggestions"];

/**
 * An element with attributes, listeners and children; text goes in as text nodes only.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {{ on?: Record<string, (event: any) => void>, [attribute: string]: Value | Record<string, any> }} [options]
 *   attributes by name; null, undefined and false leave one out, true sets it empty
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, { on = {}, ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  if (tag === "textarea") for (const name of HELPS) element.setAttribute(name, "false");
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
 * A drawing that no reader is told about; its meaning stands in words beside it.
 * @param {string} box the view box
 * @param {Record<string, string>[]} shapes attributes of each path
 * @param {string} name its class in our own root
 */
export function draw(box, shapes, name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", box);
  svg.setAttribute("class", name);
  svg.setAttribute("aria-hidden", "true");
  for (const shape of shapes) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    for (const [key, value] of Object.entries(shape)) path.setAttribute(key, value);
    svg.append(path);
  }
  return svg;
}
