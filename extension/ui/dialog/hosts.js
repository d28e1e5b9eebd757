/** @import { DialogParts } from "../types.js" */
import { boxOf } from "../../shared/box-of.js";
import { words } from "../../shared/words/i18n.js";
import { fillCard } from "../card/fill-card.js";
import { make } from "../elements.js";
import { makeFrame, makeHost } from "../host.js";
import DIALOG_STYLE from "../styles/dialog.css";
import DIALOG_HOST_STYLE from "../styles/dialog-host.css";
import DRAFTS_STYLE from "../styles/drafts.css";
import PARTS_STYLE from "../styles/card-parts.css";
import { themeAt } from "../styles/theme.js";
import { roomBelow, roomFor } from "./room.js";

/** From so many pixels on label and button stand in one line. */
const ROOMY = 280;
/** The site's dialog keeps the keys that close it and move in it. */
const KEYS_OF_THE_DIALOG = new Set(["Escape", "Tab"]);
const STYLES = [PARTS_STYLE, DRAFTS_STYLE, DIALOG_STYLE, DIALOG_HOST_STYLE];

/** @param {Event} event */
const isOfTheDialog = (event) =>
  event instanceof KeyboardEvent && KEYS_OF_THE_DIALOG.has(event.key);

/** One of both places, in a root of its own. @param {string} name class of what stands there */
function makePlace(name) {
  const { host, root } = makeHost(STYLES, isOfTheDialog);
  const label = words("shared_name");
  const body = make("div", {
    class: `help ${name}`,
    role: "group",
    tabindex: -1,
    "aria-label": label,
  });
  const frame = makeFrame(body);
  root.append(frame);
  return { host, body, frame };
}

/** A dialog that does not scroll keeps its place; another one grows to both sides, as far as the window goes. @param {Element} dialog */
const topOf = (dialog) =>
  getComputedStyle(dialog).overflowY === "visible" ? boxOf(dialog).top : null;

/**
 * The two places of ours in the site's dialog: before what it says, and after its buttons, which both stay what they were.
 * @param {AbortSignal} signal ends with the dialog
 */
export function makeDialogHosts(signal) {
  const [above, below] = [makePlace("above"), makePlace("below")];
  const both = [above, below];
  const status = make("p", { class: "unseen", role: "status" });
  above.frame.append(status);
  /** @type {DialogParts | null} */
  let found = null;

  function dress() {
    const theme = found && themeAt(found.place);
    for (const { frame } of theme ? both : []) {
      if (frame.dataset["theme"] !== theme) frame.dataset["theme"] = theme ?? "";
    }
  }
  /** No place takes more room than leaves the site's buttons, and what stands after them, in the window. */
  function fit() {
    if (!found) return;
    const { dialog, confirm } = found;
    const { top } = boxOf(dialog);
    const down = boxOf(confirm).bottom - top + dialog.scrollTop - boxOf(above.host).height;
    const room = roomFor({ window: innerHeight, top: topOf(dialog), rest: down });
    above.body.style.maxHeight = `${room.most}px`;
    above.body.classList.toggle("low", room.low && above.body.clientWidth > ROOMY);
    below.body.style.maxHeight =
      topOf(dialog) === null ? "" : `${roomBelow(innerHeight, boxOf(below.host).top)}px`;
  }
  addEventListener("resize", fit, { signal });
  signal.addEventListener("abort", () => both.forEach(({ host }) => host.remove()));

  return {
    host: above.host,
    dress,
    /** @param {DialogParts} dialog as it stands now */
    mount(dialog) {
      found = dialog;
      const { text, place } = dialog;
      if (above.host.nextElementSibling !== text) text.before(above.host);
      if (below.host.parentElement !== place) place.append(below.host);
      dress();
    },
    /** @param {Node[]} before @param {Node[]} after */
    fill(before, after) {
      fillCard(above.body, before);
      fillCard(below.body, after);
      for (const { body } of both) body.hidden = body.childElementCount === 0;
      fit();
    },
    /** Says aloud what the advice is now. @param {string} text */
    say: (text) => void (status.textContent = text),
    /** The focus begins at the way out, where there is one. */
    begin: () => /** @type {HTMLElement | null} */ (above.body.querySelector(".main"))?.focus(),
  };
}

/** @typedef {ReturnType<typeof makeDialogHosts>} DialogHosts */
