"""The user's consent, given by the real button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver.common.by import By

from tests.e2e.browser import SITE
from tests.e2e.waiting import wait_until

if TYPE_CHECKING:
    from tests.e2e.browser import Browser

ALLOW_HOST = """
const [id, done] = arguments;
chrome.developerPrivate.addHostPermission(id, "https://www.linkedin.com/*").then(
  () => done(null), (error) => done(String(error)));
"""
HAS_HOST = """
const [origin, done] = arguments;
chrome.permissions.contains({origins: [origin]}).then(done);
"""
HINT_SEEN = """
const [done] = arguments;
chrome.storage.local.set({hint: {version: 1, seen: true}}).then(() => done());
"""
"""Somebody who has opened a badge before: the hint at the first one is shown once ever."""
REGISTERED = """
const [done] = arguments;
chrome.scripting.getRegisteredContentScripts().then((scripts) => done(scripts.length));
"""


def grant_consent(browser: Browser) -> None:
    """Press the welcome page's button; the browser's own prompt is answered before, or it hangs."""
    driver = browser.driver
    driver.get("chrome://extensions")
    error = driver.execute_async_script(ALLOW_HOST, browser.extension_id)
    assert error is None, error
    driver.get(browser.extension_page("welcome/welcome.html"))
    button = driver.find_element(By.CSS_SELECTOR, "#consent")
    wait_until(button.is_displayed, "the consent button")  # it comes once the page knows how it stands
    button.click()
    wait_until(lambda: driver.execute_async_script(HAS_HOST, f"{SITE}/*"), "the permission")
    wait_until(lambda: driver.execute_async_script(REGISTERED), "the content script's registration")
    driver.execute_async_script(HINT_SEEN)
