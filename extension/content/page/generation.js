/**
 * What each generation of the site's markup must offer. Adding one is adding a file in `generations/` and a line in
 * `recognise.js`; nothing else of the extension knows a selector.
 *
 * @typedef {object} RowParts the elements of one row, as they stand now
 * @property {string} name white space folded
 * @property {Element} control the control that withdraws
 * @property {string} label by which the dialog that the control opens is known again
 * @property {Element} nameLine
 * @property {Element | null} headlineLine
 * @property {Element} sentLine the element that holds the words about when it was sent, and nothing else
 * @property {string} sentText those words, white space folded
 * @property {Element | null} note
 * @property {Element | null} avatar
 * @property {string[]} hrefs addresses of the profiles, companies, events and newsletters that the row links to
 *
 * @typedef {object} WithdrawDialog
 * @property {Element} dialog
 * @property {Element} confirm the button that really withdraws
 * @property {string} label that of the row which it belongs to
 * @property {Element | null} cancel the button that leaves all as it is
 * @property {Element} text what the dialog says, before which our advice may stand
 * @property {Element} place where our own help may be appended: after the dialog's buttons
 *
 * @typedef {object} Filters
 * @property {Element} nav beside whose filters our bar may stand
 * @property {Element[]} items
 * @property {number | null} total how many invitations the list has, where the site says so
 *
 * @typedef {object} Labels of the controls that a dialog can have been opened by
 * @property {string} pressed of the last one that was pressed, "" where none was
 * @property {string} name of the person whom that one is for, "" where none was
 * @property {() => string[]} shown those of all rows
 *
 * @typedef {object} Generation
 * @property {"g1" | "g2" | "g3"} name
 * @property {(page: Document, list: Element | null) => boolean} recognise several anchors must agree; `list`: what is known to hold
 *   rows, where they are not looked for
 * @property {(page: Document) => Iterable<Element>} rows from top to bottom, found as they are asked for: a list can be long
 * @property {(node: Element) => Element | null} rowAt the row around a node
 * @property {(row: Element) => RowParts | null} parts null where its signs do not agree enough on whose it is
 * @property {(row: Element) => Element | null} controlOf what withdraws there, also where the row is not understood
 */

export {};
