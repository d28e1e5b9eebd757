/**
 * An element as the server sends it: text, or a list of tag, attributes and children.
 * @typedef {string | [string, Record<string, string>, ...any[]]} Tree
 */

const SVG = "http://www.w3.org/2000/svg";

/**
 * The children a node has from its tree, whatever others have put between them.
 * @type {WeakMap<object, any[]>}
 */
const parts = new WeakMap();

/**
 * Builds the nodes of a tree.
 * @param {Tree} tree
 * @param {string | null} [space] namespace of the parent
 * @returns {any}
 */
export function build(tree, space = null) {
  if (typeof tree === "string") return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const own = tag === "svg" ? SVG : space;
  const node = own ? document.createElementNS(own, tag) : document.createElement(tag);
  applyAttributes(node, attributes);
  const nodes = children.map((child) => build(child, own));
  parts.set(node, nodes);
  node.append(...nodes);
  return node;
}

/**
 * Makes an existing node show another tree, as a renderer does that keeps its nodes: what it knows
 * nothing of stays where it is.
 * @param {any} node
 * @param {Tree} before the tree the node shows now
 * @param {Tree} after
 * @returns {any} the node that shows the tree, a new one where the kinds differ
 */
export function patch(node, before, after) {
  if (typeof before === "string" || typeof after === "string" || before[0] !== after[0]) {
    if (before === after) return node;
    const fresh = build(after, node.parentNode.namespaceURI.endsWith("svg") ? SVG : null);
    node.replaceWith(fresh);
    return fresh;
  }
  for (const name of Object.keys(before[1])) if (!(name in after[1])) node.removeAttribute(name);
  applyAttributes(node, after[1]);
  patchChildren(node, before.slice(2), after.slice(2));
  return node;
}

/**
 * @param {any} node
 * @param {any[]} before trees of its children now
 * @param {any[]} after
 */
function patchChildren(node, before, after) {
  const old = parts.get(node) ?? [...node.childNodes].slice(0, before.length);
  const nodes = after.map((tree, place) =>
    place < old.length ? patch(old[place], before[place], tree) : build(tree, null),
  );
  nodes.slice(old.length).reduce((last, fresh) => {
    if (last) last.after(fresh);
    else node.prepend(fresh);
    return fresh;
  }, nodes[old.length - 1]);
  old.slice(after.length).forEach((extra) => extra.remove());
  parts.set(node, nodes);
}

/**
 * @param {any} node
 * @param {Record<string, string>} attributes
 */
function applyAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    // The page's policy allows styles set by script, not style attributes.
    if (name === "style") node.style.cssText = value;
    else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
}
