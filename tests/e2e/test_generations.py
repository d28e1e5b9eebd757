"""A person's whole way through each form in which the site has built the Sent page."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By

from tests.breadth import some
from tests.e2e.browser import Browser
from tests.e2e.card import unfold
from tests.e2e.console import complaints
from tests.e2e.generations import MARKUPS, Markup
from tests.e2e.shadows import inside_shadows
from tests.e2e.storage import journal_states
from tests.e2e.verdicts import verdicts_of
from tests.e2e.waiting import stays, wait_until
from tests.replica.people import crowd
from tests.replica.server import Replica
from tests.replica.words import words_of

COPY = {"en": "Copy", "de": "Kopieren"}
OPEN_CARD = ".card:popover-open"
IN_DIALOG = """
const [dialog] = arguments;
return [...dialog.querySelectorAll("*")].some((node) => node.shadowRoot?.querySelector(".help summary"));
"""


LEFT_PENDING = [(form, at % 2 == 1) for at, form in enumerate(MARKUPS)]
"""Each form of the page, with either kind of click handling: a script's click counts, or does not."""
CLOSES = {"g2", "g3", "g3, rows wrapped"}
"""Forms whose dialog is the browser's own, which can be asked to close."""


@pytest.fixture(params=MARKUPS)
def markup(request: pytest.FixtureRequest) -> Markup:
    """Return each form of the page in turn."""
    return MARKUPS[request.param]


def wait_for_badges(driver: Chrome, markup: Markup, replica: Replica) -> None:
    """Wait until each of all rows has the verdict that the core gives natively."""
    names = [person.name for person in replica.people]
    verdicts = verdicts_of(replica.people, replica.options.language)
    wanted = [list(each) for each in zip(names, verdicts, strict=True)]
    try:
        wait_until(lambda: markup.badges_on_the_way(driver) == wanted, "each verdict")
    except AssertionError:
        assert markup.badges(driver) == wanted


def open_all(driver: Chrome, markup: Markup, replica: Replica, language: str = "en") -> None:
    """Open the page with all its rows and verdicts."""
    markup.open(driver, replica, language=language)
    markup.load_all(driver, len(replica.people))
    wait_for_badges(driver, markup, replica)


def ask(browser: Browser, markup: Markup, name: str) -> None:
    """Press the control of a row; its dialog comes at the first press."""
    markup.press_withdraw(browser.driver, name)
    wait_until(lambda: markup.dialogs(browser.driver), "the dialog")


def leave_pending(driver: Chrome, markup: Markup) -> None:
    """Press the way out before the dialog's words; where it leads to the site's button, press that too."""
    [leave] = wait_until(lambda: inside_shadows(driver, ".above .main"), "the way out")
    closes = markup in [MARKUPS[form] for form in CLOSES]
    assert leave.text == ("Leave it pending" if closes else "Go to “Cancel”")
    [dialog] = markup.dialogs(driver)
    words = dialog.find_element(By.CSS_SELECTOR, "p")
    assert leave.location["y"] < words.location["y"], "the advice stands first"
    leave.click()
    if not closes:
        reached = driver.switch_to.active_element
        assert reached.text == "Cancel"
        reached.send_keys(Keys.ENTER)


@pytest.mark.parametrize("language", ["en", "de"])
def test_each_row_gets_the_verdict_of_the_core(
    browser: Browser, replica: Replica, markup: Markup, language: str
) -> None:
    open_all(browser.driver, markup, replica, language)
    assert complaints(browser.driver) == []


def test_the_next_page_of_the_oldest_form_gets_its_own_badges(browser: Browser, replica: Replica) -> None:
    replica.reset(crowd(104))
    markup, driver = MARKUPS["g1"], browser.driver
    markup.open(driver, replica)
    wanted = [
        [person.name, verdict]
        for person, verdict in zip(replica.people, verdicts_of(replica.people), strict=True)
    ]
    wait_until(lambda: markup.badges_on_the_way(driver) == wanted[:100], "the first page")
    second = driver.find_element(By.CSS_SELECTOR, "main nav a[href$='page=2']")
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", second)
    second.click()
    wait_until(lambda: markup.badges_on_the_way(driver) == wanted[100:], "the second page")


@pytest.mark.parametrize(("form", "language"), some([*((form, "en") for form in MARKUPS), ("g2", "de")], 4))
def test_a_withdrawal_by_hand_is_helped_counted_and_paced(
    browser: Browser, replica: Replica, form: str, language: str
) -> None:
    driver, markup = browser.driver, MARKUPS[form]
    open_all(driver, markup, replica, language)
    badge = inside_shadows(driver, ".badge")[0]
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", badge)
    badge.click()
    card = wait_until(lambda: inside_shadows(driver, OPEN_CARD), "the card")[0]
    assert replica.people[0].name in card.text
    card.send_keys(Keys.ESCAPE)
    wait_until(lambda: not inside_shadows(driver, OPEN_CARD), "the card has closed")

    ask(browser, markup, "Marcus Bell")
    [dialog] = markup.dialogs(driver)
    wait_until(lambda: driver.execute_script(IN_DIALOG, dialog), "the help in the dialog")
    unfold(driver, ".help", "anyway")
    wait_until(lambda: inside_shadows(driver, ".help textarea"), "the draft")
    copy = next(each for each in inside_shadows(driver, ".help button") if each.text == COPY[language])
    driver.execute_script("arguments[0].scrollIntoView({block: 'nearest'})", copy)
    copy.click()
    told = ".help [role=status]"
    wait_until(lambda: any(each.text for each in inside_shadows(driver, told)), "told")
    markup.press_in_dialog(driver, words_of(language)("withdraw"))
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the journal")
    assert [hit.withdraws_by for hit in replica.withdrawals] == [markup.way]

    markup.press_withdraw(driver, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(driver, ".notice:popover-open"), "the notice of the pace")
    stays(lambda: not markup.dialogs(driver), "nothing opens")
    assert len(replica.withdrawals) == 1


@pytest.mark.parametrize(("form", "honoured"), LEFT_PENDING)
def test_an_invitation_left_pending_gives_the_withdrawal_back(
    browser: Browser, replica: Replica, form: str, *, honoured: bool
) -> None:
    driver, markup = browser.driver, MARKUPS[form]
    replica.options.untrusted_clicks = honoured
    open_all(driver, markup, replica)
    ask(browser, markup, "Marcus Bell")
    leave_pending(driver, markup)
    wait_until(lambda: not markup.dialogs(driver) and not journal_states(browser), "it is given back")
    markup.press_withdraw(driver, "Jonas Lindqvist")
    markup.press_in_dialog(driver, "Withdraw")
    wait_until(lambda: journal_states(browser) == [("Jonas Lindqvist", "withdrawn")], "the journal")
    assert len(replica.withdrawals) == 1


def test_a_refused_withdrawal_is_told_from_a_done_one(
    browser: Browser, replica: Replica, markup: Markup
) -> None:
    driver = browser.driver
    open_all(driver, markup, replica)
    replica.options.withdraw_status = 500
    ask(browser, markup, "Marcus Bell")
    markup.press_in_dialog(driver, "Withdraw")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "failed")], "the journal")
