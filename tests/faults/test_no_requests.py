"""A whole journey asks no server, nor has the browser's own help ask one: Chromium's record says so."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path

import pytest

from tests.e2e.browser import SENT, chromium
from tests.e2e.sent_page import open_sent
from tests.e2e.waiting import wait_until
from tests.faults.journey import SENTENCE, travel, visit_site
from tests.faults.net_log import every, initiators, outward
from tests.replica.server import Replica

pytestmark = pytest.mark.slow

AUTOFILL = "https://content-autofill.googleapis.com/"
SPELLING = "https://www.googleapis.com/spelling/"
CARELESS = """
document.body.prepend(...["street", "notes"].map((name) => {
  const field = document.createElement("textarea");
  field.name = name;
  return field;
}));
"""
FETCH = "fetch(arguments[0]).catch(() => null)"


def recording(log: Path) -> tuple[str, ...]:
    """Return what has Chromium write down all that it does in the net."""
    return (f"--log-net-log={log}",)


def of_site(replica: Replica) -> set[tuple[str, str]]:
    """Return method and path of what the site was asked, pictures as one."""
    return {(hit.method, hit.path.partition("/dms/image/")[0] or "a picture") for hit in replica.hits}


def test_a_whole_journey_asks_no_server(
    extension: Path, replica: Replica, bare_replica: Replica, tmp_path: Path
) -> None:
    ours, bare = tmp_path / "ours.json", tmp_path / "bare.json"
    with chromium(replica.port, extension, flags=recording(ours), talks=True) as browser:
        travel(browser)

    def left() -> set[object]:
        return {*outward(ours) - outward(bare)}

    with chromium(bare_replica.port, flags=recording(bare), talks=True) as browser:
        visit_site(browser.driver)
        with suppress(AssertionError):
            wait_until(lambda: not left(), "Chromium has asked by itself all that it asked before")
        assert left() == set()
        assert of_site(replica) <= of_site(bare_replica)
    assert not [each for each in initiators(ours) if "extension" in each]
    assert any(each.whom == SENT for each in every(ours))


def test_the_record_shows_what_pages_and_the_browser_ask(
    extension: Path, replica: Replica, tmp_path: Path
) -> None:
    log = tmp_path / "log.json"

    def autofill() -> set[str]:
        return {each.whom for each in outward(log) if each.whom.startswith(AUTOFILL)}

    with (
        socket.create_server(("127.0.0.1", 0)) as nobody,
        chromium(replica.port, extension, flags=recording(log), talks=True) as browser,
    ):
        driver = browser.driver
        open_sent(driver)
        before = wait_until(autofill, "a question about the site's own fields")
        driver.execute_script(CARELESS)
        field = driver.find_element("tag name", "textarea")
        field.send_keys(SENTENCE)
        wait_until(lambda: autofill() - before, "a question about fields that came later")
        wait_until(lambda: any(each.whom.startswith(SPELLING) for each in outward(log)), "help for spelling")

        driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
        driver.get(browser.extension_page("help/help.html"))
        elsewhere = f"http://127.0.0.1:{nobody.getsockname()[1]}/"
        for address in (elsewhere, "https://example.org/"):
            driver.execute_script(FETCH, address)
            wait_until(lambda: address in {each.whom for each in every(log)}, address)  # noqa: B023
        assert f"chrome-extension://{browser.extension_id}" in initiators(log)
    assert "https://example.org/" in {each.whom for each in outward(log)}
