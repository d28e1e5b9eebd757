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
 * @param {(event: Event) => void} dispatch
 * @param {(text: string) => void} announce
 */
function makeSearch(dispatch, announce) {
  const input = make("input", {
    type: "search",
    placeholder: words("panel_list_search"),
    "aria-label": words("panel_list_search_label"),
    on: { input: find },
  });
  let timer = 0;
  let found = 0;
  function find() {
    dispatch({ type: "query", query: input.value });
    clearTimeout(timer);
    timer = setTimeout(
      () => announce(words(`panel_list_found_${plural(found)}`, numberWords(found))),
      WRITTEN_MS,
    );
  }

  return {
    input,
    /** @param {string} query @param {number} count how many it finds */
    show(query, count) {
      found = count;
      if (input.value !== query) input.value = query;
    },
  };
}

/** @param {(event: Event) => void} dispatch */
function makeOrder(dispatch) {
  let order = /** @type {Order} */ ("age");
  const { button, menu } = menuButton({
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

  return {
    button,
    menu,
    /** @param {Order} now */
    show(now) {
      order = now;
      button.title = words(`panel_list_order_${order}`);
      button.ariaLabel = words("panel_list_sort_now", words(`panel_list_order_${order}`));
    },
  };
}

/** The three parts of the list, with how many stand in each. @param {(event: Event) => void} dispatch */
function makeParts(dispatch) {
  const parts = PARTS.map((part) => {
    const number = make("span", { class: "num" });
    const button = make(
      "button",
      { type: "button", on: { click: () => dispatch({ type: "part", part }) } },
      words(`panel_list_part_${part}`),
      " ",
      number,
    );
    return { part, button, number };
  });
  const root = make(
    "div",
    { class: "seg", role: "group", "aria-label": words("panel_list_show") },
    parts.map(({ button }) => button),
  );
  const settle = rove(root);

  return {
    root,
    /** @param {Part} chosen @param {Record<Part, number> | null} counts null while they are not known */
    show(chosen, counts) {
      for (const { part, button, number } of parts) {
        button.ariaPressed = String(part === chosen);
        number.textContent = counts ? numberWords(counts[part]) : "";
      }
      settle();
    },
  };
}

/**
 * Search, order, and the filters with their counts.
 * @param {(event: Event) => void} dispatch
 * @param {(text: string) => void} announce
 */
export function makeTools(dispatch, announce) {
  const search = makeSearch(dispatch, announce);
  const order = makeOrder(dispatch);
  const parts = makeParts(dispatch);
  const labels = makeLabels(dispatch);
  const find = make("div", { class: "find" }, icon("find"), search.input);

  return {
    search: search.input,
    root: make(
      "div",
      { class: "tools stack tight" },
      make("h1", { class: "unseen" }, words("panel_list_title")),
      make("div", { class: "acts nowrap" }, find, order.button, order.menu),
      parts.root,
      labels.root,
    ),
    /** @param {State} state */
    show(state) {
      const shown = shownOf(state);
      search.show(state.query, shown.rows.length);
      order.show(state.order);
      parts.show(state.part, state.phase === "ready" ? shown.parts : null);
      labels.show(shown.labels, state.verdict);
    },
  };
}
