import time
from selenium.webdriver import ActionChains
from tests.e2e.sent_page import *
from tests.e2e.shadows import inside_shadows
from tests.e2e.waiting import wait_until
N = ".notice:popover-open"
def test_shots(sent, browser, replica):
    p = control(sent, "Grace Adeyemi"); bring_into_sight(sent, p)
    sent.execute_script("document.documentElement.style.opacity=0.5", p)
    time.sleep(1)
    ActionChains(sent).move_to_element(p).click().perform()
    wait_until(lambda: inside_shadows(sent, N), "n")
    sent.execute_script("document.documentElement.style.opacity=1")
    time.sleep(0.4); sent.save_screenshot("/tmp/shot_unseen.png")
    ActionChains(sent).send_keys("\ue00c").perform(); time.sleep(1)
    replica.options.withdraw_seconds = 4
    press_withdraw(sent, "Marcus Bell"); press_in_dialog(sent, "Withdraw")
    time.sleep(0.7)
    b=[e for e in dialog(sent).find_elements(By.CSS_SELECTOR,"button")]
    print("BUTTONS",[x.text for x in b])
    print(notice(sent))
    press_withdraw(sent, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(sent, N), "n")
    time.sleep(0.4); sent.save_screenshot("/tmp/shot_hold.png")
    print([e.text for e in inside_shadows(sent, N)])
def test_dialog_notice(sent, browser, replica):
    press_withdraw(sent, "Marcus Bell"); dialog(sent); time.sleep(0.5)
    sent.execute_script("document.querySelector('dialog[open]').style.opacity=0.6"); time.sleep(0.5)
    next(e for e in dialog(sent).find_elements(By.CSS_SELECTOR,"button") if e.text=="Withdraw").click()
    wait_until(lambda: inside_shadows(sent, N), "n")
    sent.execute_script("document.querySelector('dialog[open]').style.opacity=1"); time.sleep(0.4); sent.save_screenshot("/tmp/shot_dialog.png")
    print([e.text for e in inside_shadows(sent, N)])
