/**
 * Draws a part anew; the focus stays where it was, or goes where `otherwise` puts it when what had it is gone.
 * @param {HTMLElement} root
 * @param {() => void} draw
 * @param {() => void} otherwise
 */
export function keepFocus(root, draw, otherwise) {
  const focused = document.activeElement;
  const held = focused instanceof HTMLElement && root.contains(focused);
  draw();
  if (held && root.contains(focused)) focused.focus();
  else if (held) otherwise();
}
