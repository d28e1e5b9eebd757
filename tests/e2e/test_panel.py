"""The side panel: everybody who is pending, told of one by one and together, and taken back."""

from __future__ import annotations

import json
from pathlib import Path

from selenium.webdriver import ActionChains, Chrome, Keys

from tests.e2e.browser import Browser
from tests.e2e.console import complaints
from tests.e2e.debugger import attached, debugger, targets
from tests.e2e.panel import (
    PANEL,
    UNDO,
    found,
    keep_pile,
    keys,
    names,
    open_panel,
    press_in_card,
    said,
    text,
    wait_for_labels,
)
from tests.e2e.parts import ask_background
from tests.e2e.pile import KEEP
from tests.e2e.shadows import inside_shadows
from tests.e2e.storage import stored
from tests.e2e.waiting import wait_until
from tests.looks.axe import violations
from tests.replica.people import Person, crowd

MANIFEST = Path(__file__).parents[2] / "manifest.json"
ELENA = "elena-vasquez"
PEOPLE = [
    Person("Zoë Müller-Łukasz", "Hydrologist", "zoe", sent="11 months"),
    Person("Elena Vasquez-Ortiz", "Recruiter", ELENA, sent="4 months", note="We met nobody yet."),
    *(each for each in crowd(90) if each.sent.endswith("months")),
]
WINDOW = "chrome.windows.getLastFocused().then(({id}) => id)"


def facts(browser: Browser, slug: str) -> dict[str, str]:
    """Return what is known of somebody, by fact."""
    person = stored(browser, f"person:{slug}")
    return {name: fact["value"] for name, fact in person["facts"].items()}


def count(driver: Chrome, part: str) -> str:
    """Return the number on one of the three parts' buttons."""
    [button] = [each for each in found(driver, ".seg button") if each.text.startswith(part)]
    return button.text.split()[-1]


def is_sound(driver: Chrome) -> None:
    """Assert that the browser complains about nothing, and axe neither (of whose own styles it does)."""
    assert complaints(driver) == []
    assert violations(driver) == []
    complaints(driver)


def test_the_list_is_searched_told_of_and_taken_back_by_keys_alone(browser: Browser) -> None:
    keep_pile(browser, PEOPLE)
    driver = open_panel(browser)
    wait_until(lambda: names(driver), "the names, from storage alone")
    wait_for_labels(driver)
    is_sound(driver)

    keys(driver, "/")
    keys(driver, "muller lukasz")
    wait_until(lambda: names(driver) == ["Zoë Müller-Łukasz"], "the one who is looked for")
    keys(driver, Keys.ESCAPE)
    wait_until(lambda: len(names(driver)) > 5, "all of them")

    keys(driver, Keys.TAB, Keys.TAB, "j", "x")
    ActionChains(driver).key_down(Keys.SHIFT).send_keys("j").key_up(Keys.SHIFT).perform()
    assert text(driver, ".picked .name") == "2 selected"
    is_sound(driver)
    two = [each.get_attribute("data-key") for each in found(driver, ".person.on")]
    found(driver, ".picked .main")[0].click()
    assert said(driver).startswith("2 people: not at all")
    assert [facts(browser, slug or "") for slug in two] == [{"relationship": "stranger"}] * 2
    keys(driver, "z")
    wait_until(lambda: [facts(browser, slug or "") for slug in two] == [{}, {}], "it is taken back")

    keys(driver, "/", "elena")
    wait_until(lambda: names(driver) == ["Elena Vasquez-Ortiz"], "Elena")
    keys(driver, Keys.ARROW_DOWN, Keys.ENTER)
    wait_until(lambda: inside_shadows(driver, ".question .push"), "the question")
    is_sound(driver)
    inside_shadows(driver, ".question .push")[0].click()
    wait_until(lambda: facts(browser, ELENA), "the answer is kept")
    assert "Elena" in said(driver)
    press_in_card(driver, "[data-key='foot:keep']")
    wait_until(lambda: stored(browser, f"person:{ELENA}")["decided"], "she is kept")
    keys(driver, Keys.ESCAPE)
    wait_until(lambda: not found(driver, ".sheet"), "the card is closed")
    wait_until(lambda: count(driver, "Kept") == "1", "she has left the others")
    is_sound(driver)


def test_many_are_told_of_after_one_question_and_one_is_forgotten(browser: Browser) -> None:
    keep_pile(browser, PEOPLE)
    driver = open_panel(browser, f"#list/{ELENA}")
    forget = "[data-key='foot:forget']"
    wait_until(lambda: inside_shadows(driver, forget), "her card, by its address")
    wait_for_labels(driver)  # the list is not read anew any more, and so is the card
    before = int(count(driver, "Open"))
    press_in_card(driver, forget)
    wait_until(lambda: int(count(driver, "Open")) == before - 1, "she is forgotten")
    found(driver, UNDO)[0].click()
    wait_until(lambda: stored(browser, f"person:{ELENA}"), "she is back")
    wait_for_labels(driver)
    ActionChains(driver).move_to_element(found(driver, ".check")[0]).click().perform()
    found(driver, ".picked .link")[0].click()
    found(driver, ".picked .main")[0].click()
    [sure] = wait_until(lambda: found(driver, ".sure"), "the question before a big step")
    is_sound(driver)
    sure.find_element("css selector", ".main").click()
    assert "not at all" in wait_until(lambda: found(driver, "#toast") and said(driver), "it is told")
    everybody = [each for each in stored_people(browser) if each["facts"]]
    assert len(everybody) > 50
    found(driver, UNDO)[0].click()
    wait_until(lambda: not [each for each in stored_people(browser) if each["facts"]], "one undo for all")
    is_sound(driver)


def stored_people(browser: Browser) -> list[dict[str, dict[str, str]]]:
    """Return every person who is stored."""
    entries = ask_background(browser, "chrome.storage.local.get(null)")
    return [entry for key, entry in entries.items() if key.startswith("person:")]


def see_the_news(browser: Browser, driver: Chrome) -> None:
    """Close what is told once after an update; it does not come back."""
    note = wait_until(lambda: found(driver, "#notices li"), "what is new")[0]
    assert note.text.startswith("New in Second Thought")
    is_sound(driver)
    note.find_element("css selector", ".tool").click()
    wait_until(lambda: stored(browser, "news") is None, "it was seen")
    driver.refresh()


def test_the_menu_tells_how_things_stand_and_stops_for_today(browser: Browser) -> None:
    version = ".".join(json.loads(MANIFEST.read_text("utf-8"))["version"].split(".")[:2])
    driver = open_panel(browser)
    driver.execute_async_script(KEEP, {"news": {"version": 1, "unseen": version}})
    driver.refresh()
    see_the_news(browser, driver)
    wait_until(lambda: found(driver, ".mid h2"), "nothing was seen yet")
    assert "No invitations seen yet" in text(driver, ".mid h2")

    def choose(wording: str) -> None:
        found(driver, ".nav > .tool")[0].click()
        items = wait_until(lambda: found(driver, "[role=menuitem]"), "the menu")
        next(each for each in items if wording in each.text).click()

    assert not found(driver, "#notices li")
    choose("How things stand")
    assert "Limits" in wait_until(lambda: found(driver, ".standing"), "how things stand")[0].text
    assert str(found(driver, ".sure .link")[0].get_attribute("href")).endswith("help/help.html#start")
    is_sound(driver)
    keys(driver, Keys.ESCAPE)
    keys(driver, "?")
    assert "Open the card" in wait_until(lambda: found(driver, ".keys"), "the keys")[0].text
    keys(driver, Keys.ESCAPE)
    choose("Stop withdrawals")
    [sure] = wait_until(lambda: found(driver, ".sure"), "the question")
    assert "midnight" in sure.text
    keys(driver, Keys.ENTER)
    assert stored(browser, "pause") is None, "the safe answer has the focus"
    choose("Stop withdrawals")
    wait_until(lambda: found(driver, ".sure .main"), "the question")[0].click()
    wait_until(lambda: [each for each in found(driver, "#notices") if "midnight" in each.text], "it is told")
    assert stored(browser, "pause")["until"]
    is_sound(driver)


def test_the_side_panel_itself_opens_beside_the_page(browser: Browser) -> None:
    keep_pile(browser, PEOPLE[:2])
    window = ask_background(browser, WINDOW)
    opened = f"chrome.sidePanel.open({{windowId: {window}}})"
    with attached(browser, "page") as page:
        page.ask("Runtime.evaluate", expression=opened, awaitPromise=True, userGesture=True)

    def there() -> bool:
        with debugger(browser) as session:
            return bool(targets(session, browser, "page", PANEL))

    wait_until(there, "the side panel")
    with attached(browser, "page", PANEL) as panel:
        shown = "[...document.querySelectorAll('.person .name')].map((each) => each.textContent).join()"
        assert "Elena" in wait_until(lambda: panel.evaluate(shown), "the names in it")
    ask_background(browser, f"chrome.sidePanel.close({{windowId: {window}}})")
    wait_until(lambda: not there(), "it is closed")
