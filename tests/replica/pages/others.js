/** What others do to rows and dialogs as they come. */
import { OTHER, ROWS, other, ownText, placeOf, relabel } from "./other-rows.js";

const ROW = "main [role=listitem], .mn-invitation-list > .invitation-card";
const DIALOG = "#root > dialog[open], #root > [role=dialog], .artdeco-modal";
/** What each showed when it was last seen to. @type {WeakMap<Element, string>} */
const done = new WeakMap();

/** @type {Record<string, (dialog: Element) => void>} */
export const DIALOGS = {
  "translator: texts in font elements": (all) => ROWS["translator: texts in font elements"](placeOf(all)),
  "translator: labels without the name": (all) => {
    for (const each of all.querySelectorAll("[aria-label]")) relabel(each, "Einladung zurückziehen");
    document.documentElement.classList.add("translated-ltr");
  },
  "note taker: a control that names the person": (all) => {
    const at = [...all.querySelectorAll("button")].at(-1);
    at?.parentElement?.prepend(other("button", "Save", { "aria-label": "Save Marcus Bell to CRM", type: "button" }));
  },
  "the site: no label on the control": (all) => {
    [...all.querySelectorAll("button")].at(-1)?.removeAttribute("aria-label");
  },
};

/** Does what is asked for to one row. @param {Element} row @param {string[]} names */
export function disturb(row, names) {
  const place = placeOf(row);
  for (const name of names) ROWS[name](place);
}

/**
 * Does it to all that come, and again to what the site changes.
 * @param {{ others: string[], others_after: number }} options what is done, so many milliseconds late
 */
export function startOthers({ others, others_after: after }) {
  const look = () => {
    for (const row of document.querySelectorAll(ROW)) {
      const said = ownText(placeOf(row).name);
      if (done.get(row) === said || row.querySelector(`[${OTHER}]`)) continue;
      done.set(row, said);
      later(() => disturb(row, others.filter((name) => ROWS[name])));
    }
    for (const dialog of document.querySelectorAll(DIALOG)) {
      if (done.has(dialog)) continue;
      done.set(dialog, "");
      later(() => others.forEach((name) => DIALOGS[name]?.(dialog)));
    }
  };
  const later = (/** @type {() => void} */ act) => (after > 0 ? setTimeout(act, after) : act());
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter: ["open"] });
  look();
}
