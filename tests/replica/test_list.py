"""The replica's list: what is there at first, what scrolling adds, what a reader would find."""

from __future__ import annotations

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.e2e.browser import SENT
from tests.e2e.console import complaints
from tests.e2e.sent_page import open_sent, rows, scroll_to_end
from tests.e2e.waiting import stays, wait_until
from tests.replica.people import Person, crowd, load, people_as_readings
from tests.replica.server import Replica

READ = """
return [...document.querySelectorAll("main [role=listitem]")].map((row) => {
  const name = row.querySelector("p");
  const lines = [...row.querySelectorAll("div > p > span")].filter(
    (span) => !span.dataset.testid && !span.querySelector("svg"));
  const note = row.querySelector("[data-testid=expandable-text-box]");
  return {name: name.textContent, headline: lines.length > 1 ? lines[0].textContent : null,
    profile_url: row.querySelector("a[tabindex]")?.getAttribute("href") ?? null,
    sent_text: lines.at(-1).textContent, note: note?.firstChild.data ?? null};
});
"""


def test_ten_rows_come_in_the_document_and_none_more_before_scrolling(driver: Chrome) -> None:
    open_sent(driver)
    stays(lambda: len(rows(driver)) == 10, "ten rows")
    driver.execute_script("scrollTo(0, 10000)")
    stays(lambda: len(rows(driver)) == 10, "ten rows, since the window does not scroll")


def test_scrolling_main_loads_all_forty(driver: Chrome, replica: Replica) -> None:
    open_sent(driver)
    scroll_to_end(driver, 40)
    stays(lambda: len(rows(driver)) == 40, "forty rows")
    assert sum(hit.path.endswith("/pagination") for hit in replica.hits) == 3


def test_rows_say_what_the_people_list_says(driver: Chrome, replica: Replica) -> None:
    for people in (load("showcase"), load("special")):
        replica.reset(people)
        open_sent(driver)
        scroll_to_end(driver, len(people))
        expected = [
            {name: value for name, value in reading.items() if name != "addressee"}
            for reading in people_as_readings(people)
        ]
        assert driver.execute_script(READ) == expected


def test_notes_of_later_rows_can_stand_before_the_control(driver: Chrome, replica: Replica) -> None:
    replica.options.note_first = True
    open_sent(driver)
    scroll_to_end(driver, 40)
    note_first = (
        "return [...document.querySelectorAll('[role=listitem]')].map((row) =>"
        " row.firstElementChild.matches(':has([data-testid=expandable-text-box])'))"
    )
    with_notes = [bool(person.note) for person in replica.people]
    assert driver.execute_script(note_first) == [False] * 10 + with_notes[10:]


def test_german_rows_say_it_in_german(driver: Chrome, replica: Replica) -> None:
    replica.options.language = "de"
    open_sent(driver)
    expected = [reading["sent_text"] for reading in people_as_readings(replica.people, "de")[:10]]
    assert [row["sent_text"] for row in driver.execute_script(READ)] == expected


def test_only_the_first_ten_controls_lead_to_the_start_page(driver: Chrome) -> None:
    open_sent(driver)
    scroll_to_end(driver, 40)
    links = [
        each.get_attribute("href")
        for each in driver.find_elements(By.CSS_SELECTOR, "[role=listitem] a[aria-disabled]")
    ]
    assert links == ["https://www.linkedin.com/"] * 10 + [SENT] * 30


def test_structure_is_the_recorded_one(driver: Chrome) -> None:
    open_sent(driver)

    def count(selector: str) -> int:
        return len(driver.find_elements(By.CSS_SELECTOR, selector))

    assert count("[data-view-name], main time") == 0
    assert count("aside dialog:not([open]) header#dialog-header > h2") == 2
    assert count("[data-component-type=LazyColumn] > hr + [role=listitem][componentkey]") == 10
    assert count("[role=listitem] a[tabindex='0'] figure svg[role=img]") == 10
    assert count("[role=listitem] a[tabindex='0'] p") == 0


def test_class_names_differ_in_every_load(driver: Chrome) -> None:
    open_sent(driver)
    first = rows(driver)[0].get_attribute("class")
    open_sent(driver)
    assert rows(driver)[0].get_attribute("class") != first


def test_a_thousand_rows_are_counted_with_a_comma(driver: Chrome, replica: Replica) -> None:
    replica.reset(crowd(1100))
    open_sent(driver)
    assert driver.find_element(By.CSS_SELECTOR, "main a[href$='/CONNECTION/']").text == "People (1,100)"


def test_a_list_of_any_length_loads_whole(driver: Chrome, replica: Replica) -> None:
    for length in (1, 9, 10, 11):
        replica.reset(crowd(length))
        open_sent(driver)
        scroll_to_end(driver, length)
        assert len(rows(driver)) == length
    replica.reset([])
    driver.get(SENT)
    assert not rows(driver)


def test_rows_can_be_wrapped_and_pills_be_buttons(driver: Chrome, replica: Replica) -> None:
    replica.options.rows_wrapped = True
    replica.options.pill = "button"
    open_sent(driver)
    wrapped = "[data-testid=lazy-column] > [data-display-contents] > [role=listitem]"
    assert len(driver.find_elements(By.CSS_SELECTOR, wrapped)) == 10
    pages = driver.find_elements(By.CSS_SELECTOR, "main nav li > button")[1]
    pages.click()
    wait_until(lambda: len(rows(driver)) == 4, "the four page invitations")
    assert driver.current_url.endswith("/sent/ORGANIZATION/")


def test_unrecognised_layout_has_nothing_a_reader_knows(driver: Chrome, replica: Replica) -> None:
    replica.options.layout = "unrecognised"
    driver.get(SENT)
    known = "[role=listitem], a[href*='/in/'], [componentkey], [data-testid=lazy-column]"
    assert not driver.find_elements(By.CSS_SELECTOR, f"main :is({known})")
    assert len(driver.find_elements(By.CSS_SELECTOR, "main article")) == 40


def test_page_keeps_its_own_strict_policy(driver: Chrome, replica: Replica) -> None:
    replica.reset([Person(name="<img src=x onerror=alert(1)>", slug="x", note="</script><script>")])
    open_sent(driver)
    assert complaints(driver) == []
    assert replica.reports == []
    thrown = "try { document.body.innerHTML = '<p>'; return '' } catch (error) { return error.name }"
    assert driver.execute_script(thrown) == "TypeError"
    wait_until(lambda: replica.reports, "the server is told of a breach")
