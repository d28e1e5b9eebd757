"""axe finds nothing wrong with what is ours, in every main state, light and dark."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.card import OPEN_CARD, open_card, press
from tests.e2e.sent_page import dialog, notice, press_in_dialog, press_withdraw
from tests.e2e.shadows import inside_shadows
from tests.e2e.waiting import wait_until

AXE = (Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
RUN = """
const [done] = arguments;
axe.run(document, {resultTypes: ["violations"]}).then(
  ({violations}) => done(violations.flatMap(({id, nodes}) => nodes.map(({target}) => [id, target]))));
"""
FOLDS = f"{OPEN_CARD} summary"


def violations(driver: Chrome) -> list[tuple[str, Any]]:
    """Return rule and place of each violation axe finds in the page."""
    driver.execute_script(AXE)
    found: list[tuple[str, Any]] = [(rule, target) for rule, target in driver.execute_async_script(RUN)]
    return found


def ours(driver: Chrome) -> list[tuple[str, Any]]:
    """Return those of the violations that lie inside our shadow roots: their place is a path of selectors."""
    return [each for each in violations(driver) if any(isinstance(step, list) for step in each[1])]


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest, browser: Browser) -> str:
    """Let the page be light or dark."""
    feature = {"name": "prefers-color-scheme", "value": request.param}
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    return str(request.param)


@pytest.mark.usefixtures("scheme")
def test_badges_and_the_whole_card(sent: Chrome) -> None:
    assert ours(sent) == []
    open_card(sent, "Elena Vasquez-Ortiz")
    for fold in [each.text for each in inside_shadows(sent, FOLDS)]:
        press(sent, OPEN_CARD, fold, "summary")
    assert len(inside_shadows(sent, f"{OPEN_CARD} details[open]")) == len(inside_shadows(sent, FOLDS)) > 0
    assert ours(sent) == []


@pytest.mark.usefixtures("scheme")
def test_the_help_in_the_dialog_and_the_notice_that_holds(sent: Chrome) -> None:
    press_withdraw(sent, "Elena Vasquez-Ortiz")
    dialog(sent)
    wait_until(lambda: inside_shadows(sent, ".help textarea"), "the draft")
    assert ours(sent) == []
    press_in_dialog(sent, "Withdraw")
    notice(sent)
    press_withdraw(sent, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(sent, ".notice:popover-open"), "the notice")
    assert ours(sent) == []


@pytest.mark.parametrize("page", ["welcome/welcome.html", "options/options.html", "popup/popup.html"])
@pytest.mark.usefixtures("scheme")
def test_our_own_pages(browser: Browser, page: str) -> None:
    browser.driver.get(browser.extension_page(page))
    wait_until(lambda: browser.driver.title, "the page's title")
    assert violations(browser.driver) == []
