"""The first minute: the welcome page in three steps, and the one hint on the first Sent page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from selenium.webdriver import Keys

from tests.e2e.consent import grant_consent
from tests.e2e.console import complaints
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import open_sent
from tests.e2e.shadows import inside_shadows, texts_inside, wait_for_verdicts
from tests.e2e.waiting import wait_until
from tests.looks.axe import violations

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

    from tests.e2e.browser import Browser

WELCOME = "welcome/welcome.html"
STORED = "chrome.storage.local.get(null)"
HINT = "[popover=manual][role=status]"
CORE_WITHIN = 60
IN_FIRST_SCREEN = """
const {bottom, right} = document.getElementById("consent").getBoundingClientRect();
return bottom <= innerHeight && right <= innerWidth && document.documentElement.scrollWidth <= innerWidth;
"""
BADGE = """
const [place, name] = arguments;
const row = [...document.querySelectorAll(`${place} .site-row`)].find(
  (each) => each.querySelector(".site-name").textContent === name);
const host = [...row?.querySelectorAll("*") ?? []].find((node) => node.shadowRoot?.querySelector(".badge"));
return host?.shadowRoot.querySelector(".badge:not(.skeleton)") ?? null;
"""
BESIDE = """
const boxOf = (element) => element.getBoundingClientRect();
const [hint, badge] = [boxOf(arguments[0]), boxOf(arguments[0].previousElementSibling)];
const gap = Math.max(hint.top - badge.bottom, badge.top - hint.bottom);
return hint.left < badge.right && badge.left < hint.right && gap >= 0 && gap <= 12;
"""
DAY = "Withdrawn in the last 24 hours: 0 of 10 Does the other person notice?"


def size(driver: Chrome, width: int, height: int = 720) -> None:
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def badge(driver: Chrome, name: str, place: str = "#practice") -> WebElement:
    def found() -> WebElement | None:
        element: WebElement | None = driver.execute_script(BADGE, place, name)
        return element

    element = wait_until(found, f"the badge of {name}", CORE_WITHIN)
    assert element
    return element


def one(driver: Chrome, selector: str) -> WebElement:
    def found() -> WebElement | None:
        return next(
            (each for each in driver.find_elements("css selector", selector) if each.is_displayed()), None
        )

    element = wait_until(found, selector)
    assert element
    return element


def withdraw(driver: Chrome, name: str) -> None:
    """Press, by key, what would withdraw from that invented person."""
    one(driver, f"#practice [aria-label='Withdraw: {name}']").send_keys(Keys.ENTER)


def tasks_done(driver: Chrome) -> int:
    return len(driver.find_elements("css selector", ".tasks .done"))


def stored(browser: Browser) -> dict[str, Any]:
    found: dict[str, Any] = ask_background(browser, STORED)
    return found


def test_from_the_first_page_to_the_first_advice(browser: Browser) -> None:
    driver = browser.driver
    first_step(browser)
    about_oneself(browser)
    practice(browser)
    consent_and_hint(browser)
    taking_back(browser)
    assert complaints(driver) == []


def first_step(browser: Browser) -> None:
    """See what it is, and the button, without scrolling."""
    driver = browser.driver
    driver.get(browser.extension_page(WELCOME))
    for width in (400, 320, 1280):
        size(driver, width)
        wait_until(lambda: driver.execute_script(IN_FIRST_SCREEN), f"the button in sight at {width} px")
    assert badge(driver, "Mia Example", "#picture").text == "Withdraw?"
    assert "invented" in one(driver, "figcaption").text
    badge(driver, "Nora Invented")
    assert violations(driver) == []


def about_oneself(browser: Browser) -> None:
    """Tell what one wants, and that InMail is possible: both are kept at once."""
    driver = browser.driver
    one(driver, "#goals").send_keys("data engineering, climate", Keys.TAB)
    driver.find_element("css selector", "#inmail [value=true]").send_keys(Keys.SPACE)

    def kept() -> bool:
        settings = stored(browser).get("settings", {})
        return settings.get("goals") == ["data engineering", "climate"] and settings.get("inmail") is True

    wait_until(kept, "goals and InMail are kept")
    assert one(driver, "#about-said").text == "Saved"


def practice(browser: Browser) -> None:
    """Open a badge, answer, withdraw, and be held, by keys alone; nothing of the user's own changes."""
    driver = browser.driver
    before = stored(browser)
    badge(driver, "Mia Example").send_keys(Keys.ENTER)
    answer = wait_until(
        lambda: inside_shadows(driver, ".card:popover-open .question button"), "the question"
    )[-1]
    answer.send_keys(Keys.ENTER)
    wait_until(lambda: badge(driver, "Mia Example").text == "Withdraw", "the badge turns")
    assert tasks_done(driver) == 2
    driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    withdraw(driver, "Theo Sample")
    [leave] = wait_until(lambda: inside_shadows(driver, ".above .main"), "the way out")
    assert leave.text == "Leave it pending"
    leave.send_keys(Keys.ENTER)
    wait_until(lambda: not driver.find_elements("css selector", "dialog[open]"), "the dialog closes")
    withdraw(driver, "Theo Sample")
    assert "Theo Sample" in one(driver, "dialog[open] .site-name").text
    assert texts_inside(driver, ".below p")[-1] == DAY
    assert violations(driver) == []
    one(driver, "dialog[open] .site-button.strong").send_keys(Keys.ENTER)
    wait_until(lambda: tasks_done(driver) == 3, "the withdrawal")
    withdraw(driver, "Nora Invented")
    [notice] = wait_until(lambda: inside_shadows(driver, ".notice:popover-open"), "the notice")
    assert "60 seconds" in notice.text
    assert tasks_done(driver) == 4
    assert stored(browser) == before


def consent_and_hint(browser: Browser) -> None:
    """Agree; the page says since when, also later. The Sent page has one hint, once."""
    driver = browser.driver
    one(driver, "#consent").click()
    wait_until(lambda: one(driver, "#allowed-on").text.startswith("Allowed on LinkedIn: "), "since when")
    driver.get(browser.extension_page(WELCOME))
    assert one(driver, "#allowed-on").text.startswith("Allowed on LinkedIn: ")
    ask_background(browser, 'chrome.storage.local.remove("hint")')
    open_sent(driver)
    [hint] = wait_until(lambda: inside_shadows(driver, HINT), "the hint", CORE_WITHIN)
    assert "Press a badge" in hint.text
    assert driver.execute_script(BESIDE, hint), "it hangs on its badge"
    inside_shadows(driver, ".badge:not(.skeleton, .unplaced)")[0].click()
    wait_until(lambda: not inside_shadows(driver, HINT), "the hint goes")
    assert inside_shadows(driver, ".card:popover-open"), "the press opens the badge, too"
    wait_until(lambda: stored(browser).get("hint", {}).get("seen") is True, "it is written down")


def taking_back(browser: Browser) -> None:
    """Take the access back, after a question that says what stays."""
    driver = browser.driver
    driver.get(browser.extension_page(WELCOME))
    one(driver, "#take-back").click()
    assert "stays in this browser" in one(driver, "#sure").text
    one(driver, "#take-back-yes").click()
    assert "no access" in one(driver, "#taken").text
    assert one(driver, "#consent").is_displayed()
    grant_consent(browser)
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    assert inside_shadows(driver, HINT) == []
