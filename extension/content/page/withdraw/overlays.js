import { findAround, shadowOf } from "../dom.js";
import { sentListHere } from "../sent-list.js";

/** The site's overlay containers; their shadow roots hide events from listeners on the window. They stand in no row. */
const OUTLETS = '#interop-outlet, [data-testid="interop-shadowdom"]';

/** The shadow roots of the site's overlays, as they are now. @param {Document} page @returns {ShadowRoot[]} */
export const overlayRoots = (page) =>
  findAround(page, OUTLETS, sentListHere()).flatMap((outlet) => shadowOf(outlet) ?? []);
