/**
 * One practised withdrawal, from the press to its end, with our part of the dialog.
 *
 * @import { PracticeEvent, PracticeState, Row } from "./rules.js"
 * @import { CardActions, FactValue } from "../../ui/types.js"
 * @import { RowReading, Ruling } from "../../shared/messages/messages.js"
 * @import { Failure } from "../../shared/messages/replies.d.ts"
 *
 * @typedef {object} Around
 * @property {CardActions["statement"]} statement
 * @property {() => PracticeState} state
 * @property {(event: PracticeEvent) => void} dispatch
 * @property {<R>(asked: Promise<R>) => Promise<R | null>} ask null where the answer comes too late
 * @property {(id: string) => Row} rowOf
 * @property {(id: string) => CardActions["desk"]} deskOf
 * @property {(id: string, fact: string, value: FactValue) => Promise<void>} tell
 * @property {(id: string) => boolean} isCopied
 * @property {() => void} onLost what was reserved is not known any more
 * @property {() => void} onDone
 */
import { makeNoticeView } from "../../content/withdrawal/notice/notice-view.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { practise } from "./ask.js";
import { makeDialog } from "./dialog.js";

/** The words for a withdrawal against the advice, or why there are none. @param {RowReading} reading */
async function loadMessage(reading) {
  const reply = await practise({ kind: KIND.get_drafts, reading });
  return reply.kind === KIND.message ? reply : reply.message;
}

export class Withdrawing {
  #around;
  #notice;
  #dialog;

  /** @param {Around} around */
  constructor(around) {
    this.#around = around;
    this.#notice = makeNoticeView(around.statement);
    this.#dialog = makeDialog({
      stateOf: ({ id }) => around.rowOf(id).said,
      edits: ({ id }) => around.deskOf(id),
      tell: ({ id }, fact, value) => around.tell(id, fact, value),
      loadMessage,
      onKeep: () => void this.#keep(),
      onWithdraw: () => void this.#withdraw(),
    });
  }

  /** The page changed its colours. */
  restyle = () => this.#dialog.restyle();

  /** Nothing is said any more of a press that was stopped. */
  quiet = () => this.#notice.remove();

  /** @param {string} id @param {HTMLElement} control */
  async press(id, control) {
    if (this.#around.state().asking) return;
    const { reading, said } = this.#around.rowOf(id);
    const { key, name, sent_text } = reading;
    const verdict = said.kind === "advice" ? said.advice.verdict : null;
    // What is reserved does not count yet, so both may be asked at once.
    const replies = await this.#around.ask(
      Promise.all([
        practise({ kind: KIND.reserve, key, name, verdict, sent_text, form: "g1" }),
        practise({ kind: KIND.get_ruling }),
      ]),
    );
    if (!replies || this.#around.state().asking) return;
    const [reply, ruling] = replies;
    if (reply.kind !== KIND.reserved) return this.#stop(control, reply);
    this.#around.dispatch({ type: "reserved", id, token: reply.token });
    this.#dialog.open(reading, ruling.kind === KIND.ruling ? ruling.day : null);
  }

  /** Says why a press was stopped. @param {HTMLElement} control @param {Ruling | Failure} why */
  #stop(control, why) {
    if (why.kind === KIND.failed) {
      this.#notice.show(control, document.body, { kind: "fault", message: why.message });
      return;
    }
    const until = why.next_at === null ? Infinity : Date.parse(why.next_at);
    this.#notice.show(control, document.body, { kind: "hold", ruling: why, until, offer: null });
    this.#around.dispatch({ type: "held" });
  }

  async #keep() {
    const { asking } = this.#around.state();
    if (!asking) return;
    this.#around.dispatch({ type: "kept" });
    await practise({ kind: KIND.release, token: asking.token });
  }

  async #withdraw() {
    const { asking } = this.#around.state();
    if (!asking) return;
    const { token, id } = asking;
    const copied = this.#around.isCopied(id);
    const spent = await this.#around.ask(practise({ kind: KIND.spend, token, copied }));
    if (!spent) return;
    // Another welcome page has begun anew meanwhile: there is one practice.
    if (spent.kind !== KIND.spent) return this.#around.onLost();
    await practise({ kind: KIND.report_outcome, token, outcome: "withdrawn" });
    this.#around.dispatch({ type: "withdrawn" });
    this.#around.onDone();
  }
}
