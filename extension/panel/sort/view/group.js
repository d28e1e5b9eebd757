/**
 * @import { Known } from "../../../shared/messages/panel-replies.d.ts"
 * @import { Entry } from "../rules/state.js"
 */
import { numberWords, words } from "../../../shared/words/i18n.js";
import { make } from "../../../ui/elements.js";
import { quote } from "./person.js";

/** @param {Known} known @param {(key: string, on: boolean) => void} onTick */
function line({ key, name, headline }, onTick) {
  const box = make("input", {
    class: "check",
    type: "checkbox",
    checked: true,
    on: { change: () => onTick(key, box.checked) },
  });
  const label = make(
    "label",
    {},
    make("span", { class: "hit" }, box),
    make(
      "span",
      { class: "two" },
      make("bdi", { class: "called cut", title: name }, name),
      headline && make("bdi", { class: "small cut", title: headline }, headline),
    ),
  );
  return { box, item: make("li", {}, label) };
}

/**
 * A group: what binds its people, and all of them by name, to be left out one by one.
 * @param {Entry} entry
 * @param {Known[]} people
 * @param {(key: string, on: boolean) => void} onTick
 */
export function makeGroup(entry, people, onTick) {
  const count = make("span", { class: "note num" });
  const lines = people.map((known) => ({ key: known.key, ...line(known, onTick) }));
  const note = entry.why === "note" && people[0]?.note;
  const parts = [
    make("h2", { id: "asked-name" }, entry.title ?? ""),
    note && quote(note),
    make(
      "fieldset",
      { class: "peers" },
      make("legend", { class: "foot" }, make("span", {}, words("panel_sort_untick")), count),
      make(
        "ul",
        { role: "list" },
        lines.map(({ item }) => item),
      ),
    ),
  ];
  return {
    parts: parts.filter((part) => part instanceof Node),
    /** @param {ReadonlySet<string>} unticked */
    draw(unticked) {
      const [on, all] = [lines.length - unticked.size, lines.length];
      count.textContent = words("panel_sort_ticked", numberWords(on), numberWords(all));
      for (const { key, box } of lines) box.checked = !unticked.has(key);
    },
  };
}
