from tests.e2e.test_languages import *
from tests.e2e.test_immediate import page, MARKUP
from tests.e2e.storage import journal_states
import time
def test_a(browser, replica):
    replica.options.language = "de"
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    read_card(driver)
    driver.find_element("css selector", "body").send_keys("\ue00c")
    press_withdraw(driver, "Elena Vasquez-Ortiz")
    time.sleep(1)
    driver.save_screenshot("/tmp/dbg_a.png")
    print("NOTICE", [e.text for e in inside_shadows(driver, ".notice:popover-open")])
    time.sleep(1)
    print("HELP", [e.text for e in inside_shadows(driver, ".help")])
def test_b(page, browser, replica):
    for i in range(3):
        MARKUP.press_withdraw(page, "Marcus Bell")
        for k in range(5):
            time.sleep(0.4)
            print("NOTICE", [e.text for e in inside_shadows(page, ".notice:popover-open")], journal_states(browser), len(replica.withdrawals), page.execute_script("return [...document.querySelectorAll('.artdeco-toast-item')].map(e=>e.innerText)"))
        if replica.withdrawals: break
    page.save_screenshot("/tmp/dbg.png")
