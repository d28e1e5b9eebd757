/**
 * @import { RowReading } from "../../shared/messages/messages.js"
 * @import { Child } from "../elements.js"
 */
import { words } from "../../shared/words/i18n.js";
import { make } from "../elements.js";

/** Notes up to this many characters fit into the three lines that are shown of one. */
const SHORT_NOTE = 140;

/** The note that went with the invitation, three lines of it until all is asked for. @param {string} note */
function quote(note) {
  const text = make("blockquote", { class: "quote", dir: "auto" }, note);
  if ([...note].length <= SHORT_NOTE) return text;
  text.classList.add("cut");
  const more = make(
    "button",
    {
      class: "link",
      "data-key": "note",
      on: {
        click() {
          text.classList.remove("cut");
          more.remove();
        },
      },
    },
    words("content_note_more"),
  );
  return [text, more];
}

/**
 * Whom the card is about, as far as it helps to answer: name, headline, age, the note that was sent.
 * @param {RowReading} reading
 * @param {string | null} age a sentence; null where the date is unknown
 * @param {Child} tools
 */
export const cardHead = ({ name, headline, note }, age, tools) =>
  make(
    "header",
    {},
    make("h2", { id: "title" }, make("bdi", {}, name)),
    tools,
    headline && make("p", { class: "headline" }, make("bdi", {}, headline)),
    age && make("p", { class: "headline" }, age),
    note && [make("h3", {}, words("content_note")), quote(note)].flat(),
  );
