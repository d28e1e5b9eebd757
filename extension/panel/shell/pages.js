/** The extension's other pages, from the panel's. */
export const OPTIONS = "../options/options.html";
export const HELP = "../help/help.html";
