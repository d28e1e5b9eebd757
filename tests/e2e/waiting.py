"""Waiting for something to become true."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from selenium.common.exceptions import ElementNotInteractableException, StaleElementReferenceException

if TYPE_CHECKING:
    from collections.abc import Callable

PAUSE_SECONDS = 0.05
PATIENCE = 120
"""Seconds after which nothing comes any more, however busy the machine, and none of which a met one takes."""


def wait_until[T](ask: Callable[[], T], what: str, seconds: float = PATIENCE) -> T:
    """Ask until the answer is truthy and return it; AssertionError names `what` never came.

    The page renders anew as it likes: an element that has gone, or is not shown yet, is no answer yet.
    """
    until = time.monotonic() + seconds
    while True:
        try:
            answer = ask()
        except (StaleElementReferenceException, ElementNotInteractableException):
            pass
        else:
            if answer:
                return answer
        if time.monotonic() > until:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(PAUSE_SECONDS)


def do(act: Callable[[], object], what: str) -> None:
    """Do something to an element, again where the page was just replacing it: once in all."""

    def done() -> bool:
        act()
        return True

    wait_until(done, what)


def stays(ask: Callable[[], bool], what: str, seconds: float = 0.8) -> None:
    """Assert that something holds now and for a while."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not ask():
            raise AssertionError(f"did not stay so for {seconds} s: {what}")
        time.sleep(PAUSE_SECONDS)


def is_quiet(count: Callable[[], int], what: str, seconds: float = 0.4) -> None:
    """Wait until a number has not grown for so long."""
    seen, since = count(), time.monotonic()
    until = since + PATIENCE
    while time.monotonic() - since < seconds:
        if time.monotonic() > until:
            raise AssertionError(f"not within {PATIENCE} s: an end of {what}")
        time.sleep(PAUSE_SECONDS)
        if (now := count()) != seen:
            seen, since = now, time.monotonic()
