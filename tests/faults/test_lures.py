"""One harmless press or key, lured onto a withdraw control: it opens no way for the program behind it."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.breadth import some
from tests.e2e.browser import SITE
from tests.e2e.generations import MARKUPS
from tests.e2e.sent_page import OPEN_DIALOG, dialog, press_withdraw
from tests.e2e.storage import journal_states
from tests.e2e.waiting import wait_until
from tests.faults.arms import Arm, Arms, people
from tests.faults.lures import (
    FULLSCREEN,
    KEY_LURES,
    LABEL_FOR_IT,
    LURES,
    MARGIN,
    STRETCH,
    lure,
    press_at,
    press_key,
)
from tests.faults.programs import DRIP, EVERYBODY, run

UNSEEN = "stretched over the page, opacity 0"
PENDING = "main [componentkey$=_pending]"
CONFIRM = f"{OPEN_DIALOG} [data-display-contents] button"


def control(arm: Arm, page: str) -> WebElement:
    markup = MARKUPS[page]
    found = arm.driver.find_element(By.CSS_SELECTOR, f"{markup.row}:nth-of-type(2) {markup.control}")
    arm.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", found)
    return found


def drip_if_lured(arm: Arm, page: str) -> int:
    """See that the lure works where nobody guards; then ask for everybody, one by one."""
    if not arm.guarded:
        wait_until(lambda: MARKUPS[page].dialogs(arm.driver), "the dialog that the lured press opens")
    run(arm.driver, DRIP)
    return EVERYBODY


def assert_nothing_reserved(arms: Arms) -> None:
    assert journal_states(arms.guarded.browser) == [], "a lured press has reserved a withdrawal"


@pytest.mark.parametrize("how", some(LURES, 9))
def test_a_press_lured_onto_a_row_s_control(how: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        press_at(arm.driver, lure(arm.driver, LURES[how], control(arm, "g3")))
        return drip_if_lured(arm, "g3")

    arms.note(f"a press lured, a row's control {how}, then 40 by fetch", attack)
    assert_nothing_reserved(arms)


@pytest.mark.parametrize("page", ["g1", "g2"])
def test_a_press_lured_on_older_pages(page: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent(page)
        press_at(
            arm.driver, lure(arm.driver, LURES["stretched over the page, opacity 0"], control(arm, page))
        )
        return drip_if_lured(arm, page)

    arms.note(
        f"{page}, a press lured, a row's control stretched over the page, opacity 0, then 40 by fetch", attack
    )
    assert_nothing_reserved(arms)


def test_a_press_lured_in_full_screen(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        chosen = control(arm, "g3")
        lure(arm.driver, FULLSCREEN, chosen)
        press_at(arm.driver, (24, 500))
        wait_until(lambda: arm.driver.execute_script("return document.fullscreenElement"), "full screen")
        place = lure(arm.driver, STRETCH + "control.style.opacity = 0;" + MARGIN, chosen)
        press_at(arm.driver, place)
        made = drip_if_lured(arm, "g3")
        arm.driver.execute_script("document.exitFullscreen()")
        return made

    arms.note("a press lured, a row's control stretched in its row in full screen, then 40 by fetch", attack)
    assert_nothing_reserved(arms)


ON_BUTTONS = [("g2", how) for how in KEY_LURES]
ON_LINKS = [("g3", "focused by script, Enter")]


@pytest.mark.parametrize(("page", "how"), some(ON_BUTTONS + ON_LINKS, 8))
def test_a_key_lured_onto_a_row_s_control(page: str, how: str, arms: Arms) -> None:
    script, key = KEY_LURES[how]

    def attack(arm: Arm) -> int:
        arm.open_sent(page)
        lure(arm.driver, script, control(arm, page))
        press_key(arm.driver, key)
        return drip_if_lured(arm, page)

    arms.note(f"{page}, a key lured, a row's control {how}, then 40 by fetch", attack)
    assert_nothing_reserved(arms)


def test_a_press_on_a_label_of_a_row_s_control(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent("g2")
        press_at(arm.driver, lure(arm.driver, LABEL_FOR_IT, control(arm, "g2")))
        return drip_if_lured(arm, "g2")

    arms.note("g2, a press lured onto a label that belongs to a row's control, then 40 by fetch", attack)
    assert_nothing_reserved(arms)


@pytest.mark.parametrize("how", [UNSEEN, "moved under the pointer"])
def test_a_press_lured_onto_a_profile_s_control(how: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open(f"{SITE}/in/marcusbell-growth/")
        found = arm.driver.find_element(By.CSS_SELECTOR, PENDING)
        press_at(arm.driver, lure(arm.driver, LURES[how], found))
        return drip_if_lured(arm, "g3")

    arms.note(f"a press lured, a profile's control {how}, then 40 by fetch", attack)
    assert_nothing_reserved(arms)


@pytest.mark.parametrize("how", [UNSEEN, "faded where it is", "moved under the pointer"])
def test_a_press_lured_onto_the_confirm_button(how: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        press_withdraw(arm.driver, "Marcus Bell")
        dialog(arm.driver)
        found = wait_until(lambda: arm.driver.find_elements(By.CSS_SELECTOR, CONFIRM), "confirm")[0]
        press_at(arm.driver, lure(arm.driver, LURES[how], found))
        people(arm.replica)
        return 1

    arms.note(f"a press lured, the user's own confirm button {how}", attack)
