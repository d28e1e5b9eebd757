import { onClick } from "./events.js";
import { build } from "./tree.js";

/** The list of the older generations: one node a row, withdrawn on its own button. */
export class Cards {
  /**
   * @param {Element} list whose children show `rows` already
   * @param {any[]} rows
   * @param {(data: any, leave: () => void) => void} onWithdraw
   */
  constructor(list, rows, onWithdraw) {
    this.list = list;
    this.onWithdraw = onWithdraw;
    rows.forEach((data, place) => this.wire(data, list.children[place]));
  }

  /** @param {any} data of rows that come later */
  add(data) {
    const node = build(data.view);
    this.list.append(node);
    this.wire(data, node);
  }

  /** @param {any} data @param {any} node */
  wire(data, node) {
    const control = node.querySelector("[data-view-name], .invitation-card__action-btn");
    onClick(control, (event) => {
      event.preventDefault();
      this.onWithdraw(data, () => node.remove());
    });
    const more = node.querySelector('[data-testid="expandable-text-button"]');
    onClick(more, () => {
      more.parentElement.className = data.unfolded;
      more.remove();
    });
  }
}
