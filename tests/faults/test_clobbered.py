"""A page whose forms and images are named like functions is read, judged and guarded all the same."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from selenium.webdriver import ActionChains, Chrome, Keys
from selenium.webdriver.common.actions.action_builder import ActionBuilder

from tests.e2e.browser import SENT, Browser
from tests.e2e.card import OPEN_CARD
from tests.e2e.console import complaints
from tests.e2e.sent_page import AIM_TAKES, OPEN_DIALOG, dialog
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.storage import journal_states
from tests.e2e.test_rerendering import expected
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

pytestmark = pytest.mark.slow

OF_ELEMENTS = (
    *(
        "addEventListener",
        "after",
        "append",
        "appendChild",
        "attachShadow",
        "attributes",
        "before",
        "childNodes",
    ),
    *(
        "childElementCount",
        "children",
        "classList",
        "className",
        "cloneNode",
        "closest",
        "compareDocumentPosition",
    ),
    *("contains", "dataset", "dispatchEvent", "firstChild", "firstElementChild", "focus", "getAttribute"),
    *(
        "getBoundingClientRect",
        "getClientRects",
        "getRootNode",
        "hasAttribute",
        "id",
        "innerText",
        "insertBefore",
    ),
    *("isConnected", "lastChild", "localName", "matches", "nextElementSibling", "nextSibling", "nodeName"),
    *("nodeType", "offsetParent", "ownerDocument", "parentElement", "parentNode", "previousElementSibling"),
    *("querySelector", "querySelectorAll", "remove", "removeChild", "replaceWith", "scrollIntoView"),
    *("setAttribute", "shadowRoot", "style", "tagName", "textContent", "toString", "valueOf"),
)
OF_DOCUMENT = (
    *("activeElement", "adoptedStyleSheets", "body", "children", "contains", "createRange", "defaultView"),
    *("elementFromPoint", "fonts", "forms", "fullscreenElement", "getElementById", "getSelection", "head"),
    *("hasFocus", "hidden", "images", "location", "readyState", "styleSheets", "title", "visibilityState"),
)
"""But what the page's own script asks it for."""
CLOBBER = """
const fieldsOf = (names) => names.map((name) => {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.id = name;
  return field;
});
const formOf = (names) => {
  const form = document.createElement("form");
  Element.prototype.append.call(form, ...fieldsOf(names));
  return form;
};
const append = (form, ...nodes) => Element.prototype.append.call(form, ...nodes);
const done = new WeakSet();
const look = (names, ofDocument) => {
  const root = document.documentElement;
  if (root && !done.has(root)) {
    done.add(root);
    for (const name of ofDocument) root.append(Object.assign(new Image(), {name, id: name, hidden: true}));
  }
  for (const row of document.querySelectorAll("main [role=listitem]")) {
    if (done.has(row)) continue;
    done.add(row);
    const list = row.parentElement;
    if (list && !(list instanceof HTMLFormElement) && !done.has(list)) {
      done.add(list);
      const form = formOf(names);
      list.before(form);
      append(form, list);
    }
    const texts = [...row.childNodes];
    const form = formOf(names);
    append(form, ...texts);
    row.append(form);
  }
};
new MutationObserver(() => look(NAMES, OF_DOCUMENT)).observe(document, {childList: true, subtree: true});
"""
FIND = """
const [kind, name] = arguments;
const row = [...document.querySelectorAll("main [role=listitem]")].find(
  (each) => each.querySelector("p").textContent === name);
const badges = [...row.querySelectorAll("div")].map((each) => each.shadowRoot?.querySelector(".badge"));
const node = {
  badge: badges.find(Boolean),
  control: row.querySelector("a[aria-disabled]"),
  confirm: [...document.querySelectorAll("#root > dialog[open] button")].at(-1),
}[kind];
"""
CLICK = f"{FIND} node.click();"
BRING = f"{FIND} node.scrollIntoView({{block: 'center'}});"
MIDDLE = f"""
{FIND}
const {{left, right, top, bottom}} = node.getBoundingClientRect();
return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
"""
HIDDEN = """
const form = document.querySelector("main form");
return [document.body.localName, form.parentNode.localName, form.getAttribute.localName];
"""
NOTICE = ".notice:popover-open"
MARCUS, ELENA = "Marcus Bell", "Elena Vasquez-Ortiz"


@pytest.fixture
def clobbered(browser: Browser) -> Iterator[Chrome]:
    """Have each page name its elements so from its first moment on."""
    driver = browser.driver
    script = CLOBBER.replace("NAMES", json.dumps(OF_ELEMENTS)).replace("OF_DOCUMENT", json.dumps(OF_DOCUMENT))
    script = f"(() => {{{script}}})()"
    begun = driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": script})
    yield driver
    driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", begun)


SHOWN = """[...document.querySelectorAll("div")].some((each) => each.shadowRoot?.querySelector("{}"))"""


def is_shown(driver: Chrome, selector: str) -> bool:
    """Tell whether something of ours is there."""
    return bool(driver.execute_script(f"return {SHOWN.format(selector)}"))


def press(driver: Chrome, kind: str, name: str) -> None:
    """Press by place: the driver would walk the page's forms."""
    driver.execute_script(BRING, kind, name)

    def middle() -> list[int]:
        place: list[int] = driver.execute_script(MIDDLE, kind, name)
        return place

    place = middle()
    stays(lambda: middle() == place, "at rest, as for a hand", AIM_TAKES)
    hand = ActionBuilder(driver)
    hand.pointer_action.move_to_location(*place).click()  # type: ignore[no-untyped-call]
    hand.perform()


def test_a_page_that_hides_functions_changes_nothing(
    clobbered: Chrome, browser: Browser, replica: Replica
) -> None:
    replica.options.untrusted_clicks = True
    clobbered.get(SENT)
    assert wait_for_verdicts(clobbered, 10) == expected(replica)[:10]
    assert clobbered.execute_script(HIDDEN) == ["img", "input", "input"]
    press(clobbered, "badge", ELENA)
    wait_until(lambda: is_shown(clobbered, OPEN_CARD), "the card")
    ActionChains(clobbered).send_keys(Keys.ESCAPE).perform()
    clobbered.execute_script(CLICK, "control", ELENA)
    wait_until(lambda: is_shown(clobbered, NOTICE), "the stop is told")
    assert not clobbered.find_elements("css selector", OPEN_DIALOG)
    wait_until(lambda: not is_shown(clobbered, NOTICE), "it goes")
    press(clobbered, "control", MARCUS)
    dialog(clobbered)
    wait_until(lambda: is_shown(clobbered, ".help summary"), "our help")
    press(clobbered, "confirm", MARCUS)
    wait_until(lambda: journal_states(browser) == [(MARCUS, "withdrawn")], "it is counted")
    press(clobbered, "control", ELENA)
    wait_until(lambda: is_shown(clobbered, NOTICE), "the next one is held")
    assert len(replica.withdrawals) == 1
    assert complaints(clobbered) == []
