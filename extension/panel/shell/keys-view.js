/** @typedef {[keys: string[], text: string][]} Keys */
import { words } from "../../shared/words/i18n.js";
import { shortcuts } from "../../shared/commands.js";
import { make } from "../../ui/elements.js";
import { HELP, OPTIONS } from "./pages.js";
import { popUp } from "./pop-up.js";

/** @param {Keys} keys */
const table = (keys) =>
  make(
    "dl",
    { class: "keys" },
    keys.flatMap(([names, text]) => [
      make(
        "dt",
        {},
        names.map((name) => make("kbd", {}, name)),
      ),
      make("dd", {}, text),
    ]),
  );

/** What acts in every view. @returns {Keys} */
const everywhere = () => [
  [["Z"], words("panel_keys_undo")],
  [["J", "K"], words("panel_keys_card")],
  [["?"], words("panel_keys_this")],
];

/** Those that the browser takes, as the user set them; one that is not set is left out. @returns {Promise<Keys>} */
async function inBrowser() {
  const all = await shortcuts();
  return all.filter(({ keys }) => keys).map(({ text, keys }) => [[keys], text]);
}

/**
 * Tells which key does what: in the view that is shown, in all of them, in the browser.
 * @param {Keys} ofView
 */
export async function showKeys(ofView) {
  const browser = await inBrowser();
  popUp(
    words("panel_keys_title"),
    table([...ofView, ...everywhere()]),
    ...(browser.length > 0 ? [make("h3", {}, words("panel_keys_browser")), table(browser)] : []),
    make(
      "p",
      { class: "note" },
      words("panel_keys_off"),
      " ",
      make("a", { href: OPTIONS, target: "_blank" }, words("panel_keys_settings")),
    ),
    make("a", { class: "link", href: HELP, target: "_blank" }, words("panel_keys_help")),
  );
}
