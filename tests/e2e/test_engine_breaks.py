"""The place where Python runs dies or hangs: the next question is answered all the same."""

from __future__ import annotations

from tests.e2e.browser import Browser
from tests.e2e.parts import alive, end_engine_worker, forget_known_cards, hang_engine_worker, stop_background
from tests.e2e.sent_page import open_sent
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.verdicts import verdicts_of
from tests.replica.server import Replica


def verdicts(browser: Browser) -> list[str | None]:
    open_sent(browser.driver)
    return [verdict for _, verdict in wait_for_verdicts(browser.driver, 10)]


def test_a_worker_that_ended_is_started_anew(browser: Browser, replica: Replica) -> None:
    expected = verdicts_of(replica.people)[:10]
    assert verdicts(browser) == expected
    end_engine_worker(browser)
    forget_known_cards(browser)
    assert verdicts(browser) == expected


def test_a_worker_that_hangs_is_started_anew(browser: Browser, replica: Replica) -> None:
    expected = verdicts_of(replica.people)[:10]
    assert verdicts(browser) == expected
    hang_engine_worker(browser)
    forget_known_cards(browser)
    assert verdicts(browser) == expected


def test_a_background_that_slept_wakes_and_finds_the_engine(browser: Browser, replica: Replica) -> None:
    expected = verdicts_of(replica.people)[:10]
    assert verdicts(browser) == expected
    forget_known_cards(browser)
    stop_background(browser)
    assert alive(browser, "background_page")
    assert verdicts(browser) == expected
