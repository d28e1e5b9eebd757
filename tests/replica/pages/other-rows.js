/**
 * What others do to the site's rows: translators, note takers, word markers, and the site itself. They know the replica's
 * markup; the extension knows nothing of them. What they put in is marked, so that a test can tell it from the site's own.
 *
 * @typedef {object} Place what a row or a dialog is made of
 * @property {Element} all the row, or the dialog
 * @property {Element | null} name
 * @property {Element | null} headline
 * @property {Element | null} sent
 * @property {Element | null} control what withdraws
 * @property {Element | null} link to the person, round the picture
 * @property {Element[]} pictures
 * @property {string} person as the site had it
 */

export const OTHER = "data-other";
const GREEK = "αβκδεφγχιγκλμνοπκρστυβξψζ";

/** @param {string} tag @param {string} text @param {Record<string, string>} [attributes] */
export function other(tag, text, attributes = {}) {
  const node = document.createElement(tag);
  node.setAttribute(OTHER, "");
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(text);
  return node;
}

/** The site's own texts in an element. @param {Element} element @returns {Text[]} */
export function textsIn(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    if (/\S/.test(text.data) && !text.parentElement?.closest(`[${OTHER}]:not(font, mark), svg`))
      texts.push(text);
  }
  return texts;
}

/** What the site wrote in an element. @param {Element | null | undefined} element */
export const ownText = (element) =>
  element
    ? textsIn(element)
        .map((text) => text.data.replace(/[\u200b\u2068\u2069]/g, ""))
        .join("")
        .replace(/\s+/g, " ")
        .trim()
    : "";

/** @param {Element} all @returns {Place} */
export function placeOf(all) {
  const note = all.querySelector('[data-testid="expandable-text-box"]');
  const lines = [...all.querySelectorAll("p")].filter(
    (p) => !p.closest(`[${OTHER}]`) && !(note && (p.contains(note) || note.contains(p))),
  );
  const old = all.querySelector(".invitation-card__title");
  const pictures = [...all.querySelectorAll("figure [alt], figure [aria-label], figure[aria-label], .invitation-card__picture [alt]")];
  return {
    all,
    name: old ?? lines[0] ?? null,
    headline: old ? (lines[0] ?? null) : lines.length > 2 ? lines[1] : null,
    sent: all.querySelector(".time-badge") ?? lines.at(-1) ?? null,
    control: all.querySelector("a[aria-disabled], [data-view-name=sent-invitations-withdraw-single], .invitation-card__action-btn"),
    link: pictures[0]?.closest("a") ?? null,
    pictures,
    person: ownText(old ?? lines[0]),
  };
}

/** @param {Element} element @param {string} name */
export function relabel(element, name) {
  const said = element.getAttribute("aria-label");
  if (said !== null) element.setAttribute("aria-label", name);
}

/** @type {Record<string, (place: Place) => void>} */
export const ROWS = {
  "translator: texts in font elements": ({ all }) => {
    for (const text of textsIn(all)) {
      const inner = other("font", "");
      const outer = other("font", "");
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  },
  "translator: labels in another language": ({ control, pictures, person }) => {
    if (control) relabel(control, `${person} へ送った招待を取り消す`);
    for (const each of pictures) relabel(each, `${person} のプロフィール写真`);
  },
  "translator: labels without the name": ({ control }) => {
    if (control) relabel(control, "Einladung zurückziehen");
  },
  "translator: the name in another script": ({ name }) => {
    for (const text of name ? textsIn(name) : []) {
      text.data = text.data.replace(/[a-z]/gi, (letter) => GREEK[(letter.toLowerCase().charCodeAt(0) - 97) % GREEK.length]);
    }
  },
  "note taker: words in the name": ({ name }) => name?.append(other("span", " + Save")),
  "note taker: a button in the name": ({ name }) => name?.append(other("button", "Save")),
  "note taker: a picture in the name": ({ name }) => name?.prepend(other("img", "", { alt: "CRM" })),
  "note taker: a line before the name": ({ name, all }) => {
    const line = other("div", "");
    line.append(other("p", "Score 87"));
    (name?.closest("div") ?? all).prepend(line);
  },
  "note taker: a line after the sent line": ({ sent, all }) => {
    const line = other("div", "");
    line.append(other("p", "Seen 2 days ago"));
    const at = sent?.closest("div:not([data-other])") ?? all;
    if (at.childElementCount > 1) at.append(line);
    else at.after(line);
  },
  "note taker: a part of the name as a line": ({ name, person }) => {
    name?.closest("div")?.prepend(other("p", person.split(" ")[0]));
  },
  "note taker: words in the sent line": ({ sent }) => sent?.append(other("span", " · 3 notes")),
  "note taker: a control that names the person": ({ control, person }) =>
    control?.before(other("button", "Save", { "aria-label": `Save ${person} to CRM`, type: "button" })),
  "note taker: a link to somebody else": ({ all }) =>
    all.append(other("a", "Knows Ada", { href: "https://www.linkedin.com/in/ada-elsewhere/" })),
  "word marker: each word in an element": ({ name, sent }) => {
    for (const line of [name, sent]) {
      for (const text of line ? textsIn(line) : []) {
        const words = text.data.split(/(?<= )/);
        text.replaceWith(...words.map((word) => other("mark", word)));
      }
    }
  },
  "the site: characters that show nothing": ({ name }) => {
    for (const text of name ? textsIn(name) : []) text.data = `\u2068${text.data}\u2069\u200b`;
  },
  "the site: marks beside the name": ({ name }) => {
    const mark = other("span", "");
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("aria-label", "Verified");
    mark.append(svg);
    name?.append(mark);
  },
  "the site: the picture names the person otherwise": ({ pictures, person }) => {
    for (const each of pictures) {
      const name = each.hasAttribute("alt") ? "alt" : "aria-label";
      each.setAttribute(name, `${person}, #OPEN_TO_WORK`);
    }
  },
  "the site: the name in a link": ({ name, link }) => {
    if (!name || !link || name.closest("a") || name.querySelector("a")) return;
    const inner = document.createElement("a");
    inner.href = link.getAttribute("href") ?? "";
    inner.append(...name.childNodes);
    name.append(inner);
  },
  "the site: no headline": ({ headline }) => headline?.remove(),
  "the site: no label on the control": ({ control }) => control?.removeAttribute("aria-label"),
  "the site: the sent line above the headline": ({ headline, sent }) => {
    // One that itself reads like an age, only its place tells.
    if (headline && sent && !/ago|sent/i.test(headline.textContent)) headline.before(sent);
  },
  "the site: no name": ({ name }) => name?.remove(),
};
