"""A script sends while a page begins, loads, hides or ends: the moments between two documents."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from selenium.webdriver import Chrome

from tests.breadth import some
from tests.e2e.browser import SENT, SITE
from tests.faults.arms import Arm, Arms
from tests.faults.programs import EVERYBODY, LIBRARY, run

EACH = 4
LOADS = EVERYBODY // EACH - 1
FOUR_OF_ALL = f"""
const turn = Number(sessionStorage.getItem("turn") ?? 0);
sessionStorage.setItem("turn", String(turn + 1));
const four = (more) => askAll({EACH} * turn, {EACH} * turn + {EACH}, more);
"""
MOMENTS = {
    "document start": "four();",
    "document start, keepalive": "four({keepalive: true});",
    "DOMContentLoaded": "addEventListener('DOMContentLoaded', () => four());",
    "load": "addEventListener('load', () => four());",
    "the first frame": "requestAnimationFrame(() => four());",
    "pagehide, keepalive": "addEventListener('pagehide', () => four({keepalive: true}));",
    "beforeunload, keepalive": "addEventListener('beforeunload', () => four({keepalive: true}));",
    "visibilitychange, keepalive": (
        "document.addEventListener('visibilitychange', () => four({keepalive: true}));"
    ),
    "unload, beacon": f"""
      addEventListener('pagehide', () => {{
        for (let at = {EACH} * turn; at < {EACH} * (turn + 1); at += 1)
          navigator.sendBeacon(ACTION, init(at).body);
      }});""",
}
SHARED_WORKER = f"""
const text = `let at = 0;
  const told = () => JSON.stringify({{invitationId: String(7400000000000000000n + BigInt(at++))}});
  const next = () => {{
    if (at < {EVERYBODY}) fetch("${{ACTION}}", {{method: "POST", body: told()}}).catch(() => null);
  }};
  onconnect = ({{ports: [port]}}) => {{ port.postMessage("begun"); setInterval(next, 10); }};`;
const worker = new SharedWorker(URL.createObjectURL(new Blob([text], {{type: "text/javascript"}})));
await new Promise((resolve) => {{ worker.port.onmessage = resolve; }});
"""
SERVICE_WORKER = f"""
await navigator.serviceWorker.register("/aero-v1/sc/service.js", {{scope: "/aero-v1/sc/"}});
let active;
while (!active) {{
  await later(20);
  active = (await navigator.serviceWorker.getRegistration("/aero-v1/sc/"))?.active;
}}
for (let at = 0; at < {EVERYBODY}; at += 1) active.postMessage([ACTION, init(at)]);
"""
LEAVES = {"a shared worker": SHARED_WORKER, "the site's service worker": SERVICE_WORKER}
"""Programs that are done with the page once they have begun."""
FORGET_WORKERS = """
const all = await navigator.serviceWorker.getRegistrations();
await Promise.all(all.map((each) => each.unregister()));
"""


@contextmanager
def at_document_start(driver: Chrome, program: str) -> Iterator[None]:
    """Have a program run at the start of each document, as a userscript does."""
    source = f"if (window === top && location.protocol === 'https:') {{ {LIBRARY} {FOUR_OF_ALL} {program} }}"
    added = driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": source})
    try:
        yield
    finally:
        driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", added)


def forget_turns(arm: Arm) -> None:
    arm.open(f"{SITE}/feed/")
    arm.driver.execute_script("sessionStorage.clear()")


@pytest.mark.slow
@pytest.mark.parametrize("moment", some(MOMENTS, 5))
def test_the_sent_list_loaded_again_and_again(moment: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        forget_turns(arm)
        arm.open_sent()
        with at_document_start(arm.driver, MOMENTS[moment]):
            for turn in range(LOADS):
                if turn % 2:
                    arm.driver.refresh()
                else:
                    arm.driver.get(SENT)
            arm.driver.get(f"{SITE}/feed/")
        return EVERYBODY

    arms.note(f"the Sent list loaded again and again, four by fetch at {moment}", attack)


@pytest.mark.parametrize(
    "path", ["/feed/", "/in/marcusbell-growth/", "/mynetwork/invitation-manager/received/"]
)
def test_another_page_of_the_site(path: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        forget_turns(arm)
        with at_document_start(arm.driver, MOMENTS["document start"] + MOMENTS["load"]):
            for _ in range(3):
                arm.open(f"{SITE}{path}")
        return 3 * EACH

    arms.note(f"{path} loaded three times, four by fetch at document start and at load", attack)


@pytest.mark.parametrize("leaver", LEAVES)
def test_what_goes_on_while_its_page_leaves(leaver: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        run(arm.driver, LEAVES[leaver])
        arm.open(f"{SITE}/feed/")
        arm.driver.execute_async_script("setTimeout(arguments[0], 2500)")
        run(arm.driver, FORGET_WORKERS)
        return EVERYBODY

    arms.note(f"{leaver} that asks on while its page leaves", attack)


BLOCKED_THREAD = """
const text = `let at = 0; setInterval(() => {
  if (at < 40) fetch("${ACTION}", {method: "POST",
    body: String(7400000000000000000n + BigInt(at++))}).catch(() => null);
}, 100);`;
const worker = new Worker(URL.createObjectURL(new Blob([text], {type: "text/javascript"})));
await later(300);
const until = performance.now() + 3500;
while (performance.now() < until);
await later(1500);
worker.terminate();
"""


@pytest.mark.parametrize("page", ["the Sent list", "/feed/"])
def test_a_page_that_keeps_its_thread_busy_so_that_nobody_can_answer(page: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        if page == "/feed/":
            arm.open(f"{SITE}/feed/")
        else:
            arm.open_sent()
        run(arm.driver, BLOCKED_THREAD)
        return EVERYBODY

    arms.note(f"{page}: the page's thread kept busy for 3.5 s, a worker asks every 100 ms", attack)


FORMS_IN_FRAMES = """
const address = (at) =>
  `/voyager/api/relationships/invitations/${7400000000000000000n + BigInt(at)}?action=withdraw`;
const put = (at, tag, more) => at.body.appendChild(Object.assign(at.createElement(tag), more));
const within = put(document, "iframe", {}).contentDocument;
for (let at = 0; at < 40; at += 1) {
  put(within, "iframe", {name: `to${at}`});
  const form = put(within, "form",
    {method: "post", enctype: "text/plain", action: address(at), target: `to${at}`});
  form.append(Object.assign(within.createElement("input"), {name: "at", value: at}));
  form.submit();
}
await later(50);
const until = performance.now() + 3500;
while (performance.now() < until);
for (let at = 0; at < 40; at += 1) fetch(address(at), {method: "POST"}).catch(() => null);
await later(1500);
"""
"""The page's own thread answers nobody meanwhile."""


def test_a_busy_page_that_sends_from_frames_within_frames(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        run(arm.driver, FORMS_IN_FRAMES)
        return EVERYBODY

    arms.note("forms in frames within frames, the page's thread kept busy for 3.5 s", attack)
