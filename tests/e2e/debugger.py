"""The parts of the extension no window shows: service worker, offscreen document, its worker."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, Any, Literal
from urllib.request import urlopen

import websocket

from tests.e2e.waiting import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.e2e.browser import Browser

type Part = Literal["service_worker", "background_page", "page"]
"""What the debugger calls them: `background_page` is the offscreen document, `page` a tab or side panel."""


@dataclass
class Session:
    """A connection to the browser's debugger, spoken to in one target's name (None: the browser's).

    `events` keeps what arrived while something else was waited for.
    """

    socket: websocket.WebSocket
    numbers: Iterator[int]
    events: list[dict[str, Any]]
    target: str | None = None

    def tell(self, method: str, **parameters: Any) -> int:
        """Send one command, whose reply may never come; return its number."""
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": parameters}
        if self.target:
            message["sessionId"] = self.target
        self.socket.send(json.dumps(message))
        return number

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send one command and return its result; RuntimeError where the debugger refuses."""
        number = self.tell(method, **parameters)
        while True:
            reply = json.loads(self.socket.recv())
            if reply.get("id") != number:
                self.events.append(reply)
                continue
            if "error" in reply:
                raise RuntimeError(f"{method}: {reply['error']['message']}")
            result: dict[str, Any] = reply["result"]
            return result

    def event(self, method: str, is_meant: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait for an event, or find it among those that came already; return its parameters."""
        while True:
            for event in self.events:
                if event.get("method") == method and is_meant(event["params"]):
                    parameters: dict[str, Any] = event["params"]
                    return parameters
            self.events.append(json.loads(self.socket.recv()))

    def attached_worker(self) -> Session:
        """Return a session with the first dedicated worker of this target."""
        self.ask("Target.setAutoAttach", autoAttach=True, waitForDebuggerOnStart=False, flatten=True)
        attached = self.event("Target.attachedToTarget", lambda each: each["targetInfo"]["type"] == "worker")
        return replace(self, target=attached["sessionId"])

    def wait_for_end(self) -> None:
        """Wait until what this session speaks to has ended."""
        self.event("Target.detachedFromTarget", lambda each: each["sessionId"] == self.target)

    def evaluate(self, expression: str) -> Any:
        """Return the value of a JavaScript expression, awaited; RuntimeError where it throws."""
        result = self.ask("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            thrown = result["exceptionDetails"]
            raise RuntimeError(thrown.get("exception", {}).get("description", thrown["text"]))
        return result["result"].get("value")


@contextmanager
def debugger(browser: Browser) -> Iterator[Session]:
    """Open the browser's own debugger."""
    address = browser.driver.capabilities["goog:chromeOptions"]["debuggerAddress"]
    with urlopen(f"http://{address}/json/version") as reply:
        url = json.load(reply)["webSocketDebuggerUrl"]
    socket = websocket.create_connection(url, suppress_origin=True, timeout=PATIENCE)
    try:
        yield Session(socket, count(1), [])
    finally:
        socket.close()


def targets(session: Session, browser: Browser, part: Part, path: str = "") -> list[str]:
    """Return the ids of the extension's living targets of that kind, at that path where one is given."""
    every = session.ask("Target.getTargets", filter=[{}])["targetInfos"]
    origin = f"chrome-extension://{browser.extension_id}/{path}"
    return [each["targetId"] for each in every if each["type"] == part and origin in each["url"]]


@contextmanager
def attached(browser: Browser, part: Part, path: str = "") -> Iterator[Session]:
    """Attach to a part of the extension; an attached service worker never idles out."""
    with debugger(browser) as session:
        found = targets(session, browser, part, path)
        if not found:
            raise RuntimeError(f"no {part} is alive")
        reply = session.ask("Target.attachToTarget", targetId=found[0], flatten=True)
        yield replace(session, target=reply["sessionId"])
