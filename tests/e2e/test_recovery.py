"""Failures that pass: what is said meanwhile, and that the way out beside it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.browser import Browser
from tests.e2e.card import press, unfold
from tests.e2e.panel import PANEL, found, keep_pile, open_panel, text
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import dialog, press_withdraw
from tests.e2e.settings import PAGE, filled
from tests.e2e.shadows import inside_shadows
from tests.e2e.test_help import HELP, REPORTED
from tests.e2e.waiting import do, wait_until
from tests.replica.piles import pile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selenium.webdriver import Chrome

BREAK = """
globalThis.readAsEver ??= chrome.storage.local.get;
void (chrome.storage.local.get = () => Promise.reject(new Error("IO error: .../000003.log")));
"""
MEND = "void (chrome.storage.local.get = readAsEver)"
NO_HEADINGS = """
const create = document.createElement;
document.createElement = function (name) {
  if (name === "h1") throw new Error("a fault of our own");
  return create.call(this, name);
};
"""
REFUSED = "navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))"
"""The browser lets our own pages write to it on a press, whatever is set."""
SELECTED = """
const [area] = arguments;
return area.value.slice(area.selectionStart, area.selectionEnd) === area.value;
"""


@pytest.fixture
def without_storage(browser: Browser) -> Iterator[Browser]:
    """Have the background read nothing that is stored, until it is mended."""
    browser.driver.get(browser.extension_page(PAGE))
    ask_background(browser, BREAK)
    yield browser
    ask_background(browser, MEND)


@pytest.fixture
def without_clipboard(browser: Browser) -> Iterator[None]:
    """Have the browser let no site write to the clipboard."""
    refused = {"permission": {"name": "clipboard-write"}, "setting": "denied"}
    browser.driver.execute_cdp_cmd("Browser.setPermission", refused)
    yield
    browser.driver.execute_cdp_cmd("Browser.resetPermissions", {})


def press_button(driver: Chrome, text: str) -> None:
    """Press the button with that text in a page of our own."""

    def press() -> None:
        [button] = [each for each in found(driver, "button") if each.text == text]
        button.click()

    do(press, f"pressing {text}")


def test_the_history_that_cannot_be_read_is_read_again(without_storage: Browser) -> None:
    driver = open_panel(without_storage, "#history")
    said = "The history could not be read"
    wait_until(lambda: said in text(driver, "#view"), "what went wrong")
    press_button(driver, "Try again")
    wait_until(lambda: not found(driver, "#view [aria-busy]"), "it was tried")
    assert said in text(driver, "#view")
    ask_background(without_storage, MEND)
    press_button(driver, "Try again")
    wait_until(lambda: text(driver, "#view") and said not in text(driver, "#view"), "the history")


def test_figures_that_cannot_be_read_are_read_again(without_storage: Browser) -> None:
    driver = open_panel(without_storage, "#pictures")

    def told() -> str:
        return text(driver, "#view")

    cause = "Second Thought cannot read or write its storage. Please restart the browser."
    wait_until(lambda: "No figures right now" in told() and cause in told(), "what went wrong")
    assert not found(driver, "#view [aria-busy]"), "nothing is on its way for ever"
    ask_background(without_storage, MEND)
    press_button(driver, "Try again")
    wait_until(lambda: found(driver, ".bignum"), "the figures")
    assert cause not in told()


def test_the_settings_that_cannot_be_loaded_are_loaded_again(without_storage: Browser) -> None:
    driver = without_storage.driver
    driver.get(without_storage.extension_page(PAGE))
    [again] = wait_until(lambda: found(driver, "#again"), "the way to load them")
    assert again.text == "Load the settings again"
    cause = "Second Thought cannot read or write its storage. Please restart the browser."
    assert cause in text(driver, "body")
    assert driver.find_elements("css selector", "#form[inert]"), "nothing to change that is not there"
    ask_background(without_storage, MEND)
    again.click()
    filled(driver)
    assert not found(driver, "#again")
    assert cause not in text(driver, "body")


@pytest.mark.usefixtures("without_clipboard")
def test_a_refused_clipboard_leaves_the_draft_selected(sent: Chrome) -> None:
    press_withdraw(sent, "Elena Vasquez-Ortiz")
    dialog(sent)
    [field] = wait_until(lambda: inside_shadows(sent, ".help textarea"), "the draft")
    unfold(sent, ".help", "message")
    press(sent, ".help", "Copy")
    said = "Could not copy. The text is selected: copy it with the keyboard."
    wait_until(lambda: any(each.text == said for each in inside_shadows(sent, ".help *")), said)
    assert sent.execute_script(SELECTED, field)


def test_a_report_that_cannot_be_copied_says_so(browser: Browser, sent: Chrome) -> None:
    ask_background(browser, REPORTED)
    sent.switch_to.new_window("tab")
    sent.get(browser.extension_page(f"{HELP}#page-changed"))
    [button] = wait_until(lambda: found(sent, "#page-changed button"), "the report")
    sent.execute_script(REFUSED)
    button.click()
    wait_until(lambda: "Could not copy." in sent.find_element("id", "page-changed").text, "it is said")


def test_a_view_that_cannot_be_shown_costs_itself(browser: Browser) -> None:
    keep_pile(browser, pile(4, 0))
    driver = open_panel(browser)
    wait_until(lambda: len(found(driver, ".person")) == 4, "the list")
    driver.execute_script(NO_HEADINGS)
    driver.get(browser.extension_page(f"{PANEL}#pictures"))
    said = "This part could not be loaded. Please open the panel again."
    wait_until(lambda: text(driver, "#view") == said, said)
    driver.get(browser.extension_page(f"{PANEL}#list"))
    wait_until(lambda: len(found(driver, ".person")) == 4, "the other views work")
