/** The help page: all topics, the one that the address names, and a search as one types. */

/** @import { Topic } from "./topics.js" */
import { send } from "../shared/chrome.js";
import { within } from "../shared/deadline.js";
import { KIND } from "../shared/messages/message-kinds.js";
import { part } from "../shared/page.js";
import { searchFor } from "../shared/words/folded.js";
import { fillTexts, numberWords, speak, words } from "../shared/words/i18n.js";
import { make } from "../ui/elements.js";
import { icon } from "../ui/icons.js";
import { placesOf } from "./finding.js";
import { drawParts } from "./parts.js";
import { readTopics } from "./topics.js";

/** So long is waited for the background's language, in milliseconds; help in the browser's own is better than none. */
const LANGUAGE_MS = 1500;

const query = part("query", HTMLInputElement);
const none = part("none", HTMLElement);

/** @typedef {{ section: HTMLElement, heading: HTMLElement, link: HTMLElement, text: string }} Shown */

/** @param {Topic} topic @returns {[string, Shown]} */
function draw({ id, title, parts }) {
  const heading = make("h2", { id: `${id}-title`, tabindex: -1 }, title);
  const section = make(
    "section",
    { id, "aria-labelledby": heading.id },
    heading,
    ...drawParts(parts),
  );
  const link = make("a", { href: `#${id}` }, title);
  return [id, { section, heading, link, text: section.textContent }];
}

/** @param {Map<string, Shown>} topics */
function search(topics) {
  const wanted = query.value.trim();
  const isFound = searchFor(wanted);
  let count = 0;
  for (const { section, link, text } of topics.values()) {
    const found = isFound(text);
    section.hidden = !found;
    /** @type {HTMLElement} */ (link.parentElement).hidden = !found;
    count += Number(found);
  }
  none.hidden = count > 0;
  part("found", HTMLElement).textContent =
    wanted && count > 0 ? words("help_found", numberWords(count)) : "";
  mark(topics, wanted);
}

/** Shows the words that were looked for. @param {Map<string, Shown>} topics @param {string} wanted */
function mark(topics, wanted) {
  const ranges = [];
  for (const { section } of topics.values()) {
    if (section.hidden) continue;
    const nodes = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      for (const [start, end] of placesOf(node.textContent ?? "", wanted)) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

/** Shows the topic that the address names, also where a search had hidden it. @param {Map<string, Shown>} topics */
function follow(topics) {
  const here = topics.get(location.hash.slice(1));
  for (const { link } of topics.values()) link.removeAttribute("aria-current");
  if (!here) return;
  here.link.setAttribute("aria-current", "location");
  if (here.section.hidden) clear(topics);
  here.section.scrollIntoView();
  here.heading.focus({ preventScroll: true });
}

/** @param {Map<string, Shown>} topics */
function clear(topics) {
  query.value = "";
  search(topics);
}

const reply = await within(LANGUAGE_MS, "no language", send({ kind: KIND.texts_read })).catch(
  () => null,
);
if (reply?.kind === KIND.texts) speak(reply.texts);
fillTexts(document);
part("version", HTMLElement).textContent = words(
  "help_version",
  chrome.runtime.getManifest().version,
);
query.placeholder = query.ariaLabel ?? "";
part("form", HTMLFormElement).prepend(icon("find"));
const topics = new Map((await readTopics()).map(draw));
for (const { section, link } of topics.values()) {
  part("sections", HTMLElement).append(section);
  part("topics", HTMLElement).append(make("li", {}, link));
}
part("form", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
query.addEventListener("input", () => search(topics));
part("clear", HTMLElement).addEventListener("click", () => {
  clear(topics);
  query.focus();
});
addEventListener("hashchange", () => follow(topics));
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target === query) return;
  event.preventDefault();
  query.focus();
});
follow(topics);
