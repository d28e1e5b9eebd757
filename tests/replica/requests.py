"""Requests into answers: pages, the page's script, and the site's own endpoints."""

from __future__ import annotations

import json
import re
import secrets
import time
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from tests.replica.dialog import dialog, notices
from tests.replica.frame import document
from tests.replica.hits import SERVER_REQUEST, Hit
from tests.replica.look import PAGES, Look, new_look
from tests.replica.portraits import portrait
from tests.replica.screens import MANAGER

if TYPE_CHECKING:
    from tests.replica.server import Replica, Server

REPORTS = "/security/csp"
GRAPHQL = "/voyager/api/graphql"
PAGER = "/flagship-web/rsc-action/actions/pagination"
REDIRECTS = {"/": "/feed/", f"{MANAGER}/": f"{MANAGER}/received/"}
AD = (
    '<!DOCTYPE html><meta name="color-scheme" content="light dark"><title>Ad</title>'
    '<style nonce="none">body{font:14px "Noto Sans",sans-serif;padding:12px}</style>'
    "<p>Advertisement</p><p><b>Boots for the shore</b></p><p>Harbour Outfitters.</p>"
)
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'nonce-{nonce}'; img-src 'self';"
    " connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
    " require-trusted-types-for 'script'; trusted-types 'none'; report-uri " + REPORTS
)


class Handler(BaseHTTPRequestHandler):
    """Answers one connection."""

    protocol_version = "HTTP/1.1"

    @property
    def replica(self) -> Replica:
        """The replica this connection belongs to."""
        return cast("Server", self.server).replica

    def do_GET(self) -> None:
        """Answer a page, its script or a picture."""
        hit = self._note()
        path = hit.path
        if path in REDIRECTS:
            self._redirect(REDIRECTS[path])
        elif path.startswith("/aero-v1/sc/"):
            self._script(path.rpartition("/")[2])
        elif path.startswith("/dms/image/"):
            seed = path.rpartition("/")[2].removesuffix(".svg")
            self._send(200, "image/svg+xml", portrait(seed))
        elif path == "/favicon.ico":
            self._send(204, "image/x-icon", "")
        elif path == GRAPHQL:
            self._json(self._more_rows(hit))
        elif path == "/ads/slot":
            self._page(200, AD, "none")
        else:
            self._screen(hit)

    def do_POST(self) -> None:
        """Answer the site's own requests."""
        hit = self._note()
        if hit.path == REPORTS:
            self.replica.reports.append(hit.body)
            self._json({})
        elif hit.withdraws_by:
            self._withdraw(hit)
        elif hit.path == PAGER:
            payload = json.loads(hit.body)["payload"]
            kind = payload["invitationType"].removeprefix("GenericInvitationType_")
            start = payload["invitationStartIndex"]
            self._json(self.replica.site.rows(kind, start, self._look()))
        elif hit.path == SERVER_REQUEST and hit.action == "WithdrawConfirmationDialog":
            time.sleep(self.replica.options.dialog_seconds)
            self._json(self._dialog(hit))
        elif hit.path.startswith("/flagship-web/") and hit.path != SERVER_REQUEST:
            self._screen_data(hit)
        else:
            self._json({})

    def do_DELETE(self) -> None:
        """Answer the oldest way to withdraw."""
        self._withdraw(self._note())

    def _note(self) -> Hit:
        length = int(self.headers.get("content-length") or 0)
        body = self.rfile.read(length).decode("utf-8", "replace")
        address = urlsplit(self.path)
        hit = Hit(time.time(), self.command, address.path, address.query, body)
        self.replica.hits.append(hit)
        return hit

    def _look(self) -> Look:
        return Look(self.headers.get("x-li-page-instance", "").rpartition(";")[2])

    def _withdraw(self, hit: Hit) -> None:
        options = self.replica.options
        time.sleep(options.withdraw_seconds)
        if options.withdraw_status == 200 and hit.withdraws_by:
            self.replica.site.withdrawn.update(hit.numbers)
        self._json({}, options.withdraw_status)

    def _dialog(self, hit: Hit) -> dict[str, Any]:
        look, words = self._look(), self.replica.site.words
        invitation = self.replica.site.find(hit.numbers[0])
        return {"view": dialog(invitation, look, words).wire(), **notices(invitation, look, words)}

    def _more_rows(self, hit: Hit) -> dict[str, Any]:
        variables = hit.asks["variables"][0]
        start, kind = re.findall(r"start:(\d+).*invitationType:(\w+)", variables)[0]
        return self.replica.site.rows(kind, int(start), self._look())

    def _screen(self, hit: Hit) -> None:
        look = new_look()
        screen = self.replica.site.screen(hit.path, look, hit.page)
        if screen is None:
            self._page(404, "<!DOCTYPE html><title>Not found</title>", "none")
            return
        nonce = secrets.token_urlsafe(16)
        self._page(200, document(screen, look, self.replica.options, nonce), nonce)

    def _screen_data(self, hit: Hit) -> None:
        path = hit.path.removeprefix("/flagship-web")
        screen = self.replica.site.screen(path, self._look(), hit.page)
        if screen is None:
            self._json({}, 404)
            return
        self._json({**screen.data, "rows": screen.rows, "view": screen.view.wire()})

    def _script(self, name: str) -> None:
        scripts = {path.name: path for path in PAGES.glob("*.js")}
        if name in scripts:
            everywhere = {"service-worker-allowed": "/"}
            self._send(200, "text/javascript", scripts[name].read_text("utf-8"), everywhere)
        else:
            self._send(404, "text/plain", "")

    def _page(self, status: int, html: str, nonce: str) -> None:
        policy = {"content-security-policy": POLICY.format(nonce=nonce)}
        self._send(status, "text/html", html, policy)

    def _json(self, reply: dict[str, Any], status: int = 200) -> None:
        self._send(status, "application/json", json.dumps(reply))

    def _redirect(self, path: str) -> None:
        self._send(302, "text/plain", "", {"location": path})

    def _send(self, status: int, kind: str, text: str, headers: dict[str, str] | None = None) -> None:
        body = text.encode()
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("content-type", f"{kind}; charset=utf-8")
        self.send_header("content-length", str(len(body)))
        cached = self.replica.options.cache == "bfcache"
        self.send_header("cache-control", "no-cache" if cached else "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Write nothing: `Replica.hits` is the log."""
