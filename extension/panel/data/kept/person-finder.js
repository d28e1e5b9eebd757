import { searchFor } from "../../../shared/words/folded.js";
import { numberWords, plural, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { icon } from "../../../ui/icons.js";

/** @typedef {{ key: string, name: string, headline: string | null }} Found */

/** Names shown at once; who searches sees the rest. */
const MOST_SHOWN = 8;

/** @param {Found} person @param {(person: Found) => void} onForget */
const row = (person, onForget) =>
  make(
    "li",
    {},
    make(
      "span",
      { class: "who" },
      make("bdi", {}, person.name),
      person.headline && make("bdi", { class: "small" }, person.headline),
    ),
    make(
      "button",
      {
        class: "push slim",
        "aria-label": words("panel_data_forget_one_label", person.name),
        on: { click: () => onForget(person) },
      },
      words("panel_data_forget_one"),
    ),
  );

/**
 * Finds somebody by name.
 * @param {(person: Found) => void} onForget
 */
export function makePersonFinder(onForget) {
  /** @type {Found[]} */
  let people = [];
  const list = make("ul", { class: "matches", role: "list" });
  const rest = make("p", { class: "note", role: "status" });
  const label = words("panel_data_forget_search");
  const search = make("input", {
    type: "search",
    placeholder: label,
    "aria-label": label,
    on: { input: draw },
  });

  function draw() {
    const fits = searchFor(search.value);
    const matching = people.filter(({ name }) => fits(name));
    const more = matching.length - MOST_SHOWN;
    list.replaceChildren(...matching.slice(0, MOST_SHOWN).map((each) => row(each, onForget)));
    rest.hidden = matching.length > 0 && more <= 0;
    rest.textContent =
      matching.length === 0
        ? words("panel_data_forget_nobody")
        : words(`panel_data_forget_more_${plural(more)}`, numberWords(more));
  }

  return {
    root: make(
      "div",
      { class: "stack tight" },
      make("div", { class: "find" }, icon("find"), search),
      list,
      rest,
    ),
    focus: () => search.focus(),
    /** @param {Found[]} found */
    show(found) {
      people = [...found].sort((one, other) => one.name.localeCompare(other.name));
      draw();
    },
    /** @param {string} key of somebody who is forgotten */
    drop(key) {
      people = people.filter((each) => each.key !== key);
      draw();
    },
    clear() {
      search.value = "";
    },
  };
}
