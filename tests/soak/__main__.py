"""An hour of use in Chromium, and whether memory grows with it: `make soak`, `SOAK_SECONDS=180 make soak`.

Scrolls, opens and answers cards, withdraws within the limits (a day passes for what is stored), walks through
the views of the panel, loads it anew, and has the background stopped. Samples what is left of each heap
after a collection; ends with 1 where one grows by more than a kilobyte with each operation.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from selenium.webdriver import Keys
from selenium.webdriver.common.by import By

from tests.bench.shared.memory import private_megabytes
from tests.e2e.browser import Browser, chromium
from tests.e2e.card import OPEN_CARD, open_card, unfold
from tests.e2e.consent import grant_consent
from tests.e2e.debugger import Part, attached
from tests.e2e.panel import open_panel
from tests.e2e.parts import alive, stop_background
from tests.e2e.sent_page import OPEN_DIALOG, open_sent, press_withdraw
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.storage import pass_a_day
from tests.e2e.waiting import do, wait_until
from tests.faults.hands import confirm
from tests.faults.person import press_until
from tests.replica.server import Replica
from tests.soak.growth import growth

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

ROOT = Path(__file__).parents[2]
EXTENSION, RESULT = ROOT / "dist" / "extension-test", ROOT / "dist" / "soak.json"
SECONDS = float(os.environ.get("SOAK_SECONDS", "3600"))
MOST_PER_OPERATION = 1024
"""Bytes of a heap for each operation, after the warm-up."""
VIEWS = ("#today", "#list", "#history", "#data", "#settings")
WITHDRAW_EVERY, STOP_EVERY, RELOAD_EVERY, SAMPLE_EVERY = 10, 25, 15, 2
"""In rounds; a round is one card, one answer, a scroll there and back, and one view of the panel."""
SCROLL = "const list = document.querySelector('main'); list.scrollTop = arguments[0] ? list.scrollHeight : 0;"
PARTS: dict[str, Part] = {"background": "service_worker", "engine": "background_page"}


@dataclass
class Soak:
    """One run: what was done, and the heaps found in bytes, by part, as (operations, bytes)."""

    browser: Browser
    list_tab: str
    panel_tab: str
    people: list[str]
    operations: int = 0
    heaps: dict[str, list[tuple[int, float]]] = field(default_factory=dict)

    @property
    def driver(self) -> Chrome:
        """The browser's driver."""
        return self.browser.driver

    def _withdraw(self, name: str) -> None:
        """Press, again where the extension asks for it, and confirm."""
        dialogs = partial(self.driver.find_elements, By.CSS_SELECTOR, OPEN_DIALOG)
        press_until(dialogs, lambda: press_withdraw(self.driver, name), self.driver)
        confirm(self.driver)

    def round(self, number: int) -> None:
        """Do one round."""
        self._go_to(self.list_tab)
        self._look_at(self.people[-1 - number % 3])
        if number % WITHDRAW_EVERY == 0 and len(self.people) > len(VIEWS):
            self._withdraw(self.people.pop(0))
            self.operations += 1
            pass_a_day(self.browser)
        self._go_to(self.panel_tab)
        self._show(VIEWS[number % len(VIEWS)])
        if number % RELOAD_EVERY == 0:
            self.driver.refresh()
            self.operations += 1
        if number % STOP_EVERY == 0:
            stop_background(self.browser)
            self.operations += 1
        if number % SAMPLE_EVERY == 0:
            self._sample()

    def _go_to(self, tab: str) -> None:
        """Bring a tab forward: a page behind another is drawn for nobody, and no press in it counts."""
        self.driver.switch_to.window(tab)
        self.driver.execute_cdp_cmd("Page.bringToFront", {})

    def _look_at(self, name: str) -> None:
        for down in (True, False):
            self.driver.execute_script(SCROLL, down)
        open_card(self.driver, name)
        unfold(self.driver, OPEN_CARD, "facts")
        self._answer()
        self.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
        self.operations += 4

    def _answer(self) -> None:
        """Press one of the answers that the card has, another each time."""

        def press() -> None:
            found = inside_shadows(self.driver, f"{OPEN_CARD} [data-key^='tell:']")
            shown = [each for each in found if each.is_displayed()]
            button = shown[self.operations // 4 % len(shown)]
            self.driver.execute_script("arguments[0].scrollIntoView({block: 'nearest'})", button)
            button.click()

        do(press, "an answer")

    def _show(self, view: str) -> None:
        self.driver.execute_script("location.hash = arguments[0]", view)
        wait_until(lambda: self.driver.execute_script("return location.hash") == view, view)
        self.operations += 1

    def _sample(self) -> None:
        for part, tab in (("page", self.list_tab), ("panel", self.panel_tab)):
            self._go_to(tab)
            self.driver.execute_cdp_cmd("HeapProfiler.collectGarbage", {})
            self._note(part, self.driver.execute_cdp_cmd("Runtime.getHeapUsage", {})["usedSize"])
        for name, part in PARTS.items():
            if alive(self.browser, part):
                with suppress(RuntimeError, StopIteration), attached(self.browser, part) as session:
                    session.ask("HeapProfiler.collectGarbage")
                    self._note(name, session.ask("Runtime.getHeapUsage")["usedSize"])
        self._note("extension's process", private_megabytes(self.browser) * 1e6)

    def _note(self, part: str, size: float) -> None:
        self.heaps.setdefault(part, []).append((self.operations, size))


def soak(browser: Browser, replica: Replica) -> Soak:
    """Use the extension for as long as is wanted."""
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    list_tab = driver.current_window_handle
    driver.switch_to.new_window("tab")
    open_panel(browser)
    run = Soak(browser, list_tab, driver.current_window_handle, [each.name for each in replica.people[:10]])
    end, number = time.monotonic() + SECONDS, 0
    while time.monotonic() < end:
        number += 1
        run.round(number)
    return run


def report(run: Soak) -> int:
    """Print what was found, and write it down; return 1 where a heap grows."""
    grown = {part: growth(samples) for part, samples in run.heaps.items()}
    lines = ["part                   first MB   last MB   bytes/operation"]
    for part, samples in run.heaps.items():
        slope = "too few samples" if grown[part] is None else f"{grown[part]:.0f}"
        lines.append(f"{part:20} {samples[0][1] / 1e6:10.2f} {samples[-1][1] / 1e6:9.2f}   {slope}")
    sys.stdout.write(f"{run.operations} operations in {SECONDS:.0f} s\n" + "\n".join(lines) + "\n")
    found = {"seconds": SECONDS, "operations": run.operations, "growth": grown, "samples": run.heaps}
    RESULT.write_text(json.dumps(found) + "\n", encoding="utf-8")
    # The process's memory comes and goes by pages of the allocator: it is told, not judged.
    heaps = [slope for part, slope in grown.items() if part != "extension's process"]
    return int(any(slope is not None and slope > MOST_PER_OPERATION for slope in heaps))


def main() -> int:
    """Run it."""
    with Replica() as replica, chromium(replica.port, EXTENSION) as browser:
        grant_consent(browser)
        return report(soak(browser, replica))


if __name__ == "__main__":
    sys.exit(main())
