import { SENT_PAGE } from "../shared/addresses.js";

/** Where the help leads to. */
const PLACES = {
  data: "../panel/panel.html#data",
  history: "../panel/panel.html#history",
  options: "../options/options.html",
  privacy: "privacy.html",
  sent: SENT_PAGE,
  welcome: "../welcome/welcome.html",
};

/** @typedef {keyof typeof PLACES} Place */

/** @param {Place} place */
export const addressOf = (place) => PLACES[place];
