"""Chromium's own record of the net: whom it asked, looked up and sent to, and on whose behalf."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from tests.e2e.browser import SITE

OWN = {"127.0.0.1", urlsplit(SITE).hostname}
"""The machine itself, and the site, which the tests' browsers find there."""


class Asked(NamedTuple):
    """What was done: by which part of the browser or on whose page, and where to, without the query."""

    way: str
    whom: str


def _events(log: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield kind and parameters of each event written so far; the browser may still be writing."""
    first, *lines = log.read_text("utf-8").splitlines() or [""]
    if not first.endswith("},"):
        return  # the names of the kinds are not there yet
    kinds = json.loads(first[:-1] + "}")["constants"]["logEventTypes"]
    names = {number: name for name, number in kinds.items()}
    for line in lines:
        with suppress(json.JSONDecodeError, TypeError, KeyError):
            event = json.loads(line.removesuffix("],").removesuffix(","))
            yield names[event["type"]], event.get("params", {})


def _ways(kind: str, said: dict[str, Any]) -> Iterator[Asked]:
    if kind == "REQUEST_ALIVE" and "url" in said:
        yield Asked(f"a request, {said.get('traffic_annotation')}", said["url"])
    elif kind == "HTTP_STREAM_JOB_CONTROLLER" and "url" in said:
        yield Asked("a connection", said["url"])
    elif kind == "HOST_RESOLVER_MANAGER_REQUEST" and "host" in said:
        yield Asked(f"a look-up for {said.get('network_anonymization_key')}", said["host"])
    elif kind in {"TCP_CONNECT_ATTEMPT", "UDP_CONNECT"} and "address" in said:
        yield Asked("packets", f"//{said['address']}")


def every(log: Path) -> set[Asked]:
    """Return all that was asked so far, of this machine too."""
    asked = (each for kind, said in _events(log) for each in _ways(kind, said))
    return {each._replace(whom=each.whom.partition("?")[0]) for each in asked}


def outward(log: Path) -> set[Asked]:
    """Return what was asked of others than this machine, the site among it; none was reached."""
    return {each for each in every(log) if urlsplit(each.whom).hostname not in OWN}


def initiators(log: Path) -> set[str]:
    """Return on whose behalf requests were made, by origin."""
    return {str(said["initiator"]) for kind, said in _events(log) if "initiator" in said}
