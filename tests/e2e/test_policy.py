"""What an organisation sets for the browsers that it manages, by the browser's own policy files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.e2e.browser import Browser, chromium, extension_id
from tests.e2e.consent import grant_consent
from tests.e2e.sent_page import open_sent, rows
from tests.e2e.settings import enter
from tests.e2e.shadows import inside_shadows
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

POLICIES = Path("/etc/chromium/policies/managed")
"""Where Chromium looks on Linux."""
SET = {"per_day": 3, "gap_seconds": 5, "draw_in_page": False, "locale": "de"}
"""The gap is shorter than anybody may have it."""

pytestmark = pytest.mark.slow


def as_root(*command: str, said: str = "") -> None:
    """Run a command as the administrator, whose folder it is; `make setup` installs Chromium the same way."""
    way = command if os.geteuid() == 0 else ("sudo", "-n", *command)
    subprocess.run(way, input=said, text=True, stdout=subprocess.DEVNULL, check=True)


class Policy:
    """The policy file of one extension; no other in any browser of this machine sees it."""

    def __init__(self, folder: Path) -> None:
        """Take the extension's folder, which its id is made from."""
        self._id = extension_id(folder)
        self._file = POLICIES / f"{self._id}.json"

    def set(self, values: dict[str, object]) -> None:
        """Set these values and no others."""
        policy = {"3rdparty": {"extensions": {self._id: values}}}
        as_root("mkdir", "-p", str(POLICIES))
        as_root("tee", str(self._file), said=json.dumps(policy))

    def remove(self) -> None:
        """Leave nothing behind."""
        as_root("rm", "-f", str(self._file))
        as_root("rmdir", "--ignore-fail-on-non-empty", str(POLICIES), str(POLICIES.parent))


@pytest.fixture
def managed(extension: Path, replica: Replica) -> Iterator[tuple[Browser, Policy]]:
    """Run a browser that is managed, with an extension of its own."""
    folder = extension.with_name("extension-managed")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(extension, folder, copy_function=os.link)
    policy = Policy(folder)
    policy.set(SET)
    try:
        with chromium(replica.port, folder) as browser:
            yield browser, policy
    finally:
        policy.remove()
        shutil.rmtree(folder, ignore_errors=True)


HOW_SET = """
const [name] = arguments;
const field = document.getElementById(name);
return [document.getElementById(`${name}-managed`) !== null, !field.matches(":disabled")];
"""
"""Both at one moment: the page may just be changing them."""


def is_set(driver: Chrome, name: str) -> bool:
    """Tell whether a field of the settings is the organisation's, with its reason beside it."""
    reasoned, enabled = driver.execute_script(HOW_SET, name)
    assert reasoned is not enabled
    return bool(reasoned)


def test_what_is_set_holds_is_said_and_ends_with_the_policy(
    managed: tuple[Browser, Policy], replica: Replica
) -> None:
    browser, policy = managed
    driver = browser.driver
    grant_consent(browser)
    open_sent(driver)
    stays(lambda: len(rows(driver)) == 10 and not inside_shadows(driver, ".badge"), "nothing is drawn", 3)

    driver.get(browser.extension_page("options/options.html"))
    wait_until(
        lambda: driver.find_element(By.ID, "per_day").get_attribute("value") == "3", "the limit that is set"
    )
    assert [is_set(driver, name) for name in SET] == [True, False, True, True]
    assert driver.find_element(By.ID, "gap_seconds").get_attribute("value") == "60", (
        "too short a gap is refused"
    )
    assert driver.find_element(By.ID, "locale").get_attribute("value") == "de"
    enter(driver, "per_hour", "2")
    assert replica.withdrawals == []

    policy.set({})

    wait_until(
        lambda: not any(is_set(driver, name) for name in SET), "nothing is set any more, without a reload"
    )
    assert driver.find_element(By.ID, "per_hour").get_attribute("value") == "2", "what was saved"
    assert driver.find_element(By.ID, "per_day").get_attribute("value") == "10", "the user's own is back"
