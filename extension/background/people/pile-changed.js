/** Tells the extension's own pages, soon after, that something of what is kept has changed: many changes at once are told once. */

const TOLD_AFTER_MS = 50;

export function createPileChanged() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function tell() {
    timer = undefined;
    // Where no page of ours is open, nobody hears it.
    chrome.runtime.sendMessage({ kind: "pile_changed" }).catch(() => undefined);
  }

  return () => void (timer ??= setTimeout(tell, TOLD_AFTER_MS));
}
