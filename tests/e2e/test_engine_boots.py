"""How Python starts: from the picture of its memory, and the sure way where that is damaged."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.browser import Browser, chromium
from tests.e2e.consent import grant_consent
from tests.e2e.debugger import attached
from tests.e2e.parts import alive, ask_background, ask_engine_page, hang_engine_worker
from tests.e2e.sent_page import open_sent
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.verdicts import verdicts_of
from tests.e2e.waiting import wait_until
from tests.replica.server import Replica

STAYS = 60
"""Seconds that the engine outlives the last Sent tab."""
PICTURE = "engine/pyodide/core.snapshot"

WAY = "chrome.runtime.sendMessage({kind: 'wake', to: 'engine'}).then(({script}) => script)"
RESTORE = """(async () => {
  const [{default: glue}, {restore}, {snapshot}] = await Promise.all([
    import("./pyodide/pyodide.asm.mjs"), import("./restore.js"), import("./pyodide/snapshot.js"),
  ]);
  let memory;
  await restore({
    createPyodideModule: async (settings) => {
      const module = await glue(settings);
      settings.API.finalizeBootstrap = () => { memory = module.HEAPU8; };
      return module;
    },
    compiled: WebAssembly.compileStreaming(fetch("pyodide/pyodide.asm.wasm")),
    pages: fetch("pyodide/core.snapshot").then((response) => response.arrayBuffer()),
    snapshot,
  });
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", memory.slice()));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return {found, expected: snapshot.memory};
})()"""


def verdicts(browser: Browser) -> list[str | None]:
    open_sent(browser.driver)
    return [verdict for _, verdict in wait_for_verdicts(browser.driver, 10)]


def test_python_starts_from_the_picture_of_its_memory(browser: Browser, replica: Replica) -> None:
    assert verdicts(browser) == verdicts_of(replica.people)[:10]
    assert ask_background(browser, WAY) == "restored.js"


def test_the_memory_restored_here_is_the_one_that_the_build_took(browser: Browser) -> None:
    verdicts(browser)
    memory = ask_engine_page(browser, RESTORE)
    assert memory["found"] == memory["expected"]


def flip_a_bit(picture: Path) -> None:
    content = bytearray(picture.read_bytes())
    content[len(content) // 2] ^= 1
    picture.write_bytes(content)


def cut_short(picture: Path) -> None:
    picture.write_bytes(picture.read_bytes()[:-4096])


@pytest.mark.parametrize("damage", [flip_a_bit, cut_short, Path.unlink])
def test_a_damaged_picture_is_not_used(
    damage: Callable[[Path], None], extension: Path, running_replica: Replica, tmp_path: Path
) -> None:
    folder = tmp_path / "extension"
    shutil.copytree(extension, folder)
    damage(folder / PICTURE)
    running_replica.reset()
    with chromium(running_replica.port, folder) as browser:
        grant_consent(browser)
        assert verdicts(browser) == verdicts_of(running_replica.people)[:10]
        assert ask_background(browser, WAY) == "plain.js"


def test_who_was_judged_before_has_a_badge_while_python_is_stuck(browser: Browser, replica: Replica) -> None:
    expected = verdicts_of(replica.people)[:10]
    assert verdicts(browser) == expected
    with attached(browser, "background_page") as session:
        session.attached_worker()
        hang_engine_worker(browser)
        assert verdicts(browser) == expected
        session.ask("Runtime.evaluate", expression="0")
        ended = [each for each in session.events if each.get("method") == "Target.detachedFromTarget"]
    assert not ended, "it is still the same Python that hangs: none that was started anew has answered"


@pytest.mark.long
def test_the_engine_goes_some_time_after_the_last_sent_tab_and_comes_back(
    browser: Browser, replica: Replica
) -> None:
    expected = verdicts_of(replica.people)[:10]
    assert verdicts(browser) == expected
    time.sleep(STAYS + 5)
    assert alive(browser, "background_page")
    browser.driver.get("about:blank")
    wait_until(lambda: not alive(browser, "background_page"), "the engine has gone", STAYS + 20)
    assert verdicts(browser) == expected
    assert ask_background(browser, WAY) == "restored.js"
