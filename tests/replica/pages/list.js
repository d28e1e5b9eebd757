import { onClick } from "./events.js";
import { build, patch } from "./tree.js";
import { nextRows } from "./wire.js";
import { askAndWithdraw, withdrawAtOnce } from "./withdraw.js";

const ROWS_BEFORE_END = 3;

/** The lazy column: its rows in order, each with the two nodes that show it, rule and item. */
export class List {
  /**
   * @param {HTMLElement} column whose children show `rows` already
   * @param {{rows: any[], more: boolean, kind: string}} screen
   * @param {any} options
   * @param {() => void} countDown called when a row has left
   */
  constructor(column, screen, options, countDown) {
    const nodes = [...column.children];
    this.column = column;
    this.sentinel = nodes.at(-1) ?? null;
    this.options = options;
    this.more = screen.more;
    this.kind = screen.kind;
    this.countDown = countDown;
    this.loading = false;
    this.rows = screen.rows.map((data, place) => ({
      data,
      view: data.view,
      nodes: [nodes[2 * place], nodes[2 * place + 1]],
    }));
    this.rows.forEach((row) => this.wire(row));
  }

  /** @param {any} row */
  wire(row) {
    const [, item] = row.nodes;
    onClick(item.querySelector(`[componentkey="${row.data.control}"]`), (event) => {
      event.preventDefault();
      const leave = () => this.remove(row.data);
      if (this.options.at_once) withdrawAtOnce(row.data, leave);
      else askAndWithdraw(row.data, this.options, leave);
    });
    const more = item.querySelector('[data-testid="expandable-text-button"]');
    onClick(more, () => {
      more.parentElement.className = row.data.unfolded;
      more.remove();
    });
  }

  /** Asks for the next rows when few are left below the visible part. */
  async loadNearEnd() {
    const { bottom } = this.column.closest("main")?.getBoundingClientRect() ?? { bottom: 0 };
    const [rule] = this.rows.at(-ROWS_BEFORE_END)?.nodes ?? [];
    if (!this.more || this.loading || (rule?.getBoundingClientRect().top ?? 0) > bottom) return;
    this.loading = true;
    const screen = await nextRows(this.kind, this.rows.length);
    const fresh = screen.rows.map((/** @type {any} */ data) => this.grown(data));
    this.rows.push(...fresh);
    this.more = screen.more;
    this.render(fresh);
    this.loading = false;
  }

  /** @param {any} data */
  grown(data) {
    const row = { data, view: data.view, nodes: data.view.map((/** @type {any} */ v) => build(v)) };
    row.nodes.forEach((/** @type {Element} */ node) => this.column.insertBefore(node, this.sentinel));
    this.wire(row);
    return row;
  }

  /** @param {any} data of the row that leaves */
  remove(data) {
    const place = this.rows.findIndex((row) => row.data === data);
    if (place < 0) return;
    if (this.options.rerender === "reuse") this.shiftUp(place);
    else this.rows.splice(place, 1)[0].nodes.forEach((/** @type {Element} */ n) => n.remove());
    this.render([]);
    this.countDown();
  }

  /**
   * Lets each node from `place` on show the next person and drops the last.
   * @param {number} place
   */
  shiftUp(place) {
    for (let at = place; at < this.rows.length - 1; at += 1) {
      const [row, next] = [this.rows[at], this.rows[at + 1]];
      row.nodes = row.nodes.map((node, part) => patch(node, row.view[part], next.view[part]));
      Object.assign(row, { data: next.data, view: next.view });
      this.wire(row);
    }
    this.rows.pop()?.nodes.forEach((node) => node.remove());
  }

  /**
   * In rebuilding mode every older row gets new nodes: what others put into it is gone.
   * @param {any[]} fresh rows that are new anyway
   */
  render(fresh) {
    if (this.options.rerender !== "rebuild") return;
    for (const row of this.rows.filter((each) => !fresh.includes(each))) {
      const nodes = row.view.map((/** @type {any} */ tree) => build(tree));
      row.nodes.forEach((node, part) => node.replaceWith(nodes[part]));
      row.nodes = nodes;
      this.wire(row);
    }
  }
}
