"""The replica's dialog, its requests and what follows them."""

from __future__ import annotations

import json

from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By

from tests.e2e.browser import SENT, SITE
from tests.e2e.sent_page import (
    OPEN_DIALOG,
    control,
    dialog,
    notice,
    open_sent,
    press_in_dialog,
    press_withdraw,
    rows,
    scroll_to_end,
)
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica


def no_dialog(driver: Chrome) -> bool:
    return not driver.find_elements(By.CSS_SELECTOR, OPEN_DIALOG)


def names(driver: Chrome) -> list[str]:
    return [row.find_element(By.CSS_SELECTOR, "p").text for row in rows(driver)]


def test_withdrawing_by_hand_takes_one_row_and_one_request(driver: Chrome, replica: Replica) -> None:
    open_sent(driver)
    press_withdraw(driver, "Marcus Bell")
    assert dialog(driver).find_element(By.ID, "dialog-header").text == "Withdraw invitation"
    press_in_dialog(driver, "Withdraw")
    assert notice(driver) == "Invitation to Marcus withdrawn."
    wait_until(lambda: no_dialog(driver), "the dialog has gone")
    assert "Marcus Bell" not in names(driver)
    assert len(driver.find_elements(By.CSS_SELECTOR, "[data-testid=lazy-column] > hr")) == 9
    assert driver.find_element(By.CSS_SELECTOR, "main a[href$='/CONNECTION/']").text == "People (39)"
    [hit] = replica.withdrawals
    assert hit.withdraws_by == "sdui"
    payload = json.loads(hit.body)["serverRequest"]["requestedArguments"]["payload"]
    assert payload["inviteeVanityName"] == "marcusbell-growth"
    scroll_to_end(driver, 39)
    assert names(driver) == [person.name for person in replica.people if person.name != "Marcus Bell"]


def test_cancel_and_escape_withdraw_nothing(driver: Chrome, replica: Replica) -> None:
    open_sent(driver)
    press_withdraw(driver, "Marcus Bell")
    press_in_dialog(driver, "Cancel")
    wait_until(lambda: no_dialog(driver), "the dialog has gone")
    press_withdraw(driver, "Jonas Lindqvist")
    dialog(driver).send_keys(Keys.ESCAPE)
    wait_until(lambda: no_dialog(driver), "the dialog has gone")
    assert len(rows(driver)) == 10
    assert replica.withdrawals == []


def test_a_failed_withdrawal_says_so_and_keeps_the_row(driver: Chrome, replica: Replica) -> None:
    replica.options.withdraw_status = 500
    open_sent(driver)
    press_withdraw(driver, "Marcus Bell")
    press_in_dialog(driver, "Withdraw")
    assert notice(driver).startswith("Sorry, unable to withdraw invitation to Marcus.")
    assert len(rows(driver)) == 10
    assert len(replica.withdrawals) == 1
    assert not replica.site.withdrawn


def test_dialog_waits_for_the_server(driver: Chrome, replica: Replica) -> None:
    replica.options.dialog_seconds = 1
    open_sent(driver)
    press_withdraw(driver, "Marcus Bell")
    stays(lambda: no_dialog(driver), "no dialog yet", seconds=0.6)
    dialog(driver)


def test_dialog_stands_where_the_switches_say(driver: Chrome, replica: Replica) -> None:
    replica.options.dialog_place = "before"
    replica.options.dialog_on_close = "kept"
    open_sent(driver)
    press_withdraw(driver, "Marcus Bell")
    assert dialog(driver).find_elements(By.CSS_SELECTOR, "[data-testid=toasts-title]")
    press_in_dialog(driver, "Cancel")
    wait_until(lambda: no_dialog(driver), "the dialog has closed")
    assert driver.find_elements(By.CSS_SELECTOR, "#root > dialog:first-child")


def test_a_click_nobody_handles_leaves_the_page(driver: Chrome) -> None:
    open_sent(driver)
    driver.execute_script("arguments[0].click()", control(driver, "Marcus Bell"))
    wait_until(lambda: driver.current_url == f"{SITE}/feed/", "the start page")


def test_untrusted_clicks_open_the_dialog_where_they_are_honoured(driver: Chrome, replica: Replica) -> None:
    replica.options.untrusted_clicks = True
    open_sent(driver)
    driver.execute_script("arguments[0].click()", control(driver, "Marcus Bell"))
    dialog(driver)
    assert driver.current_url == SENT


def test_enter_does_nothing_unless_it_is_native(driver: Chrome, replica: Replica) -> None:
    open_sent(driver)
    control(driver, "Marcus Bell").send_keys(Keys.ENTER)
    stays(lambda: no_dialog(driver) and driver.current_url == SENT, "nothing happens")
    replica.options.enter = "native"
    open_sent(driver)
    control(driver, "Marcus Bell").send_keys(Keys.ENTER)
    dialog(driver)


def test_a_profile_withdraws_by_the_same_dialog(driver: Chrome, replica: Replica) -> None:
    driver.get(f"{SITE}/in/marcusbell-growth/")
    driver.find_element(By.CSS_SELECTOR, "a[aria-label^='Pending']").click()
    press_in_dialog(driver, "Withdraw")
    wait_until(
        lambda: driver.find_elements(By.CSS_SELECTOR, "[componentkey$='_withdrawn']"),
        "the new state",
    )
    assert len(replica.withdrawals) == 1


def test_every_way_to_withdraw_is_counted(driver: Chrome, replica: Replica) -> None:
    open_sent(driver)
    voyager = "/voyager/api"
    ask = "const [m, p, b] = arguments; return fetch(p, {method: m, body: b}).then((r) => r.status)"
    batch = f"{voyager}/relationships/invitations?action=closeInvitations"
    urn = "urn%3Ali%3Afsd_invitation%3A7400000000000000001"
    for method, path, body in (
        ("POST", f"{voyager}/voyagerRelationshipsDashInvitations/{urn}?action=withdraw", "{}"),
        ("POST", f"{voyager}/relationships/invitations/7400000000000000002?action=withdraw", "{}"),
        ("DELETE", f"{voyager}/relationships/invitations/7400000000000000003", None),
        ("POST", batch, '{"inviteActionType":"ACTOR_WITHDRAW","x":"7400000000000000004"}'),
        ("POST", batch, '{"inviteActionType":"ACCEPT","x":"7400000000000000005"}'),
    ):
        assert driver.execute_script(ask, method, path, body) == 200
    assert [hit.withdraws_by for hit in replica.withdrawals] == [
        "dash",
        "classic",
        "delete",
        "batch",
    ]
    assert len(replica.site.withdrawn) == 4
