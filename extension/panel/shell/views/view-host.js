/** @import { Context, View, ViewName } from "../../view.d.ts" */
import { words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { VIEWS } from "../../views.js";
import { addressOf, readAddress } from "./address.js";
import { viewWords } from "./navigation.js";

export const NAMES = /** @type {ViewName[]} */ (Object.keys(VIEWS));

/**
 * Shows the view that the address names; each is loaded and made when it is first asked for.
 * @param {object} parts
 * @param {HTMLElement} parts.place
 * @param {Context} parts.context
 * @param {(view: ViewName) => void} parts.onShown
 */
export function createViewHost({ place, context, onShown }) {
  /** @type {Map<ViewName, Promise<View>>} */
  const made = new Map();
  /** @type {View | null} */
  let current = null;
  /** @type {ViewName | undefined} */
  let wanted;

  /** @param {ViewName} name */
  function viewOf(name) {
    const view = made.get(name) ?? VIEWS[name]?.().then(({ create }) => create(context));
    if (view) made.set(name, view);
    return view;
  }

  function leave() {
    current?.leave();
    current = null;
  }

  /** A part of the extension cannot be loaded once an update has taken its place. */
  const failed = () => make("p", { class: "pad", role: "alert" }, words("panel_view_failed"));

  async function show() {
    const { view: name, params } = readAddress(location.hash, NAMES);
    if (!name) return;
    wanted = name;
    onShown(name);
    document.title = `${viewWords(name)} · ${words("shared_name")}`;
    const view = await Promise.resolve(viewOf(name)).catch((error) => console.error(name, error));
    if (wanted !== name) return;
    if (current && current !== view) leave();
    if (!view) return place.replaceChildren(failed());
    if (view.root.parentNode !== place) place.replaceChildren(view.root);
    current = view;
    view.enter(params);
    // What had the focus went with the view before.
    if (document.activeElement === document.body) place.focus();
  }

  addEventListener("hashchange", show);
  return {
    show,
    current: () => current,
    /** @param {ViewName} view @param {string} [params] */
    go(view, params) {
      const address = addressOf(view, params);
      if (location.hash === address) show();
      else location.hash = address;
    },
  };
}
