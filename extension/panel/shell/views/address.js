/** @import { ViewName } from "../../view.d.ts" */

/**
 * What an address of the panel asks for: `#list/KEY` is the view `list` with `KEY`.
 * @param {string} hash
 * @param {ViewName[]} views that there are; the first stands in for one that is not among them
 * @returns {{ view: ViewName | undefined, params: string | undefined }}
 */
export function readAddress(hash, views) {
  const [, name = "", rest] = /^#?([^/]*)(?:\/(.*))?$/su.exec(hash) ?? [];
  const view = views.find((each) => each === name);
  return view ? { view, params: decoded(rest) } : { view: views[0], params: undefined };
}

/** @param {string | undefined} text */
function decoded(text) {
  if (!text) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {ViewName} view
 * @param {string} [params]
 */
export const addressOf = (view, params) =>
  params ? `#${view}/${encodeURIComponent(params.toWellFormed())}` : `#${view}`;
