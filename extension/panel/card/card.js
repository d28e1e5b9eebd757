/** @import { Around } from "./around.d.ts" */
/** @import { Context } from "../view.d.ts" */
/** @import { Known } from "../../shared/messages/panel-replies.d.ts" */
/** @import { CardActions, RowState } from "../../ui/types.js" */
import { KIND } from "../../shared/messages/message-kinds.js";
import { cardTools } from "../../ui/card/card-tools.js";
import { cardContent } from "../../ui/card/card.js";
import { fillCard } from "../../ui/card/fill-card.js";
import { makeStatements } from "../../ui/statements.js";
import { hasSentTab } from "../shell/access.js";
import { keyInFront } from "../shell/single-key.js";
import { failureWords } from "../shell/failure.js";
import { makePersonActs } from "./acts.js";
import { anywaySection } from "./anyway.js";
import { cardFoot } from "./foot.js";
import { quickContent, readingOf } from "./quick.js";
import { makeSheet } from "./sheet.js";

/** The keys that lead on. @type {Record<string, 1 | -1>} */
const STEPS = { j: 1, k: -1 };

/**
 * The card of one person, in front of whichever view is shown.
 * @param {object} parts
 * @param {Pick<Context, "send" | "toast" | "announce" | "onPile">} parts.context
 * @param {HTMLElement[]} parts.behind
 */
export function makeCard({ context, behind }) {
  const { send, toast, announce } = context;
  /** @type {string | null} */
  let key = null;
  /** @type {Around | null} */
  let around = null;
  /** @type {HTMLElement | null} */
  let opener = null;
  let inPage = false;
  /** What was last drawn, so that the same is not drawn twice. */
  let drawn = "";
  /** Who is shown, and what is said of them. @type {{ known: Known, state: RowState } | null} */
  let shown = null;
  /** What was written, by person; as long as the panel lives. @type {Map<string, Map<string, string>>} */
  const edits = new Map();

  const sheet = makeSheet({ behind, onClosed });
  const acts = makePersonActs({ send, toast, announce, changed: () => void load() });
  const statement = makeStatements(async () => {
    const reply = await send({ kind: KIND.statements_read });
    return reply.kind === KIND.statements ? reply.statements : null;
  });

  function onClosed() {
    const last = key;
    key = shown = null;
    if (around && last) around.back(last);
    else opener?.focus();
  }

  /** @param {1 | -1} step @returns {ReturnType<CardActions["neighbour"]>} */
  function neighbour(step) {
    const order = around?.order() ?? [];
    const next = key === null ? undefined : order[order.indexOf(key) + step];
    if (next === undefined || order.indexOf(/** @type {string} */ (key)) < 0) return null;
    const go = () => show(next);
    return { open: go, focus: go };
  }

  /** @param {Known} known @returns {CardActions} */
  const actionsFor = (known) => ({
    tell: (fact, value) => acts.tell(known, fact, value),
    statement,
    retry: () => void load(),
    desk: { edits: editsOf(known.key), onCopy() {} },
    more: (advice) => [
      anywaySection(advice, known.key, send, { edits: editsOf(known.key), onCopy() {} }),
      cardFoot(known, {
        inPage,
        show: () => void acts.show(known),
        keep: (keep) => void acts.keep(known, keep),
        forget: () => void acts.forget(known).then((gone) => gone && sheet.close()),
      }),
    ],
    neighbour,
  });

  /** @param {string} person */
  function editsOf(person) {
    const mine = edits.get(person) ?? new Map();
    edits.set(person, mine);
    return mine;
  }

  function draw() {
    if (!shown) return;
    const { known, state } = shown;
    const tools = cardTools(neighbour, sheet.close);
    if (state.kind === "thinking") return fillCard(sheet.card, quickContent(known, tools));
    const row = { state, reading: readingOf(known) };
    fillCard(sheet.card, cardContent(row, actionsFor(known), sheet.host, tools));
  }

  /** Asks the core about the person shown. */
  async function load() {
    const asked = key;
    if (asked === null) return;
    const [reply, tab] = await Promise.all([
      send({ kind: KIND.pile_card, key: asked }),
      hasSentTab(),
    ]);
    if (asked !== key) return;
    inPage = tab;
    if (reply.kind === KIND.pile_card) {
      const said = JSON.stringify([reply, tab]);
      // Nothing is drawn anew under a hand that is about to press.
      if (said === drawn) return;
      drawn = said;
      shown = { known: reply.known, state: { kind: "advice", advice: reply.advice } };
    } else if (shown && reply.cause !== "not_known") {
      drawn = "";
      shown = { ...shown, state: { kind: "no_core", message: reply.message } };
    } else {
      // Also where they were forgotten, or their invitation was withdrawn, elsewhere.
      toast(failureWords(reply));
      return sheet.close();
    }
    sheet.open(shown.known.name);
    draw();
  }

  /** @param {string} person */
  function show(person) {
    key = person;
    drawn = "";
    const known = around?.known(person);
    shown = known ? { known, state: { kind: "thinking" } } : null;
    if (known) sheet.open(known.name);
    draw();
    sheet.card.scrollTop = 0;
    void load();
  }

  sheet.dialog.addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    const step = STEPS[keyInFront(event) ?? ""];
    if (event.key === "Escape") sheet.close();
    else if (step) neighbour(step)?.open();
    else return;
    event.preventDefault();
  });
  context.onPile(() => void load());

  return {
    close: sheet.close,
    /** @param {string} person @param {HTMLElement | null} from @param {Around} [where] */
    open(person, from, where) {
      opener = from;
      around = where ?? null;
      show(person);
    },
  };
}
