"""The same advice for the same person: at the badge, in the list, on the card, on the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pycore.__main__ import main
from tests.e2e.panel import found, open_panel, wait_for_labels
from tests.e2e.pile import today
from tests.e2e.shadows import badges, texts_inside
from tests.e2e.waiting import wait_until
from tests.replica.people import load, people_as_readings

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from selenium.webdriver import Chrome

    from tests.e2e.browser import Browser

LISTED = """
return [...document.querySelectorAll(".person")].map((row) =>
  [row.querySelector(".name").textContent,
    [row.dataset.key, row.querySelector(".badge")?.textContent.trim() ?? ""]]);
"""
OPENED = "location.hash = `#list/${encodeURIComponent(arguments[0])}`"


def on_the_command_line(path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """Return the label of each of the replica's people by name, as somebody at a terminal gets it."""
    invitations = [
        {**reading, "id": f"row-{place}"}
        for place, reading in enumerate(people_as_readings(load("showcase")))
    ]
    request = {"kind": "advise", "today": today().isoformat(), "locale": "en", "invitations": invitations}
    path.write_text(json.dumps(request), encoding="utf-8")
    capsys.readouterr()
    assert main(["advise", str(path), "--json"]) == 0
    advice = json.loads(capsys.readouterr().out)["advice"]
    return {str(each["name"]): said["label"] for each, said in zip(invitations, advice, strict=True)}


def in_the_list(driver: Chrome) -> dict[str, tuple[str, str]]:
    """Return key and label of each person in all parts of the panel's list, by name."""
    labels: dict[str, tuple[str, str]] = {}
    for part in found(driver, ".seg button"):
        part.click()
        labels |= dict(driver.execute_script(LISTED))
    return labels


def test_badge_list_card_and_command_line_say_the_same(
    browser: Browser, sent: Chrome, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    expected = on_the_command_line(tmp_path / "request.json", capsys)
    shown = {each["name"]: each["text"] for each in badges(sent) if each["name"]}
    assert len(shown) > 5
    assert shown == {name: expected[name] for name in shown}

    sent.switch_to.new_window("tab")
    driver = open_panel(browser)
    wait_for_labels(driver)
    listed = in_the_list(driver)
    assert len(listed) > 5
    assert {name: label for name, (_, label) in listed.items()} == {name: expected[name] for name in listed}

    for name, (key, label) in sorted(listed.items())[:3]:
        driver.execute_script(OPENED, key)

        def says(name: str = name, label: str = label) -> bool:
            text = " ".join(texts_inside(driver, ".card"))
            return name in text and label in text

        wait_until(says, f"the card of {name} says {label}")
