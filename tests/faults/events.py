"""Activations of a withdraw control that no hand makes, as scripts of a page make them."""

from __future__ import annotations

EVENTS = {
    "click()": "node.click()",
    "click event": "send(node, MouseEvent, 'click')",
    "click event on the window's way, not bubbling": "send(node, MouseEvent, 'click', {bubbles: false})",
    "click event, not composed": "send(node, MouseEvent, 'click', {composed: false})",
    "pointer, mouse and click in their order": """
      for (const type of ["pointerdown", "pointerup"]) send(node, PointerEvent, type);
      for (const type of ["mousedown", "mouseup", "click"]) send(node, MouseEvent, type);""",
    "touch, then click": """
      for (const type of ["touchstart", "touchend"]) send(node, Event, type);
      send(node, MouseEvent, "click");""",
    "Enter and Space": """
      for (const key of ["Enter", " "])
        for (const type of ["keydown", "keypress", "keyup"]) send(node, KeyboardEvent, type, {key});""",
    "middle click": "send(node, MouseEvent, 'auxclick', {button: 1})",
    "click on the control's inside": "(node.querySelector('span') ?? node).click()",
    "ten at once": "for (let at = 0; at < 10; at += 1) node.click()",
}

SEND = """
const send = (node, kind, type, more = {}) => node.dispatchEvent(
  new kind(type, {bubbles: true, cancelable: true, composed: true, ...more}));
"""


def on_each(selector: str) -> str:
    """Return a script that runs an attack, its argument, on all such elements and says how many they are."""
    return (
        SEND
        + f"""
const [attack] = arguments;
const act = new Function("node", "send", attack);
const nodes = [...document.querySelectorAll({selector!r})];
for (const node of nodes) act(node, send);
return nodes.length;
"""
    )


ON_ROWS = on_each("main [role=listitem] a[aria-disabled]")
ON_PENDING = on_each("main [componentkey$=_pending]")

ON_CONFIRM = (
    SEND
    + """
const [attack] = arguments;
const act = new Function("node", "send", attack);
const nodes = [...document.querySelectorAll("dialog[open] button")];
for (const node of nodes) if (/Withdraw/.test(node.textContent)) act(node, send);
return nodes.length;
"""
)
"""Runs an attack on the open dialog's confirm button."""

EVERY_100_MS = """
const [seconds, rows, confirm, done] = arguments;
const until = performance.now() + seconds * 1000;
let clicks = 0;
const click = (node) => { clicks += 1; node.click(); };
const timer = setInterval(() => {
  for (const node of document.querySelectorAll(rows)) click(node);
  for (const node of document.querySelectorAll(confirm)) if (/Withdraw/.test(node.textContent)) click(node);
  if (performance.now() > until) {
    clearInterval(timer);
    done(clicks);
  }
}, 100);
"""
"""A script that clicks everything ten times a second, rows and dialogs; says how many clicks it made."""

PRESS_ALL = (
    SEND
    + """
const [selector, attacks, pause, done] = arguments;
const acts = attacks.map((attack) => new Function("node", "send", attack));
(async () => {
  let made = 0;
  for (const act of acts) {
    for (const node of document.querySelectorAll(selector)) {
      if (!/Withdraw/.test(node.textContent)) continue;
      made += 1;
      act(node, send);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  done(made);
})();
"""
)
"""Runs attacks, one after the other, on all such elements that say Withdraw; says how many runs that were."""

HEAR = """
const types = ["click", "auxclick", "pointerdown", "pointerup", "mousedown", "mouseup",
  "touchstart", "touchend", "keydown", "keypress", "keyup"];
window.heard = 0;
const hear = (event) => {
  if (event.isTrusted) return;
  window.heard += 1;
  event.preventDefault(); // a link must not lead away
};
for (const node of document.querySelectorAll(arguments[0]))
  for (const type of types) node.addEventListener(type, hear);
"""
HEARD = "return window.heard"
"""Listeners of the page on these elements themselves, and how many of a script's events they got to see."""

OWN_FUNCTIONS = """
const [way, done] = arguments;
const islands = [...document.querySelectorAll('script[type="application/json"]')].slice(1);
const rows = islands.map((island) => JSON.parse(island.textContent));
import("/aero-v1/sc/voyager.js").then(async (site) => {
  const {withdrawByNumber: classic, withdrawByBatch: batch, withdrawByDash: dash} = site;
  await Promise.allSettled(rows.map({classic, batch, dash}[way]));
  done(rows.length);
});
"""
"""Withdraws as the older pages' own handlers do, by the endpoint's name; says how many that were."""
