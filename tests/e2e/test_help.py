"""Help where it is looked for: from the notice of a stopped withdrawal to the answer, and to any other."""

from __future__ import annotations

from selenium.webdriver import ActionChains, Chrome, Keys

from tests.e2e.browser import Browser
from tests.e2e.card import OPEN_CARD, open_card, press, unfold
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import dialog, notice, press_in_dialog, press_withdraw
from tests.e2e.shadows import inside_shadows
from tests.e2e.waiting import do, wait_until
from tests.looks.axe import violations

HELP = "help/help.html"
HELD = ".notice:popover-open"
TABS = """chrome.runtime.getContexts({contextTypes: ["TAB"]}).then((all) =>
  all.map(({documentUrl}) => documentUrl).filter((url) => url.includes("help.html")))"""
"""The driver lists no tab that the extension has opened by itself."""
REPORTED = """(async () => {
  const [{id}] = await chrome.tabs.query({active: true});
  const key = `tab:${id}`;
  const noted = async () => (await chrome.storage.session.get(key))[key]?.page === "list";
  while (!(await noted())) await new Promise((resolve) => setTimeout(resolve, 50));
  await chrome.storage.session.set({[key]: {page: "unreadable", script: true, report: '{"main":1}'}});
})()"""
"""After the page has said what it is, so that it does not say it over this."""
IN_SIGHT = "const {top} = arguments[0].getBoundingClientRect(); return top >= 0 && top < innerHeight"


def ask_why(driver: Chrome) -> None:
    """Press what the notice offers."""

    def press() -> None:
        inside_shadows(driver, f"{HELD} .link")[0].click()

    do(press, "asking why")


def shown(driver: Chrome) -> list[str]:
    found = driver.find_elements("css selector", "section:not([hidden])")
    return [str(each.get_attribute("id")) for each in found]


def search(driver: Chrome, words: str) -> None:
    field = driver.find_element("id", "query")
    field.clear()
    field.send_keys(words)


def wear(driver: Chrome, scheme: str, width: int) -> None:
    looks = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
    features = [{"name": name, "value": value} for name, value in looks.items()]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def test_the_card_and_the_dialog_lead_to_their_topics(browser: Browser, sent: Chrome) -> None:
    def shows(topic: str) -> None:
        address = browser.extension_page(f"{HELP}#{topic}")
        wait_until(lambda: ask_background(browser, TABS) == [address], f"the help, at {topic}")

    open_card(sent, "Marcus Bell")
    unfold(sent, OPEN_CARD, "legend")
    press(sent, OPEN_CARD, "More in the help")
    shows("labels")
    sent.switch_to.window(sent.current_window_handle)
    press_withdraw(sent, "Marcus Bell")
    dialog(sent)
    press(sent, ".help", "Does the other person notice?")
    shows("noticed")
    assert dialog(sent).is_displayed()


def test_a_stopped_withdrawal_is_explained_and_so_is_everything_else(browser: Browser, sent: Chrome) -> None:
    press_withdraw(sent, "Marcus Bell")
    press_in_dialog(sent, "Withdraw")
    notice(sent)
    press_withdraw(sent, "Grace Adeyemi")
    wait_until(lambda: inside_shadows(sent, HELD), "the notice")
    ask_background(browser, REPORTED)
    address = browser.extension_page(f"{HELP}#held")
    ask_why(sent)
    wait_until(lambda: ask_background(browser, TABS) == [address], "the help, at its topic")
    ask_why(sent)
    assert ask_background(browser, TABS) == [address], "one tab, however often it is asked for"
    sent.switch_to.new_window("tab")
    sent.get(address)
    title = wait_until(lambda: sent.find_elements("id", "held-title"), "the topic")[0]
    wait_until(lambda: sent.switch_to.active_element == title, "the topic has the focus")
    assert sent.execute_script(IN_SIGHT, title)
    assert wait_until(lambda: sent.find_elements("css selector", "#page-changed button"), "the report")
    every = shown(sent)

    ActionChains(sent).send_keys("/").perform()
    assert sent.switch_to.active_element == sent.find_element("id", "query")
    search(sent, "NOTÍCE withdrawal")
    wait_until(lambda: 0 < len(shown(sent)) < len(every), "fewer topics")
    assert "noticed" in shown(sent)
    assert sent.find_element("id", "found").text.endswith(str(len(shown(sent))))
    search(sent, "zebra")
    wait_until(lambda: sent.find_element("id", "clear").is_displayed(), "nothing is found")
    assert violations(sent) == []
    sent.find_element("id", "clear").send_keys(Keys.ENTER)
    wait_until(lambda: shown(sent) == every, "all topics")
    for scheme, width in (("light", 1280), ("dark", 320)):
        wear(sent, scheme, width)
        assert violations(sent) == [], scheme
        assert sent.execute_script("return document.documentElement.scrollWidth") <= width

    search(sent, "zebra")
    sent.execute_script("location.hash = '#labels'")
    wait_until(lambda: shown(sent) == every, "the topic that was asked for is not hidden by the search")
    sent.get(browser.extension_page("help/privacy.html"))
    assert violations(sent) == []
    assert sent.find_element("tag name", "h1").text == "Privacy"
