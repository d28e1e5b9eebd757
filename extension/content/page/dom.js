/**
 * Reads of the page's tree through prototypes taken at start: a page can name a form field or an image "querySelector"
 * and so hide the method of that name, but not these.
 */
import { shadowRootOf } from "../../shared/chrome.js";
import { nextOf, parentOf } from "../../shared/dom/tree.js";

export { boxOf } from "../../shared/dom/box-of.js";
export { nextOf, parentOf };

const own = Object.getOwnPropertyDescriptor;
/** @param {ParentNode} prototype */
const queriesOf = ({ querySelector, querySelectorAll }) => ({
  one: querySelector,
  all: querySelectorAll,
});
const IN_ELEMENT = queriesOf(Element.prototype);
const IN_DOCUMENT = queriesOf(Document.prototype);
const IN_FRAGMENT = queriesOf(DocumentFragment.prototype);
const { closest: elementClosest, getAttribute, matches: elementMatches } = Element.prototype;
const { contains: nodeContains, getRootNode } = Node.prototype;
const elementFromPoint = {
  document: Document.prototype.elementFromPoint,
  fragment: ShadowRoot.prototype.elementFromPoint,
};
const childrenOfNode = /** @type {() => NodeListOf<ChildNode>} */ (
  own(Node.prototype, "childNodes")?.get
);
const firstOf = /** @type {() => Element | null} */ (
  own(Element.prototype, "firstElementChild")?.get
);
const localNameOf = /** @type {() => string} */ (own(Element.prototype, "localName")?.get);
const connectedOfNode = /** @type {() => boolean} */ (own(Node.prototype, "isConnected")?.get);
const textOfNode = /** @type {() => string} */ (own(Node.prototype, "textContent")?.get);
const { createTreeWalker } = Document.prototype;

/** No text of the page is longer than this; a label of a megabyte must not cost time. */
const LONGEST_TEXT = 4000;
const LEFT_OUT = "svg, button, style, script, a.lt-line-clamp__more";
const PARTED = `br, ${LEFT_OUT}`;

/** @param {Document | Element | ShadowRoot} root */
function queryOf(root) {
  if (root instanceof Element) return IN_ELEMENT;
  return root instanceof Document ? IN_DOCUMENT : IN_FRAGMENT;
}

/**
 * All elements under a node that match.
 * @param {Document | Element | ShadowRoot} root
 * @param {string} selector
 * @returns {Element[]}
 */
export const findAll = (root, selector) => [...queryOf(root).all.call(root, selector)];

/**
 * The first element under a node that matches, or null.
 * @param {Document | Element | ShadowRoot} root
 * @param {string} selector
 * @returns {Element | null}
 */
export const find = (root, selector) => queryOf(root).one.call(root, selector);

/** The element under a node that matches where there is just one, else null. @param {Element} root @param {string} selector */
export function findOnly(root, selector) {
  const [one, second] = findAll(root, selector);
  return one && !second ? one : null;
}

/**
 * The element itself or its nearest ancestor that matches, or null; null for anything that is no element.
 * @param {unknown} node
 * @param {string} selector
 * @returns {Element | null}
 */
export const closest = (node, selector) =>
  node instanceof Element ? elementClosest.call(node, selector) : null;

/** @param {Element} element @param {string} selector */
export const matches = (element, selector) => elementMatches.call(element, selector);

/** @param {Element} element @param {string} name */
export const attribute = (element, name) => getAttribute.call(element, name);

/** @param {Node} outer @param {Node | null} inner */
export const contains = (outer, inner) => nodeContains.call(outer, inner);

/** Whether a node is in its document. @param {Node} node */
export const isConnected = (node) => connectedOfNode.call(node);

/** The document or shadow root that a node is in. @param {Node} node */
export const rootOf = (node) => getRootNode.call(node);

/**
 * What lies uppermost at a point of the window, as the tree of a root sees it.
 * @param {Node} root a document or a shadow root
 * @param {number} x
 * @param {number} y
 * @returns {Element | null}
 */
export const elementAt = (root, x, y) =>
  root instanceof ShadowRoot
    ? elementFromPoint.fragment.call(root, x, y)
    : elementFromPoint.document.call(/** @type {Document} */ (root), x, y);

/** The name of an element's kind, such as "p". @param {Element} element */
export const kindOf = (element) => localNameOf.call(element);

/** What stands directly in a node, its texts included. @param {Node} node @returns {Node[]} */
export const childrenOf = (node) => [...childrenOfNode.call(node)];

/** The elements that stand directly in an element. @param {Element} element */
export function* childElementsOf(element) {
  for (let child = firstOf.call(element); child; child = nextOf(child)) yield child;
}

/**
 * As `findAll` of the document, but not in one element that may hold a thousand rows.
 * @param {Document} page
 * @param {string} selector
 * @param {Element | null} without
 * @returns {Element[]}
 */
export function findAround(page, selector, without) {
  if (!without || rootOf(without) !== page) return findAll(page, selector);
  /** @type {Element[]} */
  const found = [];
  for (let inner = without, outer = parentOf(inner); outer; outer = parentOf((inner = outer))) {
    if (closest(outer, selector) === outer) found.push(outer);
    for (const each of childElementsOf(outer)) {
      if (each === inner) continue;
      if (closest(each, selector) === each) found.push(each);
      found.push(...findAll(each, selector));
    }
  }
  return found;
}

/** Whether an element has text of its own, beside that of the elements in it. @param {Element} element */
export const hasOwnText = (element) =>
  childrenOf(element).some((node) => node instanceof Text && /\S/u.test(node.data));

/** The shadow root of an element, open or closed, or null. @param {Element} element */
export const shadowOf = (element) =>
  element instanceof HTMLElement ? shadowRootOf(element) : null;

/** Marks that order or part a line and show nothing themselves. Joiners stay: some scripts and drawings are read by them. */
const MARKS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/**
 * White space of any kind folded to single blanks, marks that show nothing left out; cut at 4,000 characters.
 * @param {string | null} text
 */
export const fold = (text) =>
  (text ?? "").slice(0, LONGEST_TEXT).replace(MARKS, "").replace(/\s+/gu, " ").trim();

/**
 * The text a person reads in an element: without drawings and buttons inside, line breaks kept as "\n", not folded.
 * @param {Element} element
 */
export function readableText(element) {
  // Most lines are text alone; to ask about each of their nodes costs ten times as much.
  if (!find(element, PARTED)) return textOfNode.call(element).slice(0, LONGEST_TEXT);
  const walker = createTreeWalker.call(
    document,
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && closest(node, LEFT_OUT) === node
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let text = "";
  while (text.length < LONGEST_TEXT && walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) text += node.data.slice(0, LONGEST_TEXT);
    else if (node instanceof HTMLBRElement) text += "\n";
  }
  return text;
}

/** How an element is called for who does not see it. @param {Element} element */
export const labelOf = (element) => fold(attribute(element, "aria-label"));
