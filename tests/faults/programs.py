"""Bulk programs: what a script that wants everybody withdrawn does, in any document of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

LIBRARY = """
const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const idOf = (at) => String(7400000000000000000n + BigInt(at));
const ACTION = "https://www.linkedin.com/flagship-web/rsc-action/actions/server-request" +
  "?sduiid=com.linkedin.sdui.requests.mynetwork.addaWithdrawInvitation&parentSpanId=s";
const init = (at, more) => ({method: "POST", body: JSON.stringify({invitationId: idOf(at)}), ...more});

/** Withdraws one person by the newest address; what the browser refuses is no error here. */
const ask = (at, more = {}, from = window) => from.fetch(ACTION, init(at, more)).catch(() => null);
const askAll = (from, to, more) => {
  const all = [];
  for (let at = from; at < to; at += 1) all.push(ask(at, more));
  return Promise.all(all);
};
/** One request that names many people, by the oldest address. */
const askBatch = (count) => fetch("/voyager/api/relationships/invitations?action=closeInvitations", {
  method: "POST", body: JSON.stringify({inviteActionType: "ACTOR_WITHDRAW",
    inviteActionData: Array.from({length: count}, (_, at) => (
      {entityUrn: "urn:li:fs_relInvitation:" + idOf(at)}))}),
}).catch(() => null);

/** What a program takes for a withdraw control, by its words alone: no changed attribute escapes it. */
const controls = (doc) => [...doc.querySelectorAll("a, button, [role=button]")].filter(
  (node) => /^(Withdraw|Pending)$/.test(node.textContent.trim()));
const inDialog = (node) => node.closest("dialog[open], [role=dialog], .artdeco-modal");
/** Clicks the open dialog's confirm, else the next row: one click a round, as bulk programs do. */
const clickThrough = async (doc, rounds, pause) => {
  for (let round = 0; round < rounds; round += 1) {
    const all = controls(doc);
    const confirms = all.filter(inDialog);
    const node = confirms[0] ?? all[round % Math.max(all.length, 1)];
    node?.click();
    await later(pause);
  }
};
const documentOf = async (frame, ready) => {
  while (!ready(frame.contentDocument)) await later(30);
  return frame.contentDocument;
};
const isHydrated = (doc) => Boolean(doc?.querySelector("#interop-outlet")?.shadowRoot);
const put = (tag, more) => document.body.appendChild(Object.assign(document.createElement(tag), more));
"""

EVERYBODY = 40
"""The people of the replica."""
ROUNDS = 16
PAUSE = 60
"""Milliseconds between two clicks of a program."""
CLICK_THROUGH = f"await clickThrough(document, {ROUNDS}, {PAUSE});"
ASK_EVERYBODY = f"await askAll(0, {EVERYBODY});"
DRIP = f"for (let at = 0; at < {EVERYBODY}; at += 1) {{ ask(at); await later(25); }}"
"""One person every 25 ms, whatever becomes of the request before."""


def run(driver: Chrome, program: str, *arguments: object) -> object:
    """Run a program, an async function's body, in the page; return what it returns."""
    script = (
        LIBRARY
        + "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);"
        + f"(async () => {{ {program} }})().then((value) => done(value ?? null),"
        + " (error) => done('failed: ' + error));"
    )
    outcome = driver.execute_async_script(script, *arguments)
    assert not str(outcome).startswith("failed: "), outcome
    return outcome
