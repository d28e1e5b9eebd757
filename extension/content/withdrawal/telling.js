/**
 * What is said of a stopped press, and where.
 * @import { Hit } from "../page/withdraw/withdraw-controls.js"
 * @import { Ruling } from "../../shared/messages/messages.js"
 * @import { Notice } from "./notice/kinds.js"
 * @import { Overrides } from "./overrides.js"
 * @import { Fault, Part, Reason } from "./rules/states.js"
 * @typedef {Pick<Hit, "control" | "dialog" | "holder">} Place
 */
import { endOf } from "./rules/ruling.js";

export class Telling {
  #hits;
  #overrides;
  #allowance;

  /**
   * @param {object} around
   * @param {(place: Place, why: Notice) => void} around.show
   * @param {() => void} around.quiet takes away what was said
   * @param {Partial<Record<Part, Hit>>} around.hits the control of each part that was pressed last
   * @param {Overrides} around.overrides
   * @param {() => Ruling | null} around.allowance
   */
  constructor({ show, quiet, hits, overrides, allowance }) {
    this.show = show;
    this.quiet = quiet;
    this.#hits = hits;
    this.#overrides = overrides;
    this.#allowance = allowance;
  }

  /** @param {Part} part @param {Notice} notice */
  #at(part, notice) {
    const hit = this.#hits[part] ?? this.#hits.row ?? this.#hits.confirm;
    if (hit) this.show(hit, notice);
  }

  /** @param {Part} part @param {Fault} fault */
  fault(part, { message }) {
    this.#at(part, { kind: "fault", message });
  }

  /** @param {Part} part @param {Reason} why */
  reason(part, why) {
    const ruling = this.#allowance();
    if (why !== "hold") return this.#at(part, { kind: why });
    if (!ruling) return undefined;
    if (ruling.cause === "outcome_open") return this.#at(part, { kind: "outcome_open" });
    const reading = this.#hits[part]?.reading;
    const offer = part === "row" && reading ? this.#overrides.offerFor(reading) : null;
    return this.#at(part, { kind: "hold", ruling, until: endOf(ruling), offer });
  }
}
