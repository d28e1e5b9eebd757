"""The replica: a server on loopback that Chromium reaches under the site's own address."""

from __future__ import annotations

import threading
from http.server import ThreadingHTTPServer
from typing import TYPE_CHECKING, Self

from tests.replica.certificate import server_context
from tests.replica.hits import people_in
from tests.replica.options import ReplicaOptions
from tests.replica.people import Person, load
from tests.replica.requests import Handler
from tests.replica.site import Site

if TYPE_CHECKING:
    from types import TracebackType

    from tests.replica.hits import Hit


class Server(ThreadingHTTPServer):
    """The listening socket with the replica its handlers serve."""

    daemon_threads = True
    replica: Replica


class Replica:
    """A running copy of the site; `options` and `people` may be changed while it runs."""

    def __init__(self, port: int = 0) -> None:
        """Listen on a port of the loopback address; 0 takes a free one."""
        self._server = Server(("127.0.0.1", port), Handler)
        self._server.replica = self
        # The handshake belongs into the request's thread: a silent client must not stop the rest.
        self._server.socket = server_context().wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.port: int = self._server.server_address[1]
        self.reset()

    def reset(self, people: list[Person] | None = None) -> None:
        """Forget every request and withdrawal, default all switches, and show these people."""
        self.site = Site(ReplicaOptions(), load("showcase") if people is None else people)
        self.hits: list[Hit] = []
        self.reports: list[str] = []

    @property
    def options(self) -> ReplicaOptions:
        """The switches."""
        return self.site.options

    @property
    def people(self) -> list[Person]:
        """The people pending at the start, in the page's order."""
        return self.site.people

    @property
    def withdrawals(self) -> list[Hit]:
        """The requests that asked to withdraw, by whatever endpoint, granted or not."""
        return [hit for hit in self.hits if hit.withdraws_by]

    @property
    def people_withdrawn(self) -> int:
        """How many people the requests to withdraw named together: one batch request names many."""
        return people_in(self.withdrawals)

    def serve(self) -> None:
        """Answer until stopped."""
        self._server.serve_forever(poll_interval=0.05)

    def __enter__(self) -> Self:
        """Serve in a thread."""
        threading.Thread(target=self.serve, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop serving and close the port."""
        self._server.shutdown()
        self._server.server_close()
