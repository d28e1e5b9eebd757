"""Pictures of the main states for people to look at; each state must be reached."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.pictures import picture, prefer
from tests.e2e.sent_page import dialog, open_sent, press_withdraw
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.waiting import wait_until


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> Literal["light", "dark"]:
    """Name the colours the system asks for."""
    wanted: Literal["light", "dark"] = request.param
    return wanted


@pytest.fixture
def driver(browser: Browser, scheme: Literal["light", "dark"]) -> Iterator[Chrome]:
    """Open the Sent page in these colours."""
    prefer(browser.driver, scheme)
    open_sent(browser.driver)
    wait_for_verdicts(browser.driver, 10)
    yield browser.driver
    prefer(browser.driver, "light")


def test_badges(driver: Chrome, scheme: str) -> None:
    assert picture(driver, f"badges-{scheme}").stat().st_size


def test_card(driver: Chrome, scheme: str) -> None:
    inside_shadows(driver, ".badge")[2].click()
    wait_until(lambda: inside_shadows(driver, ".card:popover-open"), "the card")
    assert picture(driver, f"card-{scheme}").stat().st_size


def test_dialog(driver: Chrome, scheme: str) -> None:
    press_withdraw(driver, "Jonas Lindqvist")
    dialog(driver)
    assert picture(driver, f"dialog-{scheme}").stat().st_size
