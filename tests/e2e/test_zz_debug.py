from tests.e2e.sent_page import *
from tests.e2e.shadows import inside_shadows
from tests.e2e.parts import *
from tests.e2e.storage import journal_states
from tests.e2e.test_unasked import *
import time


def test_dbg(page, browser, replica):
    for i in range(3):
        MARKUP.press_withdraw(page, "Marcus Bell")
        for k in range(6):
            time.sleep(0.5)
            print(
                "NOTICE",
                [e.text for e in inside_shadows(page, ".notice:popover-open")],
                journal_states(browser),
                len(replica.withdrawals),
                page.execute_script(
                    "return [...document.querySelectorAll('.artdeco-toast-item')].map(e=>e.innerText)"
                ),
            )
        if replica.withdrawals:
            break
    page.save_screenshot("/tmp/dbg.png")
    print(page.get_log("browser"))
    assert 0
