import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomeOf } from "../../extension/content/page/outcome.js";
import { addresseeOf, slugOf } from "../../extension/content/page/profile-link.js";
import { addresseeOfPath, isSentPath } from "../../extension/content/page/route.js";

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

const seen = (changes) => ({
  recognised: true,
  before: 1,
  count: 1,
  confirmedAt: 0,
  noticeAt: null,
  now: 1000,
  ...changes,
});

test("a withdrawal is done once its row left a list that is still there", () => {
  assert.equal(outcomeOf(seen({})), null);
  assert.equal(outcomeOf(seen({ count: 0 })), "withdrawn");
  assert.equal(outcomeOf(seen({ count: 0, recognised: false })), null);
  assert.equal(outcomeOf(seen({ before: 2, count: 1 })), "withdrawn");
});

test("a withdrawal failed where the site said something and the row stayed", () => {
  assert.equal(outcomeOf(seen({ noticeAt: 500, now: 4500 })), null);
  assert.equal(outcomeOf(seen({ noticeAt: 500, now: 4501 })), "failed");
});

test("after half a minute without a sign nothing is claimed", () => {
  assert.equal(outcomeOf(seen({ now: 30_001 })), "unknown");
});
