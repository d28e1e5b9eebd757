import { closest, find, findAll } from "../dom.js";

/**
 * The site's notices now on screen, in the section that both newer generations keep for them.
 * @param {Document} page
 */
export function noticesOf(page) {
  const title = find(page, '[data-testid="toasts-title"]');
  const section = title && closest(title, "section");
  return section ? findAll(section, '[role="alert"]') : [];
}
