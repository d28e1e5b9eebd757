"""Once through the extension, with a word written into every field; and the same visits without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.support.ui import Select

from tests.e2e.browser import leave_one_tab
from tests.e2e.card import OPEN_CARD, answer, open_card, unfold
from tests.e2e.consent import grant_consent
from tests.e2e.debugger import attached, debugger, targets
from tests.e2e.panel import PANEL, found
from tests.e2e.pile import AGREED, KEEP
from tests.e2e.sent_page import dialog, notice, open_sent, press_in_dialog, press_withdraw, scroll_to_end
from tests.e2e.settings import enter, open_settings
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.waiting import do, wait_until

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

    from tests.e2e.browser import Browser

ELENA, MARCUS, JONAS = "Elena Vasquez-Ortiz", "Marcus Bell", "Jonas Lindqvist"
SLUG = "elena-vasquez-ortiz"
WELCOME = "welcome/welcome.html"
ROWS = 20
SENTENCE = "Anotherr sentense with a mispeling. "
"""The browser's help for spelling would like to know more of it."""
FIELDS = """
const inside = (root) => [...root.querySelectorAll("*")].flatMap(
  (node) => [node, ...(node.id !== "interop-outlet" && node.shadowRoot ? inside(node.shadowRoot) : [])]);
return inside(document).filter((node) => node.matches("textarea, input:is([type=text], [type=search])")
  && node.checkVisibility() && !node.matches(":disabled, [inert] *")
  && (node.getRootNode() !== document || location.protocol === "chrome-extension:"));
"""
UNHELPED = "return [arguments[0].spellcheck, arguments[0].writingSuggestions]"
REASON = "document.activeElement?.id === 'override-reason' && document.activeElement.spellcheck === false"
OWN_PAGES = {
    "panel/panel.html#list": "input",
    f"panel/panel.html#list/{SLUG}": "textarea",
    "panel/panel.html#sort": None,
    "panel/panel.html#today": None,
    "panel/panel.html#pictures": None,
    "panel/panel.html#history": "input",
    "panel/panel.html#data": "input",
    "help/help.html": "input",
}
"""With what one writes into there."""
DRAFTS = "details:not([open]) > summary:is([data-key=message], [data-key=anyway])"
FORGET = "[aria-controls=data-forget]:not([aria-expanded=true])"


def fields(driver: Chrome) -> list[WebElement]:
    """Return our fields for text that are shown, in shadow roots too."""
    shown: list[WebElement] = driver.execute_script(FIELDS)
    return shown


def write(driver: Chrome) -> None:
    """Write into every field that is shown; none has the browser's help."""
    wait_until(lambda: fields(driver), "a field")
    for field in fields(driver):
        assert driver.execute_script(UNHELPED, field) == [False, "false"], field.get_attribute("outerHTML")
        field.send_keys(SENTENCE)
        if field.get_attribute("type") == "search":
            field.clear()


def uncovered(driver: Chrome, kind: str) -> bool:
    """Open the folds that hold fields; tell whether one of that kind is shown."""
    for closed in inside_shadows(driver, DRAFTS) + found(driver, FORGET):
        closed.click()
    return kind in {each.tag_name for each in fields(driver)}


def visit_site(driver: Chrome) -> None:
    """See the list, change one's mind, withdraw one, and press for another too soon: with or without us."""
    open_sent(driver)
    scroll_to_end(driver, ROWS)
    open_sent(driver)
    press_withdraw(driver, ELENA)
    dialog(driver)
    press_in_dialog(driver, "Cancel")
    press_withdraw(driver, MARCUS)
    press_in_dialog(driver, "Withdraw")
    notice(driver)
    press_withdraw(driver, JONAS)


def is_open(browser: Browser, page: str) -> bool:
    """Tell whether a page of the extension is open, in a tab or beside one."""
    with debugger(browser) as session:
        return bool(targets(session, browser, "page", page))


def begin(browser: Browser) -> None:
    """Tell what one wants, allow it, and set limits."""
    driver = browser.driver
    wait_until(lambda: is_open(browser, WELCOME), "the page that comes with the extension")
    leave_one_tab(driver)
    driver.get(browser.extension_page(WELCOME))
    write(driver)
    grant_consent(browser)
    open_settings(browser)
    write(driver)
    enter(driver, "per_hour", "1")
    driver.execute_async_script(KEEP, AGREED)


def use_card_and_draft(driver: Chrome) -> None:
    """See the badges, answer in a card, and write drafts in one and in the dialog."""
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    open_card(driver, MARCUS)
    answer(driver, "relationship", "stranger")
    unfold(driver, OPEN_CARD, "facts")
    purpose = f"{OPEN_CARD} [data-key='fact:purpose']"
    do(lambda: Select(inside_shadows(driver, purpose)[0]).select_by_value("none"), "saying it by a choice")
    ActionChains(driver).send_keys(Keys.ESCAPE).perform()
    open_card(driver, ELENA)
    wait_until(lambda: uncovered(driver, "textarea"), "a draft in the card")
    write(driver)
    ActionChains(driver).send_keys(Keys.ESCAPE).perform()
    press_withdraw(driver, ELENA)
    dialog(driver)
    wait_until(lambda: uncovered(driver, "textarea"), "a draft in the dialog")
    write(driver)
    press_in_dialog(driver, "Cancel")


def give_a_reason(browser: Browser) -> None:
    """Press what the notice of the held withdrawal offers, and write in the side panel that it opens."""
    driver = browser.driver
    offer = ".notice:popover-open .override button"
    wait_until(lambda: inside_shadows(driver, offer), "the way past the limits")[0].click()
    wait_until(lambda: is_open(browser, PANEL), "the side panel")
    with attached(browser, "page", PANEL) as panel:
        wait_until(lambda: panel.evaluate(REASON), "the field for the reason")
        panel.ask("Input.insertText", text=SENTENCE)


def travel(browser: Browser) -> None:
    """Go through everything once."""
    driver = browser.driver
    begin(browser)
    use_card_and_draft(driver)
    visit_site(driver)
    wait_until(lambda: inside_shadows(driver, ".notice:popover-open"), "the notice that holds")
    give_a_reason(browser)
    for page, kind in OWN_PAGES.items():
        driver.get("about:blank")
        driver.get(browser.extension_page(page))
        wait_until(lambda: driver.find_elements("css selector", "main :is(h1, h2)"), page)
        if kind:
            wait_until(lambda: uncovered(driver, kind), f"a field in {page}")  # noqa: B023
            write(driver)
