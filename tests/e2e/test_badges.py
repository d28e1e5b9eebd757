"""A person opens the Sent page, scrolls through it, and looks beside each invitation."""

from __future__ import annotations

from selenium.webdriver import Keys
from selenium.webdriver.common.by import By

from tests.e2e.browser import SENT, SITE, Browser
from tests.e2e.console import complaints
from tests.e2e.sent_page import open_sent, rows, scroll_to_end
from tests.e2e.shadows import badges, inside_shadows, said, wait_for_verdicts
from tests.e2e.verdicts import verdicts_of
from tests.e2e.waiting import stays, wait_until
from tests.replica.people import load
from tests.replica.server import Replica

OPEN_CARD = ".card:popover-open"
COVERED = """
const covered = [];
for (const row of document.querySelectorAll("main [role=listitem]")) {
  const host = [...row.querySelectorAll("*")].find((node) => node.shadowRoot);
  const badge = host.shadowRoot.querySelector(".badge").getBoundingClientRect();
  const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const control = row.querySelector("a[aria-disabled]").getBoundingClientRect();
    for (const box of [...range.getClientRects(), control]) {
      const aside = box.right <= badge.left || box.left >= badge.right;
      const apart = aside || box.bottom <= badge.top || box.top >= badge.bottom;
      if (!apart) covered.push(texts.currentNode.data);
    }
  }
}
return covered;
"""
BOXES = """
const parts = document.querySelectorAll("main [role=listitem] :is(p, a, figure, span)");
return [...parts].map((node) => {
  const {x, y, width, height} = node.getBoundingClientRect();
  return [x, y, width, height];
});
"""
REMOVE_BADGES = """
const isBadge = (node) => node.shadowRoot?.querySelector(".badge");
const hosts = [...document.querySelectorAll("main *")].filter(isBadge);
hosts.forEach((host) => host.remove());
return hosts.length;
"""


def test_each_of_forty_rows_gets_one_badge_with_the_verdict_of_the_core(
    browser: Browser, replica: Replica
) -> None:
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    scroll_to_end(driver, 40)
    names = [person.name for person in replica.people]
    expected = list(zip(names, verdicts_of(replica.people), strict=True))
    assert wait_for_verdicts(driver, 40) == expected
    stays(lambda: said(driver) == expected, "one badge a row")
    assert complaints(driver) == []
    assert replica.reports == []


def test_people_who_are_hard_to_read_get_the_verdict_of_the_core(browser: Browser, replica: Replica) -> None:
    replica.reset(load("special"))
    driver = browser.driver
    open_sent(driver)
    scroll_to_end(driver, len(replica.people))
    names = [person.name for person in replica.people]
    expected = list(zip(names, verdicts_of(replica.people), strict=True))
    assert wait_for_verdicts(driver, len(expected)) == expected


def test_german_rows_get_the_same_verdicts(browser: Browser, replica: Replica) -> None:
    replica.options.language = "de"
    driver = browser.driver
    open_sent(driver)
    verdicts = [verdict for _, verdict in wait_for_verdicts(driver, 10)]
    assert verdicts == verdicts_of(replica.people)[:10]


def test_page_invitations_get_no_verdict(browser: Browser) -> None:
    driver = browser.driver
    open_sent(driver, f"{SENT}ORGANIZATION/")
    verdicts = [verdict for _, verdict in wait_for_verdicts(driver, 4)]
    assert verdicts == ["not_applicable"] * 4


def test_badges_cover_no_text_and_no_control(browser: Browser) -> None:
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    assert driver.execute_script(COVERED) == []


def test_badges_move_nothing_of_the_page(browser: Browser) -> None:
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    with_us = driver.execute_script(BOXES)
    assert driver.execute_script(REMOVE_BADGES) >= 10
    assert driver.execute_script(BOXES) == with_us


def test_a_badge_opens_its_card_and_escape_closes_it(browser: Browser) -> None:
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    inside_shadows(driver, ".badge")[0].click()
    card = wait_until(lambda: inside_shadows(driver, OPEN_CARD), "the card")[0]
    assert "Amara Okafor" in card.text
    card.send_keys(Keys.ESCAPE)
    wait_until(lambda: not inside_shadows(driver, OPEN_CARD), "the card has closed")
    assert driver.current_url == SENT


def test_nothing_is_drawn_elsewhere(browser: Browser) -> None:
    driver = browser.driver
    driver.get(f"{SITE}/feed/")
    stays(lambda: not inside_shadows(driver, "*"), "no element of ours in the feed")
    driver.find_element(By.CSS_SELECTOR, "header a[href$='/sent/']").click()
    wait_for_verdicts(driver, 10)
    driver.find_element(By.CSS_SELECTOR, "main a[href$='/received']").click()
    wait_until(lambda: not badges(driver), "no badge on received invitations")


def test_an_unknown_layout_gets_no_badge(browser: Browser, replica: Replica) -> None:
    replica.options.layout = "unrecognised"
    driver = browser.driver
    driver.get(SENT)
    stays(lambda: not inside_shadows(driver, ".badge") and not rows(driver), "no badge", seconds=2)
