import { closest, find, findAll } from "../dom.js";

/** The site's notices now on screen: in the section that both newer forms keep for them, or the oldest form's own. */
export function siteNotices() {
  const title = find(document, '[data-testid="toasts-title"]');
  const section = title && closest(title, "section");
  return [
    ...(section ? findAll(section, '[role="alert"]') : []),
    ...findAll(document, ".artdeco-toast-item"),
  ];
}
