"""The replica's way between its screens, and what re-rendering does to foreign nodes."""

from __future__ import annotations

import re

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.e2e.browser import SENT, SITE
from tests.e2e.sent_page import open_sent, press_in_dialog, press_withdraw, rows, scroll_to_end
from tests.e2e.waiting import wait_until
from tests.replica.server import Replica

MARK = """
for (const row of document.querySelectorAll("[role=listitem]")) {
  const mark = document.createElement("i");
  mark.className = row.querySelector("p").textContent;
  row.append(mark);
}
"""
MARKS = """
return [...document.querySelectorAll("[role=listitem] > i")].map(
  (mark) => [mark.className, mark.parentElement.querySelector("p").textContent]);
"""


def test_tabs_and_pills_change_without_a_load(driver: Chrome) -> None:
    open_sent(driver)
    driver.execute_script("window.sameDocument = true")
    main = driver.find_element(By.ID, "workspace")
    main.find_element(By.CSS_SELECTOR, "a[href$='/received']").click()
    wait_until(lambda: driver.find_elements(By.CSS_SELECTOR, "[aria-label^='Accept']"), "received rows")
    assert driver.current_url == f"{SITE}/mynetwork/invitation-manager/received/"
    main.find_element(By.CSS_SELECTOR, "a[href$='/sent']").click()
    wait_until(lambda: len(rows(driver)) == 10, "sent rows")
    main.find_element(By.CSS_SELECTOR, "a[href$='/ORGANIZATION/']").click()
    wait_until(lambda: len(rows(driver)) == 4, "page invitations")
    driver.back()
    wait_until(lambda: len(rows(driver)) == 10, "sent rows again")
    assert driver.current_url == SENT
    assert driver.execute_script("return window.sameDocument")


def test_feed_leads_to_the_sent_page_without_a_load(driver: Chrome) -> None:
    driver.get(f"{SITE}/feed/")
    driver.execute_script("window.sameDocument = true")
    driver.find_element(By.CSS_SELECTOR, "header a[href$='/sent/']").click()
    wait_until(lambda: len(rows(driver)) == 10, "sent rows")
    assert driver.execute_script("return window.sameDocument")


def test_without_rerendering_foreign_nodes_stay_with_their_row(driver: Chrome) -> None:
    open_sent(driver)
    driver.execute_script(MARK)
    scroll_to_end(driver, 20)
    marks = driver.execute_script(MARKS)
    assert len(marks) == 10
    assert all(mark == name for mark, name in marks)


def test_rebuilding_drops_foreign_nodes(driver: Chrome, replica: Replica) -> None:
    replica.options.rerender = "rebuild"
    open_sent(driver)
    driver.execute_script(MARK)
    scroll_to_end(driver, 20)
    assert driver.execute_script(MARKS) == []


def test_reusing_shows_the_next_person_under_a_foreign_node(driver: Chrome, replica: Replica) -> None:
    replica.options.rerender = "reuse"
    open_sent(driver)
    driver.execute_script(MARK)
    press_withdraw(driver, "Jonas Lindqvist")
    press_in_dialog(driver, "Withdraw")
    wait_until(lambda: len(rows(driver)) == 9, "one row less")
    marks = driver.execute_script(MARKS)
    people = [person.name for person in replica.people[:10]]
    assert [mark for mark, _ in marks] == people[:9]
    assert [name for _, name in marks] == [people[0], *people[2:]]


def test_reused_rows_still_withdraw_the_right_person(driver: Chrome, replica: Replica) -> None:
    replica.options.rerender = "reuse"
    open_sent(driver)
    for name in ("Jonas Lindqvist", "Priya Raghunathan", "Marcus Bell"):
        press_withdraw(driver, name)
        press_in_dialog(driver, "Withdraw")
        wait_until(lambda: len(rows(driver)) == 10 - len(replica.withdrawals), "one row less")
    asked = [re.findall(r'"inviteeVanityName": ?"([^"]+)"', hit.body) for hit in replica.withdrawals]
    assert asked == [["jonas-lindqvist"], ["priya-raghunathan"], ["marcusbell-growth"]]
