/** @import { Event, Order, Part, State } from "./rules/state.js" */
import { numberWords, plural, words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";
import { menuButton } from "../../ui/menu.js";
import { rove } from "../shell/roving.js";
import { makeLabels } from "./labels.js";
import { shownOf } from "./rules/shown.js";

const PARTS = /** @type {Part[]} */ (["open", "settled", "kept"]);
const ORDERS = /** @type {Order[]} */ (["age", "label", "name"]);
/** So long after the last key, in milliseconds, a search is taken for written. */
const WRITTEN_MS = 500;

/**
 * Search, order, and the filters with their counts.
 * @param {(event: Event) => void} dispatch
 * @param {(text: string) => void} announce
 */
export function makeTools(dispatch, announce) {
  const search = make("input", {
    type: "search",
    placeholder: words("panel_list_search"),
    "aria-label": words("panel_list_search_label"),
    on: { input: find },
  });
  let timer = 0;
  let found = 0;
  function find() {
    dispatch({ type: "query", query: search.value });
    clearTimeout(timer);
    timer = setTimeout(
      () => announce(words(`panel_list_found_${plural(found)}`, numberWords(found))),
      WRITTEN_MS,
    );
  }

  let order = /** @type {Order} */ ("age");
  const sort = menuButton({
    label: words("panel_list_sort"),
    face: icon("sort"),
    name: "tool boxed",
    items: () =>
      ORDERS.map((each) => ({
        text: words(`panel_list_order_${each}`),
        checked: each === order,
        act: () => dispatch({ type: "order", order: each }),
      })),
  });

  const numbers = new Map(PARTS.map((part) => [part, make("span", { class: "num" })]));
  const parts = new Map(
    PARTS.map((part) => [
      part,
      make(
        "button",
        { on: { click: () => dispatch({ type: "part", part }) } },
        words(`panel_list_part_${part}`),
        " ",
        numbers.get(part),
      ),
    ]),
  );
  const seg = make("div", { class: "seg", role: "group", "aria-label": words("panel_list_show") }, [
    ...parts.values(),
  ]);
  const roveParts = rove(seg);
  const labels = makeLabels(dispatch);

  return {
    search,
    root: make(
      "div",
      { class: "tools stack tight" },
      make("h1", { class: "unseen" }, words("panel_list_title")),
      make(
        "div",
        { class: "acts nowrap" },
        make("div", { class: "find" }, icon("find"), search),
        sort.button,
        sort.menu,
      ),
      seg,
      labels.root,
    ),
    /** @param {State} state */
    show(state) {
      const shown = shownOf(state);
      found = shown.rows.length;
      order = state.order;
      if (search.value !== state.query) search.value = state.query;
      for (const [part, button] of parts) {
        button.ariaPressed = String(part === state.part);
        /** @type {HTMLElement} */ (numbers.get(part)).textContent =
          state.phase === "ready" ? numberWords(shown.parts[part]) : "";
      }
      roveParts();
      labels.show(shown.labels, state.verdict);
      sort.button.title = words(`panel_list_order_${order}`);
      sort.button.ariaLabel = words("panel_list_sort_now", words(`panel_list_order_${order}`));
    },
  };
}
