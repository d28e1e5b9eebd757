"""The page builds its rows anew, or shows the next person in an old row: each row keeps its own badge."""

from __future__ import annotations

import pytest

from tests.e2e.browser import Browser
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw, scroll_to_end
from tests.e2e.shadows import badges, said, wait_for_verdicts
from tests.e2e.verdicts import verdicts_of
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

type Said = list[tuple[str | None, str | None]]


def expected(replica: Replica, without: str = "") -> Said:
    """Return name and verdict of everybody the core was asked about, in the page's order."""
    people = [person for person in replica.people if person.name != without]
    return [(person.name, verdict) for person, verdict in zip(people, verdicts_of(people), strict=True)]


@pytest.mark.parametrize("rerender", ["rebuild", "reuse"])
def test_forty_rows_keep_their_badges_when_the_page_builds_them_anew(
    browser: Browser, replica: Replica, rerender: str
) -> None:
    replica.options.rerender = rerender  # type: ignore[assignment]
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    scroll_to_end(driver, 40)
    assert wait_for_verdicts(driver, 40) == expected(replica)
    press_withdraw(driver, "Marcus Bell")
    press_in_dialog(driver, "Withdraw")
    assert notice(driver) == "Invitation to Marcus withdrawn."
    left = expected(replica, without="Marcus Bell")
    wait_until(lambda: said(driver) == left, "each row has its own badge again")
    stays(lambda: said(driver) == left, "and keeps it")


def test_a_row_that_is_another_persons_at_once_never_shows_the_formers_verdict(
    browser: Browser, replica: Replica
) -> None:
    replica.options.rerender = "reuse"
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    allowed = dict(expected(replica))
    press_withdraw(driver, "Marcus Bell")
    press_in_dialog(driver, "Withdraw")

    def true_to_its_row() -> bool:
        return all(badge["verdict"] in {allowed[str(badge["name"])], "thinking"} for badge in badges(driver))

    stays(true_to_its_row, "no badge of somebody else's", 2)
