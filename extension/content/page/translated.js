/** Whether the browser's translator is at work on the page: it says so on the document. */
export const isTranslated = () =>
  /\btranslated-(?:ltr|rtl)\b/u.test(document.documentElement.className);
