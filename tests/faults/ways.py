"""Every way in which a script of the page can make the browser send a request, without any click."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

MAKE = """
const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const put = (tag, more) => document.body.appendChild(Object.assign(document.createElement(tag), more));
const loaded = (node) => new Promise((resolve) => { node.onload = () => resolve(node); });
const frame = async (more) => (await loaded(put("iframe", more))).contentWindow;
const html = "<!doctype html><p>frame</p>";
const blob = (type, text) => URL.createObjectURL(new Blob([text], {type}));
const ASK = `onmessage = ({data: [to, init]}) => { fetch(to, init).catch(() => null); };
  onconnect = ({ports: [port]}) => { port.onmessage = onmessage; };`;

/** Places: where the request is made. */
const places = {
  page: async () => window,
  "same-origin frame": () => frame({src: "/ads/slot"}),
  "about:blank frame": async () => put("iframe", {}).contentWindow,
  "srcdoc frame": () => frame({srcdoc: html}),
  "blob frame": () => frame({src: blob("text/html", html)}),
};

/** Senders: how it is made there. */
const senders = {
  fetch: (at, to, init) => at.fetch(to, init).catch(() => null),
  "fetch, keepalive": (at, to, init) => at.fetch(to, {...init, keepalive: true}).catch(() => null),
  XMLHttpRequest: (at, to, {method, body}) => {
    const request = new at.XMLHttpRequest();
    request.open(method, to);
    request.send(body);
  },
  sendBeacon: (at, to, {body}) => at.navigator.sendBeacon(to, body),
  fetchLater: (at, to, init) => at.fetchLater(to, {...init, activateAfter: 0}),
  form: (at, to) => {
    const target = "form" + Math.random();
    put("iframe", {name: target});
    const form = put("form", {method: "post", enctype: "text/plain", action: to, target});
    form.append(Object.assign(document.createElement("input"), {name: "WITHDRAW", value: "1"}));
    form.submit();
  },
  "dedicated worker": (at, to, init) => new at.Worker(blob("text/javascript", ASK)).postMessage([to, init]),
  "shared worker": (at, to, init) =>
    new at.SharedWorker(blob("text/javascript", ASK)).port.postMessage([to, init]),
  "service worker": async (at, to, init) => {
    const scope = "/aero-v1/sc/";
    await navigator.serviceWorker.register("/aero-v1/sc/service.js", {scope});
    let registration;
    while (!(registration = await navigator.serviceWorker.getRegistration(scope))?.active) await later(20);
    registration.active.postMessage([to, init]);
    await later(20);
  },
  img: (at, to) => { new at.Image().src = to; },
  script: (at, to) => put("script", {src: to}),
  stylesheet: (at, to) => put("link", {rel: "stylesheet", href: to}),
  "link rel=prefetch": (at, to) => put("link", {rel: "prefetch", href: to}),
  "link rel=preload": (at, to) => put("link", {rel: "preload", as: "fetch", href: to}),
  object: (at, to) => put("object", {data: to}),
  "a frame's location": (at, to) => { put("iframe", {}).contentWindow.location = to; },
  EventSource: (at, to) => new at.EventSource(to),
};

const [place, how, requests, rounds, pause, done] = arguments;
let person = 7400000000000000000n; // each request with a body names another one
(async () => {
  const at = await places[place]();
  for (let round = 0; round < rounds; round += 1) {
    const sent = requests.map(async ([method, path]) => {
      const told = {inviteActionType: "ACTOR_WITHDRAW", invitationId: String(person++)};
      const body = method === "POST" ? JSON.stringify(told) : undefined;
      await senders[how](at, new URL(path, location.href).href, {method, body});
    });
    if (pause > 0) await Promise.all([...sent, later(pause)]);
  }
  await later(400);
  for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
  done(rounds * requests.length);
})().catch((error) => done(String(error)));
"""
"""Makes the requests so many times; says how many that were, or why it could not."""

PLACES = ("page", "same-origin frame", "about:blank frame", "srcdoc frame", "blob frame")
ANY = ("fetch", "fetch, keepalive", "XMLHttpRequest", "fetchLater")
WORKERS = ("dedicated worker", "shared worker", "service worker")
POSTING = ("sendBeacon", "form")
GETTING = (
    "img",
    "script",
    "stylesheet",
    "link rel=prefetch",
    "link rel=preload",
    "object",
    "a frame's location",
    "EventSource",
)

type Request = tuple[str, str]


def suiting(how: str, requests: list[Request]) -> list[Request]:
    """Return the requests in the form that a sender can make: its own method, no body."""
    if how in GETTING:
        return [("GET", path) for method, path in requests if method == "POST"]
    if how in POSTING:
        return [request for request in requests if request[0] == "POST"]
    return requests


def send(
    driver: Chrome,
    requests: list[Request],
    how: str = "fetch",
    place: str = "page",
    rounds: int = 10,
) -> int:
    """Make each request so many times at once; return how many were made."""
    return paced(driver, requests, how, place, (rounds, 0))


def paced(
    driver: Chrome, requests: list[Request], how: str, place: str, rounds_and_pause: tuple[int, int]
) -> int:
    """Make each request in rounds, with a pause in ms after each; return how many were made."""
    rounds, pause = rounds_and_pause
    made = driver.execute_async_script(MAKE, place, how, suiting(how, requests), rounds, pause)
    assert isinstance(made, int), f"{how} in {place}: {made}"
    return made
