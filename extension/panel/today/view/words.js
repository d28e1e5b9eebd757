/**
 * @import { Message } from "../../../ui/types.js"
 */
import { words } from "../../../shared/i18n.js";
import { channelWords, usual } from "../../../ui/drafts/channels.js";
import { makeDrafts } from "../../../ui/drafts/drafts.js";
import { make } from "../../../ui/elements.js";
import { icon } from "../../../ui/icons.js";

/** The drafts' own styles, which stand in a root of theirs in the page as here. */
const STYLES = ["base.css", "drafts.css"].map((name) => `../ui/styles/${name}`);

/** @param {Node} content */
function inRootOfItsOwn(content) {
  const host = make("div", {});
  const root = host.attachShadow({ mode: "open" });
  const sheets = STYLES.map((href) => make("link", { rel: "stylesheet", href }));
  root.append(...sheets, content);
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
