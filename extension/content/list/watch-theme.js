import { findAll } from "../page/dom.js";

/** Where the site, and those who change its colours, say which they are. */
const SAID_BY = ["class", "style", "data-theme", "data-color-scheme", "data-darkreader-scheme"];

/**
 * Notices that the page may have changed its colours.
 * @param {() => void} onChange
 * @param {AbortSignal} signal
 * @returns {() => boolean} whether it has since this was last asked
 */
export function watchTheme(onChange, signal) {
  let changed = false;
  const note = () => {
    changed = true;
    onChange();
  };
  const observer = new MutationObserver(note);
  for (const root of findAll(document, "html, body")) {
    observer.observe(root, { attributeFilter: SAID_BY });
  }
  signal.addEventListener("abort", () => observer.disconnect());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", note, { signal });
  return () => {
    const was = changed;
    changed = false;
    return was;
  };
}
