/** @typedef {import("../../../shared/messages/replies.d.ts").State} State */
/** @import { ViewName } from "../../view.d.ts" */
/** @import { Notice } from "./standing.js" */
import { send } from "../../../shared/chrome.js";
import { words } from "../../../shared/words/i18n.js";
import { KIND } from "../../../shared/messages/message-kinds.js";
import { make } from "../../../ui/elements.js";
import { icon } from "../../../ui/icons.js";
import { HELP } from "../pages.js";
import { switchSingleKeys } from "../single-key.js";
import { noticesOf } from "./standing.js";
import { showStanding } from "./standing-view.js";

const ICONS = /** @type {const} */ ({
  data: "alert",
  history: "bell",
  news: "file",
  standing: "alert",
});

/** @param {Notice} notice @param {() => void} onOpen @param {() => void} onClose */
function line({ text, act }, onOpen, onClose) {
  const close = words("panel_notice_close");
  const wording = words(`panel_notice_${act}`);
  return make(
    "li",
    {},
    icon(ICONS[act]),
    make("span", {}, text),
    make("button", { type: "button", class: "link", on: { click: onOpen } }, wording),
    act === "news" &&
      make(
        "button",
        {
          type: "button",
          class: "tool slim",
          "aria-label": close,
          title: close,
          on: { click: onClose },
        },
        icon("close"),
      ),
  );
}

/**
 * One line each for what asks for notice by itself, kept true while the panel is in sight.
 * @param {object} parts
 * @param {HTMLElement} parts.place
 * @param {(view: ViewName) => void} parts.go
 * @param {(listener: () => void) => void} parts.onPile
 */
export function makeNotices({ place, go, onPile }) {
  /** @type {State | null} */
  let state = null;
  /** What is shown below. @type {ViewName | null} */
  let view = null;
  /** What was looked at once stays away. @type {Set<string>} */
  const seen = new Set();

  /** @param {Notice} notice */
  function dismiss({ text, act }) {
    seen.add(text);
    draw();
    // Told once: the view has what was put aside, to be saved or deleted; the help has the notes.
    if (act === "data") void send({ kind: KIND.aside_see });
    if (act === "news") void send({ kind: KIND.news_see });
  }

  /** @param {Notice} notice */
  function open(notice) {
    const { act } = notice;
    dismiss(notice);
    if (act === "news") window.open(`${HELP}#news`, "_blank");
    else if (act !== "standing") go(act);
    else if (state) showStanding(state);
  }

  function draw() {
    const all = state ? noticesOf(state) : [];
    // What the view itself says is not said above it as well.
    const shown = all.filter(({ text, act }) => !seen.has(text) && act !== view);
    const lines = shown.map((each) =>
      line(
        each,
        () => open(each),
        () => dismiss(each),
      ),
    );
    place.replaceChildren(make("ul", { role: "list" }, lines));
    place.hidden = shown.length === 0;
  }

  async function read() {
    const reply = await send({ kind: KIND.state });
    if (reply.kind !== KIND.state) return;
    state = reply;
    switchSingleKeys(state.single_keys);
    draw();
  }

  onPile(() => void read());
  chrome.tabs.onActivated.addListener(() => void read());
  document.addEventListener("visibilitychange", () => document.hidden || void read());
  void read();
  return {
    state: () => state,
    /** @param {ViewName} name of what is shown from now on */
    beside(name) {
      view = name;
      draw();
    },
  };
}
