/**
 * Today: whose invitation to withdraw next, when the limits allow it, and when all will be done.
 * @import { Known, PilePlan } from "../../shared/panel-replies.d.ts"
 * @import { Context, View } from "../views.js"
 */
import { words } from "../../shared/i18n.js";
import { KIND } from "../../shared/message-kinds.js";
import { make } from "../../ui/elements.js";
import { question } from "../shell/question.js";
import { today } from "./plan.js";
import { failed, nothing, waiting } from "./view/instead.js";
import { limitPart } from "./view/limit.js";
import { nextPart } from "./view/next.js";
import { queuePart } from "./view/queue.js";
import { waitLine } from "./view/wait.js";
import { wordsPart } from "./view/words.js";

/** @param {Context} context @returns {View} */
export function create(context) {
  const { send, announce } = context;
  const root = make("div", { class: "today" }, waiting());
  /** @type {Set<string>} */
  const later = new Set();
  /** By key: the user's own wording of drafts. @type {Map<string, Map<string, string>>} */
  const edits = new Map();
  let entered = false;
  let stopWaiting = () => {};
  /** @type {{ plan: PilePlan, people: Known[] } | null} */
  let had = null;
  /** Who was first when it was last drawn. */
  let first = "";
  /** Where the drafts of the first one are, kept while the one stays first. @type {HTMLElement} */
  let message = make("div", {});
  let asked = 0;

  async function load() {
    const turn = ++asked;
    const [plan, pile] = await Promise.all([
      send({ kind: KIND.pile_plan }),
      send({ kind: KIND.pile_read }),
    ]);
    if (turn !== asked) return;
    if (plan.kind === KIND.failed || pile.kind === KIND.failed) {
      const { message: why } = plan.kind === KIND.failed ? plan : /** @type {any} */ (pile);
      replace([failed(why, load)]);
      return;
    }
    had = { plan, people: pile.people };
    show();
  }

  /** @param {(Node | null)[]} parts */
  function replace(parts) {
    stopWaiting();
    root.replaceChildren(...parts.filter((part) => part !== null));
  }

  function show() {
    if (!had || !entered) return;
    const day = today(had.plan, had.people, later, Date.now());
    const key = day.first?.known.key ?? "";
    const moved = first !== "" && key !== first;
    if (key !== first) prepareMessage(key);
    first = key;
    const held = root.contains(document.activeElement);
    const wait = waitLine(day, load);
    const rest = day.first
      ? [
          nextPart(day.first, { today: day, context, wait: wait.line, message, putOff }),
          queuePart(day, context),
        ]
      : [nothing(day.people, context)];
    replace([limitPart(day, { stop, limits: () => chrome.runtime.openOptionsPage() }), ...rest]);
    stopWaiting = wait.stop;
    root.classList.toggle("moved", moved);
    if (moved && day.first) announce(words("panel_today_moved", day.first.known.name));
    if (held && !root.contains(document.activeElement)) root.querySelector("h2")?.focus();
  }

  /** @param {string} key */
  function prepareMessage(key) {
    const place = make("div", {});
    message = place;
    if (!key) return;
    const own = edits.get(key) ?? new Map();
    edits.set(key, own);
    void send({ kind: KIND.pile_drafts, key }).then((reply) => {
      const part = reply.kind === KIND.message ? wordsPart(reply, own) : null;
      if (part) place.replaceChildren(part);
    });
  }

  function putOff() {
    if (later.has(first)) later.clear();
    else later.add(first);
    show();
  }

  async function stop() {
    const sure = await question({
      title: words("panel_today_stop"),
      text: words("panel_today_stop_sure"),
      yes: words("panel_today_stop_yes"),
    });
    if (!sure) return;
    await send({ kind: KIND.pause });
    await load();
  }

  context.onPile(() => {
    if (entered) void load();
  });

  return {
    root,
    enter() {
      entered = true;
      show();
      void load();
    },
    leave() {
      entered = false;
      stopWaiting();
    },
  };
}
