/** What our own pages share in finding and making elements. */

/**
 * An element of this page that must be there.
 * @template {Element} E
 * @param {string} id
 * @param {new () => E} type
 * @returns {E}
 */
export function part(id, type) {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`no ${type.name} #${id}`);
}

/**
 * A new element with a text.
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {string} text
 */
export function made(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
