/**
 * @import { Message } from "../../../ui/types.js"
 */
import { ownFile } from "../../../shared/chrome.js";
import { words } from "../../../shared/words/i18n.js";
import { channelWords, usual } from "../../../ui/drafts/channels.js";
import { makeDrafts } from "../../../ui/drafts/drafts.js";
import { make } from "../../../ui/elements.js";
import { icon } from "../../../ui/icons.js";

/** The drafts' own styles, which stand in a root of theirs in the page as here. */
const STYLES = ["ui/styles/base.css", "ui/styles/drafts.css", "panel/today/words.css"];

/** @param {string} path */
const styleSheet = (path) => make("link", { rel: "stylesheet", href: ownFile(path) });

/** @param {Node} content */
function inRootOfItsOwn(content) {
  const frame = make("div", { class: "ours", lang: document.documentElement.lang }, content);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const dress = () => (frame.dataset["theme"] = dark.matches ? "dark" : "light");
  dark.addEventListener("change", dress);
  dress();
  const host = make("div", {});
  const root = host.attachShadow({ mode: "open" });
  root.append(...STYLES.map(styleSheet), frame);
  return host;
}

/**
 * The message that may go with the withdrawal, folded; null where none is needed.
 * @param {Message} message
 * @param {Map<string, string>} edits the user's own wording
 */
export function wordsPart({ text, drafts, channels }, edits) {
  if (drafts.length === 0) return null;
  const way = usual(channels);
  return make(
    "details",
    {},
    make(
      "summary",
      { "data-key": "message" },
      icon("right"),
      words("panel_today_words"),
      way && make("span", { class: "end" }, channelWords(way)),
    ),
    text && make("p", { class: "note" }, text),
    inRootOfItsOwn(makeDrafts(drafts, channels, { edits, onCopy() {} })),
  );
}
