/**
 * Which line below the name says when the invitation was sent. What the words mean, the core reads; here they only vote. Pure.
 *
 * @typedef {object} Line
 * @property {string} text
 * @property {boolean} shaped built as the site builds this line
 */

/** How that line says "sent" in languages of the site: one sign of several, most languages are not here. */
const WORDS =
  /\b(sent|gesendet|envoy|enviad|inviat|verzonden|sendt)|wysłan|gönderil|отправ|送信|发送|傳送|보냄|भेज|رسل/iu;

/** A name is followed by a headline and this line. */
const USUAL = 2;

/** Whether a text says that something was sent. @param {string} text */
const saysSent = (text) => WORDS.test(text);

/** @param {Line} line */
const votesFor = ({ text, shaped }) => (saysSent(text) ? 2 : 0) + (shaped ? 1 : 0);

/**
 * @param {Line[]} lines those after the name, in the order of the page
 * @returns {number} which one, from 0; -1 where that is not clear
 */
export function voteSent(lines) {
  const votes = lines.map(votesFor);
  const most = Math.max(...votes);
  const top = votes.filter((each) => each === most).length;
  // More lines than the site has, and only their place would choose.
  const isOdd = lines.length > USUAL && top > (most > 1 ? 1 : USUAL);
  return isOdd ? -1 : votes.lastIndexOf(most);
}

/**
 * What the sent line says where others have written behind it.
 * @param {string[]} texts the whole line first, then parts of it that may stand for themselves
 */
export function sentTextOf([whole = "", ...parts]) {
  const own = parts.find((part) => whole.startsWith(part) && saysSent(part) && /\d/u.test(part));
  return own ?? whole;
}
