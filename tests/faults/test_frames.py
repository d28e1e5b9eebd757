"""The list and the profiles in frames, of the site, empty, written, sandboxed, within each other."""

from __future__ import annotations

import pytest

from tests.breadth import some
from tests.e2e.browser import SITE
from tests.faults.arms import Arm, Arms
from tests.faults.programs import ASK_EVERYBODY, EVERYBODY, PAUSE, ROUNDS, run

SENT_PATH = "/mynetwork/invitation-manager/sent/"
CLICK_IN = f"await clickThrough(await documentOf(frame, isHydrated), {ROUNDS}, {PAUSE});"
LIST_FRAMES = {
    "a frame": f"const frame = put('iframe', {{src: '{SENT_PATH}'}});",
    "an unseen frame": f"const frame = put('iframe', {{src: '{SENT_PATH}'}}); frame.style.opacity = 0;",
    "a frame within a blank frame": f"""
      const outer = put('iframe', {{}}).contentDocument;
      const frame = outer.body.appendChild(outer.createElement('iframe'));
      frame.src = '{SENT_PATH}';""",
    "a frame within a frame": f"""
      const outer = await documentOf(put('iframe', {{src: '/ads/slot'}}),
        (doc) => doc?.readyState === 'complete' && doc.URL.endsWith('/ads/slot'));
      const frame = outer.body.appendChild(outer.createElement('iframe'));
      frame.src = '{SENT_PATH}';""",
    "a sandboxed frame of the same origin": f"""
      const frame = put('iframe', {{sandbox: 'allow-scripts allow-same-origin', src: '{SENT_PATH}'}});""",
    "a frame whose address the parent changes": f"""
      const frame = put('iframe', {{src: '{SENT_PATH}'}});
      (await documentOf(frame, isHydrated)).defaultView.history.replaceState({{}}, '', '/feed/');
      await later(400);""",
}
PROFILES = """
const slugs = given[0];
for (const slug of slugs) {
  const frame = put('iframe', {src: `/in/${slug}/`});
  const doc = await documentOf(frame, isHydrated);
  await clickThrough(doc, 10, 50);
  frame.remove();
}
"""
ASKING_FRAMES = {
    "about:blank": "const from = put('iframe', {}).contentWindow;",
    "srcdoc": """
      const hasText = (doc) => doc?.querySelector('p');
      const from = (await documentOf(put('iframe', {srcdoc: '<p>x'}), hasText)).defaultView;""",
    "javascript:void 0": "const from = put('iframe', {src: 'javascript:void 0'}).contentWindow;",
    "blob": """
      const src = URL.createObjectURL(new Blob(['<p>x'], {type: 'text/html'}));
      const from = (await documentOf(put('iframe', {src}), (doc) => doc?.querySelector('p'))).defaultView;""",
    "of another page": """
      const frame = put('iframe', {src: '/in/marcusbell-growth/'});
      const from = (await documentOf(frame, isHydrated)).defaultView;""",
    "removed while it asks": """
      const frame = put('iframe', {});
      const from = frame.contentWindow;
      setTimeout(() => frame.remove(), 0);""",
}
ASK_THERE = (
    f"for (let at = 0; at < {EVERYBODY}; at += 1) ask(at, {{keepalive: true}}, from); await later(600);"
)
SANDBOXED = """
const asks = `for (let at = 0; at < 40; at += 1) fetch('${ACTION}', {method: 'POST',
  mode: 'no-cors', body: String(7400000000000000000n + BigInt(at))});`;
const frame = put('iframe', {sandbox: 'allow-scripts', srcdoc: `<p>x<script>${asks}<\\/script>`});
await later(800);
"""


ON_FEED = [("/feed/", frame) for frame in LIST_FRAMES]
ON_PROFILE = [("/in/marcusbell-growth/", "a frame")]


@pytest.mark.parametrize(("host", "frame"), some(ON_FEED + ON_PROFILE, 5))
def test_the_list_in_a_frame(frame: str, host: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open(f"{SITE}{host}")
        run(arm.driver, LIST_FRAMES[frame] + CLICK_IN)
        return EVERYBODY

    arms.note(f"the Sent list in {frame} of {host}, click() on everything", attack)


@pytest.mark.parametrize("page", ["g1", "g2"])
def test_older_lists_in_a_frame(page: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent(page)
        run(arm.driver, LIST_FRAMES["a frame"] + CLICK_IN)
        return EVERYBODY

    arms.note(f"{page}, the Sent list in a frame of itself, click() on everything", attack)


def test_profiles_in_frames(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        slugs = [person.slug for person in arm.replica.people if person.slug][:5]
        arm.open(f"{SITE}/feed/")
        run(arm.driver, PROFILES, slugs)
        return len(slugs)

    arms.note("five profiles in frames, click() on Pending and confirm", attack)


@pytest.mark.parametrize("frame", some(ASKING_FRAMES))
@pytest.mark.parametrize("host", ["Sent", "/feed/"])
def test_requests_from_a_frame(frame: str, host: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        if host == "Sent":
            arm.open_sent()
        else:
            arm.open(f"{SITE}{host}")
        run(arm.driver, ASKING_FRAMES[frame] + ASK_THERE)
        return EVERYBODY

    arms.note(f"{host}: 40 by fetch from a frame, {frame}", attack)


def test_requests_from_a_sandboxed_frame_without_an_origin(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        run(arm.driver, SANDBOXED)
        return EVERYBODY

    arms.note("Sent: 40 by fetch from a sandboxed frame without an origin", attack)


def test_requests_from_the_list_s_own_document_in_a_frame(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open(f"{SITE}/feed/")
        program = "const doc = await documentOf(frame, isHydrated);" + ASK_EVERYBODY
        run(arm.driver, LIST_FRAMES["a frame"] + program)
        return EVERYBODY

    arms.note("/feed/: 40 by fetch beside a Sent list in a frame", attack)
