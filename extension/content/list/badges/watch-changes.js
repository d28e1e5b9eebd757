/** @import { makeBadge } from "../../../ui/badge/badge.js" */

/** By which a page makes our host deaf or mute, though it cannot style it. */
const SILENCING = ["inert", "aria-hidden"];

/**
 * Watches what is drawn for a row: another extension can reach into a closed root, the page can reach its host.
 * @param {object} drawn
 * @param {HTMLElement} drawn.host
 * @param {ShadowRoot} drawn.root
 * @param {HTMLElement} drawn.frame all that is in the root
 * @param {ReturnType<typeof makeBadge>} drawn.badge in the frame
 */
export function watchChanges({ host, root, frame, badge }) {
  let tell = () => {};
  const isIntact = () =>
    root.childNodes.length === 1 &&
    root.firstChild === frame &&
    badge.button.parentNode === frame &&
    SILENCING.every((name) => !host.hasAttribute(name)) &&
    badge.isIntact();
  // Our own changes are made in one go: by the time that they are told of, it is as it was drawn.
  const observer = new MutationObserver(() => {
    if (isIntact()) return;
    observer.disconnect();
    tell();
  });
  observer.observe(host, { attributeFilter: SILENCING });
  observer.observe(root, { childList: true });
  observer.observe(frame, { childList: true });
  observer.observe(badge.button, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  return {
    /** @param {() => void} listener */
    tell: (listener) => void (tell = listener),
    end: () => observer.disconnect(),
  };
}
