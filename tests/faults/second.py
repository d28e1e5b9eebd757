"""A second extension, which sends ours whatever it likes and reaches into what ours draws."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.e2e.browser import Browser, extension_id

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

ROOT = Path(__file__).parents[2]
MANIFEST: dict[str, Any] = {
    "manifest_version": 3,
    "name": "A second extension",
    "version": "1",
    "background": {"service_worker": "forge.js"},
    "content_scripts": [
        {
            "matches": ["https://www.linkedin.com/*"],
            "js": ["forge.js", "meddle.js"],
            "run_at": "document_start",
        }
    ],
}
FORGE = """
// Of each message: what was answered, or why nothing was; the same of a port.
async function forge(id, messages, ports) {
  const answers = [];
  for (const message of messages) {
    const answer = await chrome.runtime.sendMessage(id, message).catch(({message}) => ({refused: message}));
    answers.push(answer?.refused ?? {answer: answer ?? null});
  }
  for (const name of ports) {
    const port = chrome.runtime.connect(id, {name});
    answers.push(await new Promise((tell) => {
      port.onMessage.addListener((message) => tell({answer: message}));
      port.onDisconnect.addListener(() => tell(chrome.runtime.lastError?.message ?? "ended"));
    }));
  }
  return answers;
}
chrome.runtime.onMessageExternal?.addListener((message, sender, answer) => answer("heard"));
"""
MEDDLE = """
const rootOf = (node) => node instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(node) : null;
const drawnFor = (name) => {
  const row = [...document.querySelectorAll("main [role=listitem]")].find(
    (each) => each.querySelector("p")?.textContent === name);
  const host = [...row.querySelectorAll("*")].find((node) => rootOf(node)?.querySelector(".badge"));
  return host && {host, badge: rootOf(host).querySelector(".badge")};
};
const remove = (drawn) => {
  drawn?.host.remove();
  const {dataset} = document.documentElement;
  if (drawn) dataset.removed = Number(dataset.removed ?? 0) + 1;
};
const acts = {
  "text": ({badge}) => (badge.querySelector(".wording").textContent = "WITHDRAW NOW"),
  "attribute": ({badge}) => badge.setAttribute("aria-label", "WITHDRAW NOW"),
  "silence": ({host}) => host.setAttribute("aria-hidden", "true"),
  "badge removed": ({badge}) => badge.remove(),
  "host removed": remove,
  "fight": (drawn, name) => {
    new MutationObserver(() => remove(drawnFor(name))).observe(document, {childList: true, subtree: true});
    remove(drawn);
  },
};
document.addEventListener("meddle", ({detail}) => {
  const [act, name] = JSON.parse(detail);
  acts[act](drawnFor(name), name);
});
document.addEventListener("forge", async ({detail}) => {
  const answers = await forge(...JSON.parse(detail));
  document.dispatchEvent(new CustomEvent("forged", {detail: JSON.stringify(answers)}));
});
"""
SPEAK = """
import {chanceOf} from "./tests/js/fuzz/chance.js";
import {MESSAGES} from "./tests/js/fuzz/messages.js";
import {KIND, SENT_PORT} from "./extension/shared/messages/message-kinds.js";
const heard = {tokens: ["token"], undos: ["undo"], backup: null};
const good = Object.entries(MESSAGES).map(([kind, [, make]]) => ({kind, ...make(chanceOf(kind), heard)}));
const bare = Object.values(KIND).map((kind) => ({kind}));
console.log(JSON.stringify([[...good, ...bare, null, "ping"], ["", SENT_PORT]]));
"""
MEDDLED = "document.dispatchEvent(new CustomEvent('meddle', {detail: JSON.stringify([...arguments])}))"


def make_second(folder: Path) -> Path:
    """Write the extension and return its folder."""
    files = {"manifest.json": json.dumps(MANIFEST), "forge.js": FORGE, "meddle.js": MEDDLE}
    files["page.html"] = "<!doctype html><script src=forge.js></script>"
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def as_second(browser: Browser, folder: Path) -> Browser:
    """Return the same browser, for those who ask for an extension's parts, as the second one's."""
    return Browser(browser.driver, extension_id(folder))


def messages_and_ports() -> tuple[list[Any], list[str]]:
    """Return a good message of each kind, each kind alone, two odd ones, and the names of ports."""
    node = ["node", "--input-type=module", "--eval", SPEAK]
    said = subprocess.run(node, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    messages, ports = json.loads(said)
    return messages, ports


def meddle(driver: Chrome, act: str, name: str) -> None:
    """Have the second extension's content script do something to what is drawn in a row."""
    driver.execute_script(MEDDLED, act, name)


def removed(driver: Chrome) -> int:
    """Return how often it has taken something of ours away."""
    return int(driver.execute_script("return document.documentElement.dataset.removed ?? 0"))
