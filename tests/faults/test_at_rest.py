"""Names at rest: on the disk they lie in the extension's own storage alone, and after erasing nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.browser import chromium, extension_id
from tests.e2e.card import answer, open_card
from tests.e2e.consent import grant_consent
from tests.e2e.panel import keep_pile, open_panel, wait_for_labels
from tests.e2e.sent_page import open_sent
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.storage import facts_stored
from tests.e2e.waiting import wait_until
from tests.replica.server import Replica

pytestmark = pytest.mark.slow

ERASE = "chrome.runtime.sendMessage({kind: 'erase'}).then(arguments[0])"


def files_with(profile: Path, names: list[str]) -> set[str]:
    """Return the files of a closed profile in which a name stands, as text of either width."""
    spelled = [name.encode(code) for name in names for code in ("utf-8", "utf-16-le")]
    return {
        str(path.relative_to(profile))
        for path in profile.rglob("*")
        if path.is_file() and any(each in path.read_bytes() for each in spelled)
    }


def test_names_lie_in_our_storage_alone_and_after_erasing_nowhere(
    extension: Path, replica: Replica, tmp_path: Path
) -> None:
    names = [person.name for person in replica.people]
    with chromium(replica.port, extension, tmp_path) as browser:
        driver = browser.driver
        grant_consent(browser)
        keep_pile(browser, replica.people)
        open_sent(driver)
        wait_for_verdicts(driver, 10)
        open_card(driver, "Marcus Bell")
        answer(driver, "purpose", "current")
        wait_until(lambda: facts_stored(browser), "what was told")
        open_panel(browser)
        wait_for_labels(driver)
    own = Path("Default", "Local Extension Settings", extension_id(extension))
    assert {Path(path).parent for path in files_with(tmp_path, names)} == {own}

    with chromium(replica.port, extension, tmp_path) as browser:
        browser.driver.get(browser.extension_page("options/options.html"))
        assert browser.driver.execute_async_script(ERASE)["kind"] != "failed"
    assert files_with(tmp_path, names) == set()
