import { dayWords } from "../shared/words/dates.js";
import { words } from "../shared/words/i18n.js";
import { makeFrame, makeHost } from "../ui/host.js";
import { make } from "../ui/elements.js";
import LINE_STYLE from "./profile-line.css";
import { themeAt } from "../ui/styles/theme.js";

/**
 * One line in a corner of the window that says that somebody was asked before.
 * @param {{ at: number, ask_again_at: number }} dates epoch milliseconds
 * @returns {Element}
 */
export function makeLine({ at, ask_again_at }) {
  const { host, root } = makeHost([LINE_STYLE]);
  const key = ask_again_at <= Date.now() ? "content_line_now" : "content_line_from";
  const close = make(
    "button",
    { class: "link", on: { click: () => host.remove() } },
    words("content_line_close"),
  );
  const line = make(
    "aside",
    { class: "line", "aria-label": words("shared_name") },
    make("span", {}, words(key, dayWords(at), dayWords(ask_again_at))),
    close,
  );
  const frame = makeFrame(line);
  frame.dataset["theme"] = themeAt(document.body);
  root.append(frame);
  return host;
}
