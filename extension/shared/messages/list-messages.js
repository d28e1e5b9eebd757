/**
 * What concerns the list as it stands in a tab. The names stand apart from the others, since the script that every page of the
 * site loads needs none of them.
 *
 * @typedef {{ kind: "row_in_list", key: string, show: boolean } | { kind: "next_in_list" }} ListPush what the background asks of
 *   a tab with the list; `row_in_list`: whether a person's row is there, and to show it
 */

/** Content → background, from a press: opens the side panel. */
export const OPEN_PANEL = /** @type {const} */ ("open_panel");
/** Own pages → background. */
export const SHOW_IN_LIST = /** @type {const} */ ("show_in_list");
/** Its reply. */
export const SHOWN_IN_LIST = /** @type {const} */ ("shown_in_list");
/** Content → background, from a press: opens the side panel, where a way past the limits may be asked for. */
export const OFFER_OVERRIDE = /** @type {const} */ ("offer_override");
/** The reply to `open_panel` and `offer_override`. */
export const PANEL_OPENED = /** @type {const} */ ("panel_opened");
/** Background → own pages: there is something to show. */
export const PANEL_CALLED = /** @type {const} */ ("panel_called");
/** Own pages → background: what is there to show? */
export const TAKE_PLACE = /** @type {const} */ ("take_place");
/** Its reply. */
export const PANEL_PLACE = /** @type {const} */ ("panel_place");
/** Content, own pages → background, from a press: opens the help page at a topic. */
export const OPEN_HELP = /** @type {const} */ ("open_help");
/** The topics of the help that what is drawn leads to. */
export const HELP_TOPICS = /** @type {const} */ (["held", "labels", "noticed", "page-changed"]);
/** Its reply. */
export const HELP_OPENED = /** @type {const} */ ("help_opened");
/** Own pages → background: the structure of an open page of LinkedIn that cannot be read. */
export const READ_REPORT = /** @type {const} */ ("read_report");
/** Its reply. */
export const REPORT = /** @type {const} */ ("report");
/** Background → content, answered with `{ there: boolean }`. */
export const ROW_IN_LIST = /** @type {const} */ ("row_in_list");
/** Background → content. */
export const NEXT_IN_LIST = /** @type {const} */ ("next_in_list");
