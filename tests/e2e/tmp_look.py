from selenium.webdriver import Chrome
from tests.e2e.conftest import *
from tests.e2e.browser import Browser
from tests.e2e.generations import MARKUPS
from tests.e2e.sent_page import open_sent
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.waiting import wait_until
from tests.e2e.console import complaints
import time
def shot(d,n): d.save_screenshot(f"/tmp/bar-look/{n}.png")
def test_look(browser, replica):
    d=browser.driver
    open_sent(d); wait_for_verdicts(d,10); time.sleep(.5)
    shot(d,"g3-top")
    [b]=inside_shadows(d,".bar")
    print(d.execute_script("return arguments[0].getRootNode().host.getBoundingClientRect().toJSON()",b))
    inside_shadows(d,".chip")[0].click(); time.sleep(.3); shot(d,"g3-filter")
    d.execute_script("document.querySelector('main').scrollTop=400"); time.sleep(.6); shot(d,"g3-scrolled")
    for i in range(3):
        inside_shadows(d,".step")[0].click(); time.sleep(.6); print(inside_shadows(d,".step")[0].text, inside_shadows(d,".counter")[0].text)
    shot(d,"g3-next")
    inside_shadows(d,".bar .tool")[0].click(); time.sleep(1.0); shot(d,"g3-panel"); print("said",[e.text for e in inside_shadows(d,".said")])
    for w in (700,560,400,340):
        d.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",{"width":w,"height":700,"deviceScaleFactor":1,"mobile":False}); time.sleep(.6); shot(d,f"g3-{w}")
        m=[e for e in inside_shadows(d,".filter") if e.is_displayed()]
        if m: m[0].click(); time.sleep(.3); shot(d,f"g3-{w}-menu"); m[0].click()
    d.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride",{})
    print(complaints(d))
    for g in ("g1","g2"):
        MARKUPS[g].open(d,replica); time.sleep(2.5); shot(d,g)
        d.execute_script("for (const n of [document.querySelector('main'),document.scrollingElement]) n.scrollTop=500"); time.sleep(.6); shot(d,g+"-scrolled")
        for i in range(9):
            s=inside_shadows(d,".step")[0]; print(g,s.text)
            if "Scroll" in s.text: s.click(); time.sleep(1.2); break
            s.click(); time.sleep(.4)
        print([e.text for e in inside_shadows(d,".said")]); shot(d,g+"-end")
    print(complaints(d))
