"""Your data, in the panel as a tab: an export comes in and goes back, so does a backup, and all can go."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from selenium.common.exceptions import StaleElementReferenceException

from tests.e2e.consent import grant_consent
from tests.e2e.exported import PEOPLE, files, locked, person, written, zipped
from tests.e2e.parts import ask_background
from tests.e2e.pile import AGREED, KEEP, today
from tests.e2e.storage import people_stored, stored
from tests.e2e.waiting import do, wait_until
from tests.looks.axe import violations

if TYPE_CHECKING:
    from pathlib import Path

    from selenium.webdriver import Chrome

    from tests.e2e.browser import Browser

ANSWERS = """
return [...document.querySelectorAll("section")].map((each) => [each.getAttribute("aria-labelledby"),
  each.querySelector(":scope > .said:not([hidden])")?.textContent ?? ""]);
"""
CUT = """
const [view, ...inside] = document.querySelectorAll("#view, #view *");
const {right} = view.getBoundingClientRect();
return inside.some((each) => !each.closest(".unseen") && each.getBoundingClientRect().right > right + 1);
"""
MAILBOX = 30_000_000


def _seen(name: str, **more: Any) -> dict[str, Any]:
    on = today().isoformat()
    empty = dict.fromkeys(
        (
            "headline",
            "note",
            "profile_url",
            "sent_on",
            "sent_between",
            "missed",
            "gone",
            "decided",
            "can_email",
        )
    )
    days = {"first_seen_on": on, "seen_on": on, "sightings": []}
    return empty | days | {"version": 1, "name": name, "sent_text": "Sent 3 weeks ago", "facts": {}} | more


class Data:
    """The view, in a tab."""

    def __init__(self, browser: Browser) -> None:
        self.driver: Chrome = browser.driver
        self._address = browser.extension_page("panel/panel.html#data")
        self.driver.get(browser.extension_page("welcome/welcome.html"))
        people = {f"person:{slug}": _seen(name) for name, slug in map(person, range(PEOPLE - 2))}
        told = {"relationship": {"value": "stranger", "source": "told", "on": today().isoformat()}}
        people["person:p0"]["facts"] = told
        self.driver.execute_async_script(KEEP, AGREED | people)
        self.open()

    def open(self) -> None:
        """Open it anew."""
        self.driver.get("about:blank")
        self.driver.get(self._address)
        wait_until(lambda: self.all(".kept dt"), "what is kept")

    def all(self, selector: str) -> list[Any]:
        """Return the elements of the page that one sees."""
        while True:
            found = self.driver.find_elements("css selector", selector)
            with suppress(StaleElementReferenceException):
                return [each for each in found if each.is_displayed()]

    def text(self, selector: str) -> str:
        """Wait for the first such element, and return what it says."""
        texts: list[str] = wait_until(lambda: [each.text for each in self.all(selector)], selector)
        return texts[0]

    def click(self, selector: str, at: int = 0) -> None:
        """Wait for such an element, the first or another one, and click on it."""

        def click() -> None:
            self.all(selector)[at].click()

        wait_until(lambda: self.all(selector), selector)
        do(click, f"a click on {selector}")

    def press(self, text: str) -> None:
        """Press the button with a text."""
        path = f"//button[normalize-space()='{text}']"
        found = [each for each in self.driver.find_elements("xpath", path) if each.is_displayed()]
        assert len(found) == 1, (text, len(found))
        found[0].click()

    def give(self, section: str, path: str) -> None:
        """Choose a file as in the browser's own dialog."""
        self.driver.find_element("css selector", f"[aria-labelledby={section}] input[type=file]").send_keys(
            path
        )

    def drop(self, path: str) -> None:
        """Drop a file beside the zone, as from a file manager."""
        dragged = {"items": [], "files": [path], "dragOperationsMask": 1}
        for step in ("dragEnter", "dragOver", "drop"):
            event = {"type": step, "x": 60, "y": 200, "data": dragged}
            self.driver.execute_cdp_cmd("Input.dispatchDragEvent", event)

    def is_cut_at(self, width: int) -> bool:
        """Tell whether anything of the view is out of reach in a window so narrow."""
        metrics = {"width": width, "height": 600, "deviceScaleFactor": 2, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        cut: bool = self.driver.execute_script(CUT)
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        return cut

    def answer(self, section: str) -> str:
        """Return what is answered in a section."""
        found: dict[str, str] = dict(self.driver.execute_script(ANSWERS))
        return found[section]

    def says(self, section: str, text: str) -> None:
        """Wait until something is answered in a section."""
        wait_until(lambda: re.search(text, self.answer(section)), f"{section} says {text}")

    def downloads_go_to(self, folder: Path) -> None:
        """Let the browser save files there without asking."""
        where = {"behavior": "allow", "downloadPath": str(folder)}
        self.driver.execute_cdp_cmd("Browser.setDownloadBehavior", where)

    def backup_in(self, folder: Path) -> Path:
        """Save a backup and return where it is."""
        self.downloads_go_to(folder)
        self.press("Save a backup")
        self.says("data-backup", "^Saved: second-thought-backup-.*json$")
        saved = folder / self.answer("data-backup").removeprefix("Saved: ")
        wait_until(saved.exists, "the backup")
        return saved

    def forget(self, name: str) -> None:
        """Find somebody and forget them."""
        if not self.all("#data-forget"):
            self.press("Forget one person")
        [search] = wait_until(lambda: self.all("#data-forget input"), "the search")
        wait_until(lambda: self.all("#data-forget li"), "people")
        search.clear()
        search.send_keys(name.lower())
        wait_until(lambda: len(self.all("#data-forget li")) == 1, name)
        self.click("#data-forget li button")

    def preview(self) -> str:
        """Wait for a preview and return its text."""
        found: list[Any] = wait_until(lambda: self.all(".preview .push.main"), "a preview")
        assert len(found) == 1
        return self.text(".preview")


def people_but_days(browser: Browser) -> dict[str, dict[str, Any]]:
    """Return everybody but the days that their age allows, which come with the advice at any time."""
    return {key: person | {"sent_between": None} for key, person in people_stored(browser).items()}


def test_an_export_comes_in_is_looked_at_kept_and_taken_back(browser: Browser, tmp_path: Path) -> None:
    data = Data(browser)
    before = people_but_days(browser)
    for name, content, said in (
        ("cat.jpg", b"\xff\xd8\xff", "no Invitations.csv among these files"),
        ("export.zip", b"PK, and nothing more", r"export\.zip: line 1: a damaged zip"),
        ("export.zip", zipped(files())[:-300], r"export\.zip: line 1: a damaged zip"),
        ("export.zip", locked(zipped(files())), r"Invitations\.csv: line 1: locked with a password"),
        (
            "Invitations.csv",
            b"Von,An,Gesendet am\nIch,Du,heute\n",
            "expected the columns To, Sent At",
        ),
    ):
        data.drop(written(tmp_path, name, content))
        data.says("data-import", f"This can’t be used: .*{said}")

    large = written(tmp_path, "large.zip", zipped(files(MAILBOX)))
    data.give("data-import", large)
    wait_until(lambda: "messages.csv" in data.text(".preview"), "how far it is")
    data.press("Cancel")
    assert data.answer("data-import") == "Cancelled. Nothing was changed."
    assert data.all(".drop")

    data.give("data-import", large)
    text = data.preview()
    for part in (
        "large.zip",
        "12 invitations",
        "12 people you wrote with",
        "9 in your address book",
        "The advice becomes surer for 11 people.",
        "3 lines could not be read",
        "Also note your last change of role: 1 January 2024",
        "Nothing is kept yet.",
    ):
        assert part in text.replace("\n", " "), text
    data.click(".preview summary")
    assert "Invitations.csv, line 14" in data.text(".preview .lines")
    assert violations(data.driver) == []
    assert not data.is_cut_at(190), "at 200 % in a panel as narrow as they come"
    assert people_but_days(browser) == before

    data.click(".role")
    data.press("Use this")
    data.says("data-import", "^Kept: it told something about 12 people")
    kept = people_stored(browser)
    assert len(kept) == PEOPLE
    assert kept["p0"]["facts"]["relationship"]["source"] == "told", "what was told stays"
    assert kept["p1"]["facts"]["relationship"]["value"] == "known"
    found = kept["p11"]["name"], kept["p11"]["seen_on"], kept["p11"]["note"], kept["p1"]["can_email"]
    assert found == ("Person 11", None, "Hello", True), "who was never on the page is listed"
    assert (stored(browser, "settings") or {})["role_changed_on"] == "2024-01-01"
    everything = ask_background(browser, "chrome.storage.local.get(null)")
    assert "@" not in json.dumps(everything), "no address is kept"

    data.open()
    data.press("Take back")
    data.says("data-import", "^Taken back")
    assert people_but_days(browser) == before
    days = [each["sent_between"] for each in people_stored(browser).values() if each["sent_between"]]
    assert all(each["from"] < each["to"] for each in days), "no date of the export is left"
    assert (stored(browser, "settings") or {})["role_changed_on"] is None


def test_a_backup_is_saved_compared_loaded_and_taken_back(browser: Browser, tmp_path: Path) -> None:
    data = Data(browser)
    before = people_but_days(browser)
    saved = data.backup_in(tmp_path)

    data.forget("Person 3")
    data.click("#toast button")
    wait_until(lambda: people_but_days(browser) == before, "it is undone")
    data.forget("Person 4")
    wait_until(lambda: "p4" not in people_stored(browser), "the person is forgotten")
    assert violations(data.driver) == []

    wrong = json.loads(saved.read_text("utf-8"))
    wrong["people"]["p1"]["seen_on"] = "2026-13-01"
    data.give("data-backup", written(tmp_path, "wrong.json", json.dumps(wrong).encode()))
    data.says("data-backup", "This backup can’t be used")
    data.click("[aria-labelledby=data-backup] summary")
    assert "people.p1.seen_on" in data.text("[aria-labelledby=data-backup] .lines")
    data.give("data-backup", written(tmp_path, "other.json", b'{"people": {}}'))
    data.says("data-backup", "no backup of Second Thought")

    data.give("data-backup", str(saved))
    text = data.preview()
    assert "Invitations 10 9" in text.replace("\n", " "), text
    assert violations(data.driver) == []
    data.press("Use this backup")
    data.says("data-backup", "^The backup is in place")
    assert people_but_days(browser) == before
    data.open()
    data.press("Put it back")
    data.says("data-backup", "is back")
    assert "p4" not in people_stored(browser)


def test_erasing_offers_a_backup_says_what_stays_and_answers_where_it_was_pressed(
    browser: Browser, tmp_path: Path
) -> None:
    data = Data(browser)
    data.click("[aria-labelledby=data-kept] .rowbtn", -1)
    gone = "Second Thought no longer sees LinkedIn."
    wait_until(lambda: gone in data.text("[aria-labelledby=data-kept]"), "access is taken back")
    for view in ("list", "today"):
        data.driver.get(browser.extension_page(f"panel/panel.html#{view}"))
        assert "Access to LinkedIn was taken back" in data.text("#view .banner")
    grant_consent(browser)
    data.open()

    data.downloads_go_to(tmp_path)
    data.press("Erase everything…")
    [dialog] = wait_until(lambda: data.all("dialog[open]"), "the question")
    assert data.driver.switch_to.active_element.text == "Cancel", "the safe answer has the focus"
    assert "Your limits and a pause for today stay." in dialog.text
    assert violations(data.driver) == []
    data.press("Save a backup first")
    wait_until(lambda: "Saved: " in dialog.text, "the backup is saved")
    data.press("Erase everything now")
    data.says("data-erase", "^Everything has been erased")
    assert people_stored(browser) == {}
    assert "0 people" in data.text(".kept")
