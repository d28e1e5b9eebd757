/**
 * Today: whose invitation to withdraw next, when the limits allow it, and when all will be done.
 * @import { Known, PilePlan } from "../../shared/messages/panel-replies.d.ts"
 * @import { Context, View } from "../view.d.ts"
 */
import { words } from "../../shared/words/i18n.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { make } from "../../ui/elements.js";
import { tryAgain } from "../parts/tile.js";
import { hasAccess } from "../shell/access.js";
import { viewFailureWords } from "../shell/failure.js";
import { pauseForToday } from "../shell/pause.js";
import { today } from "./plan.js";
import { failed, waiting } from "./view/instead.js";
import { createPage } from "./view/page.js";

/**
 * The plan and whom it is about, or why there is none.
 * @param {Context["send"]} send
 * @returns {Promise<{ plan: PilePlan, people: Known[], access: boolean } | string>}
 */
async function read(send) {
  const [plan, pile, access] = await Promise.all([
    send({ kind: KIND.pile_plan }),
    send({ kind: KIND.pile_read }),
    hasAccess(),
  ]);
  const notReady = words("panel_today_failed_text");
  if (plan.kind === KIND.failed) return viewFailureWords(plan, notReady);
  if (pile.kind === KIND.failed) return viewFailureWords(pile, notReady);
  return { plan, people: pile.people, access };
}

/** @param {Context} context @returns {View} */
export function create(context) {
  const { send, announce } = context;
  const root = make("div", { class: "today" }, waiting());
  /** Put off in this sitting. @type {Set<string>} */
  const later = new Set();
  const page = createPage(context, {
    stop: () => void stop(),
    limits: () => chrome.runtime.openOptionsPage(),
    putOff,
    over: () => void load(),
  });
  let entered = false;
  /** @type {Awaited<ReturnType<typeof read>> | null} */
  let had = null;
  let first = "";
  let asked = 0;

  async function load() {
    const turn = ++asked;
    const found = await read(send);
    if (turn !== asked) return;
    had = found;
    show();
  }

  function show() {
    if (had === null || !entered) return;
    const again = () => tryAgain(root, waiting(), load);
    if (typeof had === "string") return root.replaceChildren(failed(had, again));
    if (!page.parts.every((part) => part.parentNode === root)) root.replaceChildren(...page.parts);
    const day = today(had.plan, had.people, later, Date.now());
    const key = day.first?.known.key ?? "";
    const moved = first !== "" && key !== first;
    first = key;
    page.draw(day, had.access);
    root.classList.toggle("moved", moved);
    if (moved && day.first) announce(words("panel_today_moved", day.first.known.name));
  }

  async function stop() {
    const said = await pauseForToday();
    if (said) context.toast(said);
    await load();
  }

  /** Whoever is first comes last now; with nobody left all are asked for again. */
  function putOff() {
    if (later.has(first)) later.clear();
    else later.add(first);
    show();
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
      page.stop();
    },
  };
}
