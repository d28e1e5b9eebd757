/**
 * What each generation of the site's markup must offer. Adding one is adding a file in `generations/` and a line in
 * `recognise.js`; nothing else of the extension knows a selector.
 *
 * @typedef {object} RowParts the elements of one row, as they stand now
 * @property {string} name the name as the withdraw control's label repeats it, white space folded
 * @property {Element} control the control that withdraws
 * @property {string} label the control's label
 * @property {Element} nameLine
 * @property {Element | null} headlineLine
 * @property {Element} sentLine the element that holds the words about when it was sent, and nothing else
 * @property {Element | null} note
 * @property {Element | null} avatar
 * @property {string[]} hrefs addresses of the profiles, companies, events and newsletters that the row links to
 *
 * @typedef {object} WithdrawDialog
 * @property {Element} dialog
 * @property {Element} confirm the button that really withdraws
 * @property {string} label the confirm button's label, the same as the row control's
 * @property {Element} place where our own help may be appended: after the dialog's buttons
 *
 * @typedef {object} Generation
 * @property {string} name
 * @property {(page: Document) => boolean} recognise several anchors must agree
 * @property {(page: Document) => Element[]} rows
 * @property {(node: Element) => Element | null} rowAt the row around a node
 * @property {(row: Element) => RowParts | null} parts null where the row is not understood
 * @property {(root: Document | ShadowRoot, isLabel: (label: string) => boolean) => WithdrawDialog | null} dialog
 *   the open withdraw dialog, known by a confirm button with the label of a row's control
 * @property {(page: Document) => Element[]} alerts the site's notices now on screen
 */

export {};
