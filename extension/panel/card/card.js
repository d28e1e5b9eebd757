/** @import { Around } from "./around.d.ts" */
/** @import { Context } from "../view.d.ts" */
/** @import { Known } from "../../shared/messages/panel-replies.d.ts" */
/** @import { CardActions, RowState } from "../../ui/types.js" */
import { KIND } from "../../shared/messages/message-kinds.js";
import { cardTools } from "../../ui/card/card-tools.js";
import { cardContent } from "../../ui/card/card.js";
import { fillCard } from "../../ui/card/fill-card.js";
import { hasSentTab } from "../shell/access.js";
import { keyInFront } from "../shell/single-key.js";
import { failureWords } from "../shell/failure.js";
import { makeCardActions } from "./actions.js";
import { quickContent, readingOf } from "./quick.js";
import { makeSheet } from "./sheet.js";

/** The keys that lead on. @type {Record<string, 1 | -1>} */
const STEPS = { j: 1, k: -1 };

/** The card of one person, in front of whichever view is shown. */
export class Card {
  #context;
  #sheet;
  #actionsFor;
  /** Whom it is about. @type {string | null} */
  #key = null;
  /** @type {Around | null} */
  #around = null;
  /** @type {HTMLElement | null} */
  #opener = null;
  #inPage = false;
  /** What was last drawn, so that the same is not drawn twice. */
  #drawn = "";
  /** Who is shown, and what is said of them. @type {{ known: Known, state: RowState } | null} */
  #shown = null;

  /**
   * @param {object} parts
   * @param {Pick<Context, "send" | "toast" | "announce" | "onPile">} parts.context
   * @param {HTMLElement[]} parts.behind
   */
  constructor({ context, behind }) {
    this.#context = context;
    this.#sheet = makeSheet({ behind, onClosed: () => this.#onClosed() });
    this.#actionsFor = makeCardActions({
      context,
      reload: () => void this.#load(),
      close: this.close,
      neighbour: (step) => this.#neighbour(step),
    });
    this.#sheet.dialog.addEventListener("keydown", (event) => this.#onKey(event));
    context.onPile(() => void this.#load());
  }

  /** @type {(person: string, from: HTMLElement | null, where?: Around) => void} */
  open = (person, from, where) => {
    this.#opener = from;
    this.#around = where ?? null;
    this.#show(person);
  };

  close = () => this.#sheet.close();

  #onClosed() {
    const last = this.#key;
    this.#key = this.#shown = null;
    if (this.#around && last) this.#around.back(last);
    else this.#opener?.focus();
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.defaultPrevented) return;
    const step = STEPS[keyInFront(event) ?? ""];
    if (event.key === "Escape") this.close();
    else if (step) this.#neighbour(step)?.open();
    else return;
    event.preventDefault();
  }

  /** @param {1 | -1} step @returns {ReturnType<CardActions["neighbour"]>} */
  #neighbour(step) {
    const order = this.#around?.order() ?? [];
    const at = this.#key === null ? -1 : order.indexOf(this.#key);
    const next = at < 0 ? undefined : order[at + step];
    if (next === undefined) return null;
    const go = () => this.#show(next);
    return { open: go, focus: go };
  }

  /** @param {string} person */
  #show(person) {
    this.#key = person;
    this.#drawn = "";
    const known = this.#around?.known(person);
    this.#shown = known ? { known, state: { kind: "thinking" } } : null;
    if (known) this.#sheet.open(known.name);
    this.#draw();
    this.#sheet.card.scrollTop = 0;
    void this.#load();
  }

  #draw() {
    if (!this.#shown) return;
    const { known, state } = this.#shown;
    const { card, host } = this.#sheet;
    const tools = cardTools((step) => this.#neighbour(step), this.close);
    if (state.kind === "thinking") return fillCard(card, quickContent(known, tools));
    const row = { state, reading: readingOf(known) };
    fillCard(card, cardContent(row, this.#actionsFor(known, this.#inPage), host, tools));
  }

  /** Asks the core about the person shown. */
  async #load() {
    const asked = this.#key;
    if (asked === null) return;
    const [reply, tab] = await Promise.all([
      this.#context.send({ kind: KIND.pile_card, key: asked }),
      hasSentTab(),
    ]);
    if (asked !== this.#key) return;
    this.#inPage = tab;
    if (reply.kind === KIND.failed) return this.#fail(reply);
    const said = JSON.stringify([reply, tab]);
    // Nothing is drawn anew under a hand that is about to press.
    if (said === this.#drawn) return;
    this.#drawn = said;
    this.#open({ known: reply.known, state: { kind: "advice", advice: reply.advice } });
  }

  /** @param {Parameters<typeof failureWords>[0] & { cause: string }} failure */
  #fail(failure) {
    if (this.#shown && failure.cause !== "not_known") {
      this.#drawn = "";
      this.#open({ ...this.#shown, state: { kind: "no_core", message: failure.message } });
      return;
    }
    // Also where they were forgotten, or their invitation was withdrawn, elsewhere.
    this.#context.toast(failureWords(failure));
    this.close();
  }

  /** @param {{ known: Known, state: RowState }} shown */
  #open(shown) {
    this.#shown = shown;
    this.#sheet.open(shown.known.name);
    this.#draw();
  }
}
