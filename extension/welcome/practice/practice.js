/**
 * The practice list: what is asked of the background, what the rules make of the answers, and what is drawn then.
 *
 * @import { PracticeEvent, Row } from "./rules.js"
 * @import { FactValue } from "../../ui/types.js"
 * @import { Failure, Replies } from "../../shared/messages/replies.d.ts"
 */
import { send } from "../../shared/chrome.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { makeStatements } from "../../ui/statements.js";
import { practise } from "./ask.js";
import { makeFrame } from "./frame.js";
import { TOLD_BEFORE, inventedPeople } from "./people.js";
import { makeRows } from "./rows.js";
import { begin, unanswered, update } from "./rules.js";
import { Withdrawing } from "./withdrawing.js";

const statement = makeStatements(async () => {
  const reply = await send({ kind: KIND.statements_read });
  return reply.kind === KIND.statements ? reply.statements : null;
});

/** @typedef {keyof typeof import("../../shared/facts.js").FACTS} FactName */

export class Practice {
  #state = begin(inventedPeople());
  /** What was asked before it began anew is answered too late. */
  #turn = 0;
  /** Whose draft was copied, and how drafts were changed. @type {Map<string, { edits: Map<string, string>, copied: boolean }>} */
  #desks = new Map();
  #withdrawing = new Withdrawing({
    statement,
    state: () => this.#state,
    dispatch: (event) => this.#dispatch(event),
    ask: (asked) => this.#ask(asked),
    rowOf: (id) => this.#rowOf(id),
    deskOf: (id) => this.#deskOf(id),
    tell: (id, fact, value) => this.#tell(id, fact, value),
    isCopied: (id) => this.#desks.get(id)?.copied === true,
    onLost: () => void this.start(),
    onDone: () => this.#rows.firstControl()?.focus(),
  });
  #rows = makeRows({
    actions: (id) => ({
      statement,
      desk: this.#deskOf(id),
      retry: () => void this.#retry(),
      more: () => [],
      tell: (fact, value) => this.#tell(id, fact, value),
    }),
    onOpen: () => this.#dispatch({ type: "opened" }),
    onWithdraw: (id, control) => void this.#withdrawing.press(id, control),
  });
  #frame;
  #onFirst;

  /**
   * @param {HTMLElement} place
   * @param {(row: Row) => void} onFirst is told of the first person while nothing was tried
   */
  constructor(place, onFirst) {
    this.#onFirst = onFirst;
    this.#frame = makeFrame(this.#rows.list, {
      onRetry: () => void this.#retry(),
      onAnew: () => void this.start(),
    });
    place.append(this.#frame.root);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      this.#rows.restyle();
      this.#withdrawing.restyle();
    });
  }

  /** Begins, from nothing. */
  async start() {
    const mine = (this.#turn += 1);
    this.#withdrawing.quiet();
    this.#desks.clear();
    this.#rows.clear();
    this.#state = begin(inventedPeople());
    this.#draw(false);
    await send({ kind: KIND.practise_anew });
    if (mine !== this.#turn) return;
    const { id: first, fact, value } = TOLD_BEFORE;
    await this.#settle([first], this.#setFact(first, fact, value));
    if (mine !== this.#turn) return;
    const others = this.#state.rows.map(({ reading }) => reading.id).filter((id) => id !== first);
    const { said } = this.#rowOf(first);
    // Where Python did not start it is not waited for again unasked.
    if (said.kind !== "no_core") await this.#judge(others);
    else this.#dispatch({ type: "failed", ids: others, message: said.message });
  }

  /** @param {PracticeEvent} event */
  #dispatch(event) {
    this.#state = update(this.#state, event);
    this.#draw(event.type === "judged");
  }

  /** @param {boolean} announce whether what changes is said aloud */
  #draw(announce) {
    this.#rows.show(this.#state.rows, announce);
    this.#frame.show(this.#state);
    const [first] = this.#state.rows;
    if (first && this.#state.done.size === 0) this.#onFirst(first);
  }

  /** @param {string} id */
  #rowOf(id) {
    return /** @type {Row} */ (this.#state.rows.find(({ reading }) => reading.id === id));
  }

  /** @param {string} id */
  #deskOf(id) {
    const mine = this.#desks.get(id) ?? { edits: new Map(), copied: false };
    this.#desks.set(id, mine);
    return { edits: mine.edits, onCopy: () => void (mine.copied = true) };
  }

  #retry() {
    return this.#judge(unanswered(this.#state));
  }

  /** Asks the core about some. @param {string[]} ids */
  async #judge(ids) {
    if (ids.length === 0) return;
    this.#dispatch({ type: "asked", ids });
    const readings = ids.map((id) => this.#rowOf(id).reading);
    const left = await this.#settle(ids, practise({ kind: KIND.advise, readings }));
    // Of whom nothing is known from before, it is asked once more.
    if (left.length < ids.length) await this.#judge(left);
  }

  /**
   * Takes in what the core says of some.
   * @param {string[]} ids
   * @param {Promise<Replies["advise"] | Failure>} asked
   * @returns {Promise<string[]>} of whom it has said nothing yet
   */
  async #settle(ids, asked) {
    const reply = await this.#ask(asked);
    if (!reply) return [];
    if (reply.kind === KIND.failed) {
      this.#dispatch({ type: "failed", ids, message: reply.message });
      return [];
    }
    this.#dispatch({ type: "judged", ids, advice: reply.advice });
    return ids.filter((_, at) => reply.advice[at] === null);
  }

  /**
   * An answer, or null where it came too late.
   * @template R
   * @param {Promise<R>} asked
   */
  async #ask(asked) {
    const mine = this.#turn;
    const reply = await asked;
    return mine === this.#turn ? reply : null;
  }

  /** @param {string} id @param {string} fact @param {FactValue} value */
  #setFact(id, fact, value) {
    const { reading } = this.#rowOf(id);
    return practise({ kind: KIND.set_fact, reading, fact: /** @type {FactName} */ (fact), value });
  }

  /** @param {string} id @param {string} fact @param {FactValue} value */
  async #tell(id, fact, value) {
    await this.#settle([id], this.#setFact(id, fact, value));
    if (this.#rowOf(id).said.kind === "advice") this.#dispatch({ type: "told" });
  }
}
