"""A page that changes a single thing by which a control is known; then a script clicks it."""

from __future__ import annotations

import pytest

from tests.breadth import some
from tests.e2e.browser import SITE
from tests.faults.arms import Arm, Arms
from tests.faults.programs import CLICK_THROUGH, EVERYBODY, run

PENDING = "for (const node of controls(document).filter((each) => !inDialog(each))) {"
CHANGES = {
    "its key": f"{PENDING} node.setAttribute('componentkey', 'x'); }}",
    "no key": f"{PENDING} node.removeAttribute('componentkey'); }}",
    "its label": f"{PENDING} node.setAttribute('aria-label', 'x'); }}",
    "no label": f"{PENDING} node.removeAttribute('aria-label'); }}",
    "no aria-disabled": f"{PENDING} node.removeAttribute('aria-disabled'); }}",
    "no address": f"{PENDING} node.removeAttribute('href'); }}",
    "its text in another element": f"{PENDING} node.innerHTML = ''; node.append('Pending'); }}",
    "its heading": "document.querySelectorAll('h1, h2').forEach((each) => each.remove());",
    "its place": f"{PENDING} document.querySelector('#root').append(node); }}",
}
DIALOG_CHANGES = {
    "no screen": "removeAttribute('data-sdui-screen')",
    "no test id": "removeAttribute('data-testid')",
    "no heading": "removeAttribute('aria-labelledby')",
    "no label": "removeAttribute('aria-label')",
    "no key": "removeAttribute('componentkey')",
    "no display-contents": "removeAttribute('data-display-contents')",
    "another text": "id; if (node.matches('h2, p') && node.textContent !== 'x') node.textContent = 'x'",
}
CHANGE_DIALOGS = """
new MutationObserver(() => {
  for (const node of document.querySelectorAll("dialog[open], dialog[open] *")) { node.%s; }
}).observe(document, {childList: true, subtree: true, attributes: true});
"""
ROW_CHANGES = {
    "no label": "removeAttribute('aria-label')",
    "no key": "removeAttribute('componentkey')",
    "no aria-disabled": "removeAttribute('aria-disabled')",
    "no address": "removeAttribute('href')",
    "no role": "removeAttribute('role')",
    "no tabindex": "removeAttribute('tabindex')",
}
CHANGE_ROWS = (
    'for (const node of document.querySelectorAll("main [role=listitem], main [role=listitem] *")) node.%s;'
)


@pytest.mark.parametrize("change", some(CHANGES))
def test_a_profile_s_control(change: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open(f"{SITE}/in/marcusbell-growth/")
        run(arm.driver, CHANGES[change] + "await later(300);" + CLICK_THROUGH)
        return 3

    arms.note(f"a profile, the control changed: {change}, then click() on Pending and confirm", attack)


@pytest.mark.parametrize("change", some(DIALOG_CHANGES))
@pytest.mark.parametrize("path", ["/in/marcusbell-growth/"])
def test_a_profile_s_dialog(change: str, path: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open(f"{SITE}{path}")
        run(arm.driver, CHANGE_DIALOGS % DIALOG_CHANGES[change] + CLICK_THROUGH)
        return 3

    arms.note(f"a profile, the dialog changed: {change}, then click() on Pending and confirm", attack)


@pytest.mark.parametrize("change", some(ROW_CHANGES))
def test_a_row_s_control(change: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        run(arm.driver, CHANGE_ROWS % ROW_CHANGES[change] + "await later(300);" + CLICK_THROUGH)
        return EVERYBODY

    arms.note(f"the list, rows changed: {change}, then click() on everything", attack)


def test_a_profile_s_control_and_dialog_both_changed(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open(f"{SITE}/in/marcusbell-growth/")
        both = CHANGES["its key"] + CHANGE_DIALOGS % DIALOG_CHANGES["no screen"]
        run(arm.driver, both + "await later(300);" + CLICK_THROUGH)
        return 3

    arms.note("a profile, key of the control and screen of the dialog changed, then click()", attack)
