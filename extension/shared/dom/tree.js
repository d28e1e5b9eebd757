/**
 * The walk through the page's tree, by what the prototypes gave at start: a form of the page answers with its own fields where a
 * field is called "parentElement" or "append".
 */
const { append, before } = Element.prototype;
const { insertBefore } = Node.prototype;
const { get: parentElement } =
  Object.getOwnPropertyDescriptor(Node.prototype, "parentElement") ?? {};
const { get: nextElement } =
  Object.getOwnPropertyDescriptor(Element.prototype, "nextElementSibling") ?? {};

/** @param {Node} node @returns {Element | null} */
export const parentOf = (node) => parentElement?.call(node);

/** @param {Element} element @returns {Element | null} */
export const nextOf = (element) => nextElement?.call(element);

/** Puts a node of ours at the end of an element of the page. @param {Element} place @param {Node} node */
export const putInto = (place, node) => append.call(place, node);

/** Puts a node of ours right before an element of the page. @param {Element} element @param {Node} node */
export const putAbove = (element, node) => before.call(element, node);

/** Puts a node of ours into an element of the page. @param {Element} place @param {Node} node @param {Element | null} next what it goes before */
export const putBefore = (place, node, next) => insertBefore.call(place, node, next);
