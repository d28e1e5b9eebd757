import assert from "node:assert/strict";
import { test } from "node:test";
import { addresseeOf, isEntity } from "../../extension/content/page/profile-link.js";
import { slugOf } from "../../extension/shared/profile-key.js";
import {
  addresseeOfPath,
  isReceivedPath,
  isSentPath,
  watchRoute,
} from "../../extension/content/page/route.js";

test("a profile's key is its lower-cased, decoded slug", () => {
  assert.equal(slugOf("https://www.linkedin.com/in/Ada-Lovelace/"), "ada-lovelace");
  assert.equal(slugOf("https://www.linkedin.com/in/%E4%BD%90%E8%97%A4-5b?x=1#y"), "佐藤-5b");
  assert.equal(slugOf("/in/ACoAAB"), "acoaab");
});

test("what is no profile has no key", () => {
  const others = [
    null,
    "",
    "https://www.linkedin.com/company/engines/",
    "https://www.linkedin.com/in/",
    "https://www.linkedin.com/in/%E4%/",
    "https://evil.example/in/ada/",
    "https://evil-linkedin.com/in/ada/",
    "https://",
  ];
  for (const href of others) assert.equal(slugOf(href), null, String(href));
});

test("pages, events and newsletters are told by their addresses", () => {
  assert.equal(addresseeOf("https://www.linkedin.com/company/engines/"), "page");
  assert.equal(addresseeOf("https://www.linkedin.com/events/123/"), "event");
  assert.equal(addresseeOf("https://www.linkedin.com/newsletters/slow-456/"), "newsletter");
  assert.equal(addresseeOf("https://www.linkedin.com/in/ada/"), null);
  assert.equal(addresseeOf("https://www.linkedin.com/constructor/"), null);
  assert.equal(addresseeOf("https://www.linkedin.com/"), null);
  assert.equal(isEntity("https://www.linkedin.com/school/northwind/"), true);
  assert.equal(isEntity("https://www.linkedin.com/feed/"), false);
  assert.equal(isEntity(null), false);
});

test("only the Sent list wakes us, in each of its parts", () => {
  const sent = "/mynetwork/invitation-manager/sent";
  for (const path of [sent, `${sent}/`, `${sent}/CONNECTION/`])
    assert.equal(isSentPath(path), true);
  const others = ["/feed/", "/mynetwork/invitation-manager/received/", `${sent}ences/`];
  for (const path of others) assert.equal(isSentPath(path), false);
  assert.equal(addresseeOfPath(`${sent}/ORGANIZATION/`), "page");
  assert.equal(addresseeOfPath(`${sent}/CONNECTION/`), null);
  assert.equal(addresseeOfPath(`${sent}/`), null);
});

test("the list of what others sent is told from it", () => {
  assert.equal(isReceivedPath("/mynetwork/invitation-manager/received/"), true);
  assert.equal(isReceivedPath("/mynetwork/invitation-manager/sent/"), false);
});

test("a route is told at once, and again only where the path has changed", () => {
  const [page, moves] = [new EventTarget(), new EventTarget()];
  const listen = page.addEventListener.bind(page);
  Object.assign(globalThis, {
    location: { pathname: "/a" },
    navigation: moves,
    addEventListener: listen,
  });
  const paths = [];
  const life = new AbortController();
  watchRoute((path) => paths.push(path), life.signal);
  moves.dispatchEvent(new Event("currententrychange"));
  globalThis.location.pathname = "/b";
  moves.dispatchEvent(new Event("currententrychange"));
  page.dispatchEvent(new Event("pageshow"));
  life.abort();
  globalThis.location.pathname = "/c";
  page.dispatchEvent(new Event("popstate"));
  assert.deepEqual(paths, ["/a", "/b"]);
});
