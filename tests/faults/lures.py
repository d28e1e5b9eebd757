"""How a script lures one harmless press, or one harmless key, onto a withdraw control."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

STRETCH = """
Object.assign(control.style, {position: 'fixed', inset: '0', zIndex: 9999, display: 'block',
  width: '100vw', height: '100vh'});"""
UNSEEN = """
for (const node of [row, ...row.querySelectorAll('*')]) Object.assign(node.style, {color: 'transparent',
  background: 'none', border: 0, boxShadow: 'none', fill: 'transparent'});"""
MARGIN = "return [24, innerHeight / 2];"
"""Where a person presses who means nothing by it: the empty margin."""
OF_CONTROL = """
const box = control.getBoundingClientRect();
return [box.left + box.width / 2, box.top + box.height / 2];"""

LURES = {
    "stretched over the page, opacity 0": STRETCH + "control.style.opacity = 0;" + MARGIN,
    "stretched over the page, opacity 0.02": STRETCH + "control.style.opacity = 0.02;" + MARGIN,
    "stretched, its row faded": STRETCH + "row.style.opacity = 0;" + MARGIN,
    "stretched, the whole list faded": STRETCH + "row.parentElement.style.opacity = 0.01;" + MARGIN,
    "stretched, faded by a filter": STRETCH + "control.style.filter = 'opacity(0)';" + MARGIN,
    "stretched, its ink transparent": STRETCH + UNSEEN + MARGIN,
    "enlarged sixty times": "control.style.cssText = 'transform: scale(60); opacity: 0.01';" + MARGIN,
    "stretched with its row, their ink transparent": STRETCH
    + UNSEEN
    + """
      Object.assign(row.style, {position: 'fixed', inset: '0', zIndex: 9998, display: 'block'});"""
    + MARGIN,
    "faded where it is": "control.style.opacity = 0.01;" + OF_CONTROL,
    "covered by a picture that lets presses through": """
      control.scrollIntoView({block: 'center'});
      const {left, top, width, height} = control.getBoundingClientRect();
      const cover = document.body.appendChild(document.createElement('div'));
      cover.textContent = 'Play';
      Object.assign(cover.style, {position: 'fixed', left: left - 9 + 'px', top: top - 9 + 'px',
        width: width + 18 + 'px', height: height + 18 + 'px', background: 'gold', zIndex: 9999,
        pointerEvents: 'none'});"""
    + OF_CONTROL,
    "moved under the pointer": """
      document.addEventListener('mousemove', ({clientX, clientY}) => {
        Object.assign(control.style, {position: 'fixed', zIndex: 9999,
          left: clientX - 10 + 'px', top: clientY - 5 + 'px'});
      }, {once: true});"""
    + MARGIN,
    "scrolled under the pointer": """
      const main = document.querySelector('main');
      const scroller = main.scrollHeight > main.clientHeight ? main : document.scrollingElement;
      control.scrollIntoView({block: 'center'});
      const box = control.getBoundingClientRect();
      scroller.scrollTop += 180;
      document.addEventListener('mousemove', () => { scroller.scrollTop -= 180; }, {once: true});
      return [box.left + box.width / 2, box.top + box.height / 2];""",
    "in a popover": """
      const box = document.querySelector('#root').appendChild(document.createElement('div'));
      box.popover = 'manual';
      Object.assign(box.style, {inset: '0', width: '100vw', height: '100vh', opacity: '0.01'});
      box.append(control);
      box.showPopover();"""
    + STRETCH
    + MARGIN,
    "in a modal dialog of the page": """
      const box = document.querySelector('#root').appendChild(document.createElement('dialog'));
      Object.assign(box.style, {width: '100vw', height: '100vh', maxWidth: 'none', maxHeight: 'none',
        opacity: '0.01'});
      box.append(control);
      box.showModal();"""
    + STRETCH
    + MARGIN,
    "in a row of its own making, far from the list": """
      const box = document.querySelector('#root').appendChild(document.createElement('div'));
      box.setAttribute('role', 'listitem');
      Object.assign(box.style, {position: 'fixed', inset: '0', zIndex: 9999, opacity: 0});
      box.append(control);"""
    + STRETCH
    + MARGIN,
}
"""Scripts that say where the press goes; nobody has chosen `control` and its `row`."""

KEY_LURES = {
    "focused by script, Space": ("control.focus();", " "),
    "focused by script, Enter": ("control.focus();", "Enter"),
    "focused by script each time the focus moves": (
        """
        document.addEventListener('focusin', () => control.focus());
        document.querySelector('input').focus();""",
        " ",
    ),
    "focused by script at the key itself": (
        """
        document.querySelector('input').focus();
        document.addEventListener('keydown', () => control.focus(), {once: true, capture: true});""",
        "Enter",
    ),
    "autofocus in a dialog of the page": (
        """
        const box = document.querySelector('#root').appendChild(document.createElement('dialog'));
        box.style.opacity = 0.01;
        box.append(control);
        control.autofocus = true;
        box.showModal();""",
        " ",
    ),
}
"""A script, then the key that a person presses to scroll or to send something else."""

LABEL_FOR_IT = """
control.id = 'lured';
const label = document.querySelector('#root').appendChild(document.createElement('label'));
label.htmlFor = 'lured';
label.textContent = 'Read more';
Object.assign(label.style, {position: 'fixed', left: 0, top: '40vh', padding: '40px', zIndex: 9999,
  background: 'gold'});
return [30, innerHeight * 0.4 + 45];"""
"""A press on a label is a trusted click on what it belongs to."""

FULLSCREEN = """
const box = row;
document.addEventListener('click', (event) => {
  event.preventDefault();
  event.stopPropagation();
  box.requestFullscreen();
}, {once: true, capture: true});"""


def lure(driver: Chrome, script: str, control: object) -> tuple[float, float]:
    """Set up a lure; return the place of the press."""
    place = driver.execute_script(
        "const [control] = arguments;"
        "const row = control.closest('[role=listitem], .invitation-card') ?? control.parentElement;" + script,
        control,
    )
    driver.execute_async_script("setTimeout(arguments[0], 700)")  # the page lies still before anybody presses
    return (float(place[0]), float(place[1])) if place else (0, 0)


def press_at(driver: Chrome, place: tuple[float, float]) -> None:
    """Move the mouse to a place of the window and press, as a person does."""
    at = {"x": place[0], "y": place[1], "button": "left", "clickCount": 1}
    for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
        driver.execute_cdp_cmd("Input.dispatchMouseEvent", {"type": kind, **at})


def press_key(driver: Chrome, key: str) -> None:
    """Press a key, " " or "Enter", as a person does, wherever the focus is."""
    code = {" ": ("Space", 32, " "), "Enter": ("Enter", 13, "\r")}[key]
    told = {"key": key, "code": code[0], "windowsVirtualKeyCode": code[1]}
    driver.execute_cdp_cmd("Input.dispatchKeyEvent", {"type": "keyDown", "text": code[2], **told})
    driver.execute_cdp_cmd("Input.dispatchKeyEvent", {"type": "keyUp", **told})
