"""What the page's main thread did, from the browser's own trace: its tasks, and what of them is ours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.e2e.browser import Browser
from tests.e2e.debugger import debugger

CATEGORIES = ["toplevel", "devtools.timeline", "blink.user_timing"]
TASK = "ThreadControllerImpl::RunTask"
SCRIPT = ("FunctionCall", "EvaluateScript")
STYLE = ("UpdateLayoutTree", "Layout")
MARK = "the page's own thread"
MICRO = 1000


@dataclass
class Tasks:
    """Milliseconds of the main thread's tasks in one stretch of time."""

    wall: float = 0.0
    total: float = 0.0
    longest: float = 0.0
    style: float = 0.0
    """Style and layout, a part of the total."""
    ours: float = 0.0
    """Calls into the extension's scripts, a part of the total; what runs as a microtask is not among it."""
    longest_ours: float = 0.0
    """The most of one task that was the extension's."""


@dataclass
class Trace:
    """Filled once the traced block has ended."""

    tasks: Tasks = field(default_factory=Tasks)
    events: list[dict[str, Any]] = field(default_factory=list)


@contextmanager
def traced(browser: Browser) -> Iterator[Trace]:
    """Trace the browser for as long as the block runs."""
    trace = Trace()
    with debugger(browser) as session:
        session.socket.settimeout(120)
        config = {"includedCategories": CATEGORIES, "excludedCategories": ["*"]}
        session.ask("Tracing.start", transferMode="ReportEvents", traceConfig=config)
        yield trace
        browser.driver.execute_script("performance.mark(arguments[0])", MARK)
        session.ask("Tracing.end")
        session.event("Tracing.tracingComplete", lambda _: True)
        for message in session.events:
            if message.get("method") == "Tracing.dataCollected":
                trace.events += message["params"]["value"]
    trace.tasks = tasks_of(trace.events)


def tasks_of(events: list[dict[str, Any]]) -> Tasks:
    """Return what the main thread of the site's page did."""
    page = _page_thread(events)
    mine = [each for each in events if (each["pid"], each["tid"]) == page and each["ph"] == "X"]
    tasks = sorted((each for each in mine if each["name"] == TASK), key=_start)
    if not tasks:
        raise RuntimeError("the page's main thread did nothing")
    starts = [_start(task) for task in tasks]
    ours = [0.0] * len(tasks)
    for call in _outermost([each for each in mine if each["name"] in SCRIPT and _is_ours(each)]):
        ours[bisect_right(starts, _start(call)) - 1] += _spent(call)
    spent = [_spent(task) for task in tasks]
    return Tasks(
        wall=(_start(tasks[-1]) + tasks[-1]["dur"] - starts[0]) / MICRO,
        total=sum(spent) / MICRO,
        longest=max(spent) / MICRO,
        style=sum(_spent(each) for each in mine if each["name"] in STYLE) / MICRO,
        ours=sum(ours) / MICRO,
        longest_ours=max(ours) / MICRO,
    )


def _page_thread(events: list[dict[str, Any]]) -> tuple[int, int]:
    for each in events:
        if each["name"] == MARK:
            return each["pid"], each["tid"]
    raise RuntimeError("the page's mark is not in the trace")


def _outermost(calls: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    end = 0.0
    for call in sorted(calls, key=_start):
        if _start(call) >= end:
            end = _start(call) + call["dur"]
            yield call


def _start(event: dict[str, Any]) -> float:
    return float(event["ts"])


def _spent(event: dict[str, Any]) -> float:
    """Return the processor's time where the browser tells it, for other processes do not change it."""
    return float(event.get("tdur", event["dur"]))


def _url(event: dict[str, Any]) -> str:
    return str(event.get("args", {}).get("data", {}).get("url", ""))


def _is_ours(event: dict[str, Any]) -> bool:
    return _url(event).startswith("chrome-extension://")
