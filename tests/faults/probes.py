"""What a hostile page does to its own document to hear and to find an extension."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.e2e.browser import Browser

DIST = Path(__file__).parents[2] / "dist" / "extension-test"

LISTEN = """
window.heard = [];
const types = ["keydown", "keypress", "keyup", "beforeinput", "input", "copy", "cut", "paste",
  "compositionstart", "compositionend"];
for (const type of types) for (const place of [window, document]) {
  place.addEventListener(type, (event) => {
    window.heard.push(`${type} ${event.key ?? event.data ?? ""}`);
    if (type === "copy") {
      event.clipboardData.setData("text/plain", "another text");
      event.preventDefault();
    }
  }, true);
}
"""

PROBE = """
const [files, done] = arguments;
const seen = {};
const every = [];
// The driver's own are left out.
const isDrivers = (name) => /^cdc_|^\\$/u.test(name);
const namesOf = (place) => Object.getOwnPropertyNames(place).filter((each) => !isDrivers(each)).sort();
const walk = (root) => {
  for (const node of root.querySelectorAll("*")) {
    every.push(node);
    if (node.shadowRoot) walk(node.shadowRoot);
  }
};
walk(document);
seen["names in the window"] = namesOf(window);
seen["symbols in the window"] = Object.getOwnPropertySymbols(window).map(String).sort();
seen["names in the document"] = namesOf(document);
seen["the page's chrome"] = Object.keys(window.chrome ?? {}).sort();
const count = {};
for (const node of every) {
  const kind = [node.localName, ...node.getAttributeNames().sort()].join(" ");
  count[kind] = (count[kind] ?? 0) + 1;
}
seen["elements by name and attributes"] = count;
seen["addresses of an extension"] = every.filter((node) =>
  [...node.attributes].some(({value}) => /(chrome|moz)-extension:/u.test(value))
  || [...node.childNodes].some(({nodeType, data}) => nodeType === 3 && /-extension:/u.test(data))).length;
seen["elements that have a root already"] = every.filter((node) => {
  const may = ["div", "span", "section", "article"].includes(node.localName);
  if (!may || node.shadowRoot || node.firstChild) return false;
  try { node.cloneNode().attachShadow({mode: "open"}); } catch { return false; }
  try { node.attachShadow({mode: "open"}); return false; } catch { return true; }
}).length;
seen["style sheets"] = [document.styleSheets.length, document.adoptedStyleSheets.length];
seen["functions that are not native"] = ["fetch", "addEventListener", "postMessage", "MutationObserver"]
  .filter((name) => !/\\[native code\\]/u.test(Function.prototype.toString.call(window[name])));
const timed = performance.getEntries();
seen["what the browser timed"] = timed.filter(({name}) => /-extension:/u.test(name)).length;
const ordinary = document.body.appendChild(document.createElement("button"));
const heard = [];
const types = ["click", "keydown", "keyup", "pointerdown", "mousedown", "input", "copy", "submit", "focusin"];
for (const type of types) {
  const hear = () => heard.push(type);
  window.addEventListener(type, hear, true);
  const Kind = type.startsWith("key") ? KeyboardEvent : type === "click" ? MouseEvent : Event;
  ordinary.dispatchEvent(new Kind(type, {bubbles: true, cancelable: true, composed: true, key: "Enter"}));
  window.removeEventListener(type, hear, true);
}
ordinary.remove();
seen["events of an ordinary button"] = heard;
const messages = [];
window.addEventListener("message", ({data}) => messages.push(data));
let changes = 0;
const observer = new MutationObserver((records) => { changes += records.length; });
observer.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
Promise.all(files.map((file) => fetch(file).then(() => file, () => null))).then((loaded) => {
  seen["files of an extension that load"] = loaded.filter(Boolean);
  setTimeout(() => {
    observer.disconnect();
    // Last, for the guard says in the page that it stopped a script.
    const control = document.querySelector("main a[aria-disabled]");
    let reached = !control ? "no control" : "stopped";
    const onClick = (event) => {
      reached = "heard";
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("click", onClick, true);
    control?.click();
    window.removeEventListener("click", onClick, true);
    seen["click on a withdraw control"] = reached;
    seen["changes while nobody does anything"] = changes;
    seen["messages"] = messages;
    done(seen);
  }, 500);
});
"""
"""What public detectors of extensions look at, in the page's own world."""


def packaged(browser: Browser) -> list[str]:
    """Return the address of every packaged file, as a page would guess it."""
    if browser.extension_id is None:
        return []
    files = [path.relative_to(DIST) for path in DIST.rglob("*") if path.is_file()]
    return [browser.extension_page(str(path)) for path in files]
