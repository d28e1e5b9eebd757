"""The ways to the panel and to a row: from the bar, the panel, the keyboard, the menu of a link."""

from __future__ import annotations

from typing import Any

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.e2e.bar import focused, the
from tests.e2e.browser import SENT, Browser
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import open_sent
from tests.e2e.shadows import inside_shadows, texts_inside, wait_for_verdicts
from tests.e2e.storage import stored
from tests.e2e.waiting import wait_until

TRANSLATOR_COMES = """
document.documentElement.classList.add("translated-ltr");
document.querySelector("main p").append(" ");
"""
"""The browser's own translator says so on the document, and goes through its texts."""
SIDE_PANELS = "chrome.runtime.getContexts({contextTypes: ['SIDE_PANEL']}).then((all) => all.length)"
PANEL_LEAVES = "chrome.windows.getCurrent().then(({id: windowId}) => chrome.sidePanel.close({windowId}))"
SHOW = """
const [key, done] = arguments;
chrome.runtime.sendMessage({kind: "show_in_list", key}).then(({shown}) => done(shown));
"""
CLICK = """chrome.tabs.query({active: true, lastFocusedWindow: true}).then(([tab]) =>
  chrome.contextMenus.onClicked.dispatch({menuItemId: "ITEM", linkUrl: "LINK"}, tab))"""
COMMAND = "void chrome.commands.onCommand.dispatch('next_in_list', {windowId: 1})"
ITEMS = """Promise.all(["says", "known"].map((id) =>
  chrome.contextMenus.update(id, {}).then(() => id)))"""
"""The browser lets nobody read a menu, but changes only what is there."""


def click_in_menu(browser: Browser, item: str, link: str) -> None:
    """Choose an item of a link's menu, as the browser tells the background; the panel is open as a tab."""
    ask_background(browser, CLICK.replace("ITEM", item).replace("LINK", link))


def told(browser: Browser, key: str) -> Any:
    """Return what is kept of somebody's relationship, None where nothing is."""
    facts = (stored(browser, f"person:{key}") or {}).get("facts", {})
    return facts.get("relationship", {}).get("value")


def test_the_bars_button_opens_the_browsers_own_side_panel(browser: Browser, sent: Chrome) -> None:
    the(sent, ".bar .tool").click()
    wait_until(lambda: ask_background(browser, SIDE_PANELS) == 1, "the side panel")
    assert not texts_inside(sent, ".said")[0]
    ask_background(browser, PANEL_LEAVES)
    wait_until(lambda: ask_background(browser, SIDE_PANELS) == 0, "the side panel is closed")

    sent.execute_script(TRANSLATOR_COMES)
    said = "This page is being translated."
    wait_until(lambda: said in (texts_inside(sent, ".said")[0] or ""), "the bar says so once", 30)


def test_a_row_is_shown_from_the_panel_and_the_next_one_from_the_keyboard(
    browser: Browser, sent: Chrome
) -> None:
    page = sent.current_window_handle
    sent.switch_to.new_window("tab")
    sent.get(browser.extension_page("panel/panel.html"))
    assert sent.execute_async_script(SHOW, "nobody-here") == "not_loaded"
    assert sent.execute_async_script(SHOW, "jonas-lindqvist") == "shown"
    panel = sent.current_window_handle
    sent.switch_to.window(page)
    wait_until(
        lambda: sent.execute_script("return document.visibilityState") == "visible", "its tab in front"
    )
    wait_until(lambda: focused(sent) == "Jonas Lindqvist", "the badge has the focus")
    assert inside_shadows(sent, ".ring"), "the row is marked"
    wait_until(lambda: not inside_shadows(sent, ".ring"), "for a moment")
    ask_background(browser, COMMAND)
    wait_until(lambda: focused(sent) not in {None, "Jonas Lindqvist"}, "the next one that asks for something")
    sent.get("about:blank")
    sent.switch_to.window(panel)
    assert sent.execute_async_script(SHOW, "jonas-lindqvist") == "no_tab"


def test_a_links_menu_leads_to_the_card_and_notes_who_is_known(browser: Browser) -> None:
    driver = browser.driver
    open_sent(driver, SENT)
    wait_for_verdicts(driver, 10)
    assert ask_background(browser, ITEMS) == ["says", "known"]
    driver.switch_to.new_window("tab")
    driver.get(browser.extension_page("panel/panel.html"))
    view = driver.find_element(By.CSS_SELECTOR, "#view")
    wait_until(lambda: "Marcus Bell" in view.text, "whom the list has told of")
    click_in_menu(browser, "says", "https://www.linkedin.com/in/marcusbell-growth/")
    wait_until(lambda: driver.current_url.endswith("#list/marcusbell-growth"), "their card")
    click_in_menu(browser, "known", "https://www.linkedin.com/in/marcusbell-growth/")
    toast = driver.find_element(By.CSS_SELECTOR, "#toast")
    wait_until(lambda: "you know this person personally" in toast.text, "it says what was noted")
    assert told(browser, "marcusbell-growth") == "known"
    toast.find_element(By.CSS_SELECTOR, "button").click()
    wait_until(lambda: told(browser, "marcusbell-growth") is None, "taken back")
    click_in_menu(browser, "says", "https://www.linkedin.com/in/somebody-else/")
    wait_until(lambda: "No pending invitation seen" in toast.text, "it says that there is none")
    assert driver.current_url.endswith("#list")
