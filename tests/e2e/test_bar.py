"""The bar above the list: what it counts, how it filters, where it leads, and where it stands."""

from __future__ import annotations

from collections import Counter

from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.e2e.bar import (
    COVERED,
    box,
    chip,
    counter,
    counts,
    faded,
    focused,
    loaded,
    press_step,
    scroll_list,
    step,
    the,
)
from tests.e2e.browser import Browser
from tests.e2e.card import answer, badge_of, open_card, verdict_of
from tests.e2e.console import complaints
from tests.e2e.generations import MARKUPS
from tests.e2e.sent_page import OPEN_DIALOG, bring_into_sight, control, open_sent, rows
from tests.e2e.shadows import badges, inside_shadows, said, texts_inside, wait_for_verdicts
from tests.e2e.verdicts import verdicts_of
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

ACTIONS = {"withdraw", "clarify", "connect_elsewhere"}
PILL = "main nav a[href$='/CONNECTION/']"
CONTROLS = {"g1": "button.invitation-card__action-btn", "g2": "[data-view-name]", "g3": "a[aria-disabled]"}
HEADS = {"g1": None, "g2": "main section > div:first-child", "g3": "main section > div:first-child"}
TAKE_AWAY = """
const [bar] = arguments;
bar.getRootNode().host.remove();
const pill = document.querySelector("main nav a[href$='/CONNECTION/']").getBoundingClientRect();
return [pill.top, document.querySelector("main [role=listitem]").getBoundingClientRect().top];
"""
TOPS = """
return [document.querySelector("main nav a[href$='/CONNECTION/']").getBoundingClientRect().top,
  document.querySelector("main [role=listitem]").getBoundingClientRect().top];
"""
BLANK = """
for (const row of [...document.querySelectorAll("main [role=listitem]")].slice(0, arguments[0]))
  [...row.querySelectorAll("p span")].find((span) => span.textContent.startsWith("Sent ")).textContent = "";
"""
NARROW = {"width": 360, "height": 800, "deviceScaleFactor": 1, "mobile": False}


def asking_in(replica: Replica, count: int) -> list[str]:
    """Return who of the first so many asks for something."""
    verdicts = verdicts_of(replica.people)[:count]
    pairs = zip(replica.people, verdicts, strict=False)
    return [person.name for person, verdict in pairs if verdict in ACTIONS]


def test_it_leads_on_from_where_one_is_and_scrolls_where_nothing_loaded_is_left(
    sent: Chrome, replica: Replica
) -> None:
    wait_until(lambda: sum(counts(sent).values()) == 10, "each of those loaded is counted")
    assert counter(sent) == "Loaded: 10 of 40"
    asking = asking_in(replica, 10)
    visited: list[str | None] = []
    for _ in asking:
        assert step(sent) == "Next"
        press_step(sent)
        visited.append(focused(sent))
    assert visited == asking, "each in turn, the bar always in reach"

    open_sent(sent)
    wait_for_verdicts(sent, 10)
    waiting = [name for name, verdict in said(sent) if verdict == "wait"]
    chip(sent, "Wait").click()
    for name in waiting[:2]:
        wait_until(lambda: step(sent) == "Next", "there is one ahead")
        press_step(sent)
        assert focused(sent) == name
    wait_until(lambda: step(sent) == "Scroll on", "nothing loaded is left")
    press_step(sent)
    wait_until(lambda: counter(sent) == "Loaded: 20 of 40", "the site has loaded more, as for a hand")
    stays(lambda: loaded(sent) == 20, "one page of the list a press")
    assert step(sent) == "Scroll on"
    assert not texts_inside(sent, ".said")[0]
    chip(sent, "Wait").click()
    wait_until(lambda: step(sent) == "Next", "without the filter there are some ahead")

    # Whoever scrolls away goes on from there, and whoever has the focus in a row from that row.
    scroll_list(sent, 0)
    wait_until(lambda: step(sent) == "Next", "there are some ahead again")
    press_step(sent)
    assert focused(sent) == asking[0]
    sent.execute_script("arguments[0].focus()", badge_of(sent, asking[2]))
    sent.execute_script("arguments[0].scrollIntoView({block: 'center'})", badge_of(sent, asking[2]))
    assert focused(sent) == asking[2]
    press_step(sent)
    assert focused(sent) == asking[3]


def test_a_label_fades_the_rest_but_not_the_sites_own_buttons(sent: Chrome, replica: Replica) -> None:
    verdicts = Counter(badge["text"] for badge in badges(sent))
    wait_until(lambda: counts(sent) == verdicts, "each label with its count")
    wait = control(sent, "Jonas Lindqvist")
    row = next(each for each in rows(sent) if "Jonas Lindqvist" in each.text)
    name = row.find_element(By.CSS_SELECTOR, "p")
    bring_into_sight(sent, wait)
    before = (wait.screenshot_as_base64, name.screenshot_as_base64)
    withdraw = chip(sent, "Withdraw?")
    withdraw.click()
    rest = {badge["name"] for badge in badges(sent) if badge["text"] != "Withdraw?"}
    assert rest
    wait_until(lambda: set(faded(sent)) == rest, "all others stand back")
    assert withdraw.get_attribute("aria-pressed") == "true"
    assert wait.screenshot_as_base64 == before[0], "the site's button looks as it did"
    assert name.screenshot_as_base64 != before[1], "the row does not"

    withdraw.send_keys(Keys.ESCAPE)
    wait_until(lambda: not faded(sent), "Escape lifts it")
    withdraw.click()
    wait_until(lambda: faded(sent), "once more")
    press_step(sent)
    assert focused(sent) == asking_in(replica, 10)[0]
    ActionChains(sent).send_keys(Keys.ESCAPE).perform()
    wait_until(lambda: not faded(sent), "Escape in the row lifts it, too")
    withdraw.click()
    withdraw.click()
    wait_until(lambda: not faded(sent), "a second press lifts it")

    person = "Marcus Bell"
    open_card(sent, person)
    answer(sent, "purpose", "current")
    wait_until(lambda: verdict_of(sent, person) == "clarify", "the verdict follows the answer")
    ActionChains(sent).send_keys(Keys.ESCAPE).perform()
    wait_until(lambda: counts(sent) != verdicts, "the counts follow")
    withdraw.click()
    wait_until(lambda: "Jonas Lindqvist" in faded(sent), "faded")
    bring_into_sight(sent, wait)
    wait.click()
    wait_until(lambda: sent.find_elements(By.CSS_SELECTOR, OPEN_DIALOG), "what stands back can be used")


def test_by_keys_alone_and_where_there_is_little_room(sent: Chrome) -> None:
    def key(*keys: str) -> None:
        ActionChains(sent).send_keys(*keys).perform()

    def active() -> str:
        script = "return arguments[0].getRootNode().activeElement?.textContent ?? ''"
        return str(sent.execute_script(script, the(sent, ".bar")))

    wait_until(lambda: sum(counts(sent).values()) == 10, "each of those loaded is counted")
    first = chip(sent, "Withdraw?")
    stops = [each for each in inside_shadows(sent, ".bar button") if each.get_attribute("tabindex") == "0"]
    assert stops == [first], "one stop of the Tab key"
    first.send_keys(Keys.ARROW_LEFT)
    assert active() == "", "from the first to the last, the panel"
    key(Keys.ARROW_LEFT)
    assert active() == "Next"
    key(Keys.HOME, Keys.SPACE)
    wait_until(lambda: faded(sent), "the first label is pressed")
    assert active() == first.get_attribute("textContent"), "the focus stays where it was"

    sent.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", NARROW)
    menu = the(sent, ".filter")
    wait_until(menu.is_displayed, "the labels are in a menu")
    assert "Withdraw?" in menu.text
    menu.click()
    wait_until(lambda: inside_shadows(sent, ".menu:popover-open"), "the menu")
    assert "Withdraw?" in active(), "what is chosen has the focus"
    key(Keys.HOME, Keys.ENTER)
    wait_until(lambda: not faded(sent), "all are shown alike")
    assert not inside_shadows(sent, ".menu:popover-open")
    assert "All" in active(), "the focus is back at the button"
    assert not [each for each in inside_shadows(sent, ".counter") if each.is_displayed()]
    scroll_list(sent, 300)
    # A control that lies under the bar comes out when it gets the focus.
    name, *_ = [row.find_element(By.CSS_SELECTOR, "p").text for row in rows(sent)[2:]]
    wanted = control(sent, name)
    under = box(sent, the(sent, ".bar"))
    move = "document.querySelector('main').scrollTop += arguments[0]"
    sent.execute_script(move, box(sent, wanted)["top"] - under["top"])
    sent.execute_script("arguments[0].focus({preventScroll: true})", wanted)
    wait_until(lambda: box(sent, wanted)["top"] >= under["bottom"], "nothing of it is covered")
    sent.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_it_stays_under_the_sites_head_in_each_form_and_covers_none_of_its_controls(
    browser: Browser, replica: Replica
) -> None:
    driver = browser.driver
    for form, selector in CONTROLS.items():
        MARKUPS[form].open(driver, replica)
        bar = the(driver, ".bar")
        wait_until(lambda: counts(driver), f"{form}: the first labels")
        assert driver.execute_script(COVERED, selector, bar) == 0, form
        scroll_list(driver, 500)
        head = HEADS[form]
        edge = box(driver, driver.find_element(By.CSS_SELECTOR, head))["bottom"] if head else 0
        wait_until(lambda: abs(box(driver, the(driver, ".bar"))["top"] - edge) < 2, f"{form}: under the head")  # noqa: B023
        assert driver.execute_script(COVERED, f"{selector}, main nav a", bar) == 0, form

    MARKUPS["g2"].open(driver, replica)
    wait_until(lambda: counts(driver), "the first labels")
    scroll_list(driver, 100_000)
    for _ in range(10):
        if step(driver) == "Next":
            press_step(driver)
    wait_until(lambda: step(driver) == "Scroll on", "nothing loaded is left")
    press_step(driver)
    hint = the(driver, ".said")
    wait_until(lambda: "own button" in hint.text, "this form waits for a press of its own button")
    assert len(MARKUPS["g2"].rows(driver)) == 10, "which nobody presses but the user"
    driver.find_element(By.CSS_SELECTOR, MARKUPS["g2"].more).click()
    wait_until(lambda: not hint.text, "what was said is over once there is more")
    assert complaints(driver) == []


def test_rows_that_could_not_be_read_are_counted_and_explained(sent: Chrome) -> None:
    assert not inside_shadows(sent, ".unread")[0].is_displayed()
    sent.execute_script(BLANK, 2)
    link = the(sent, ".unread")
    wait_until(lambda: link.text == "2 could not be read", "both are counted")
    assert counter(sent) == "Loaded: 10 of 40"
    link.click()
    wait_until(lambda: inside_shadows(sent, ".explained:popover-open"), "why")
    ActionChains(sent).send_keys(Keys.ESCAPE).perform()
    wait_until(lambda: not inside_shadows(sent, ".explained:popover-open"), "closed")


def test_the_page_makes_room_for_it_once_and_cannot_have_it_twice(sent: Chrome) -> None:
    bar = the(sent, ".bar")
    high = box(sent, bar)["bottom"] - box(sent, bar)["top"]
    pill, row = sent.execute_script(TOPS)
    without_pill, without_row = sent.execute_script(TAKE_AWAY, bar)
    assert without_pill == pill, "nothing above it moves"
    assert abs(row - without_row - high) < 1, "the list makes room for the bar and no more"
    wait_until(lambda: len(inside_shadows(sent, ".bar")) == 1, "the bar is back")
    wait_until(lambda: sent.execute_script(TOPS) == [pill, row], "everything stands as before")
    stays(lambda: len(inside_shadows(sent, ".bar")) == 1, "there is one bar")
