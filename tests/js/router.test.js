/** The trust boundary: who is answered, and what each failure is called. */
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { NotReady } from "../../extension/background/advice/core-client.js";
import { createRouter } from "../../extension/background/router.js";
import { FROM_FRAMES } from "../../extension/shared/messages/messages.js";
import { StorageError } from "../../extension/shared/stored/storage.js";
import { fakeChrome } from "./fake-chrome.js";

const PAGE = "https://www.linkedin.com";
const script = {
  id: "ours",
  origin: PAGE,
  frameId: 0,
  documentId: "d",
  tab: { id: 7, windowId: 3 },
};
const own = {
  id: "ours",
  origin: "http://127.0.0.1",
  url: "http://127.0.0.1/panel/panel.html",
};

/** A router whose handlers do this. */
function routerWith(handle, consent = true) {
  fakeChrome();
  let refused = 0;
  /** @type {string[]} */
  const heard = [];
  const handlers = new Proxy({}, { get: () => handle });
  const route = createRouter({
    content: handlers,
    pages: handlers,
    hasConsent: async () => consent,
    speak: async () => undefined,
    onHeard: ({ document }) => void heard.push(document),
    onRefused: () => void (refused += 1),
  });
  return { route, heard, refused: () => refused };
}

test("the handler hears the message, cleaned, and where it comes from", async () => {
  const { route, heard } = routerWith(async (message, place) => ({ message, place }));
  await route({ kind: "nothing that fits" }, script);
  const { message, place } = await route({ kind: "release", token: "t", more: 1 }, script);
  assert.deepEqual(heard, ["d"], "which document's script has spoken");
  assert.deepEqual(message, { kind: "release", token: "t" });
  assert.deepEqual(place, { tab: 7, window: 3, frame: 0, document: "d" });
});

for (const [what, sender] of Object.entries({
  "another extension": { ...script, id: "theirs" },
  "another site": { ...script, origin: "https://www.example.com" },
  "a sandboxed frame": { ...script, origin: "null" },
  "no tab": { ...script, tab: undefined },
  "a page of ours that is none": { ...own, url: "https://www.linkedin.com/" },
})) {
  test(`${what} is not answered, and counted`, () => {
    const { route, refused } = routerWith(async () => ({ kind: "ruling" }));
    assert.equal(route({ kind: "get_ruling" }, sender), undefined);
    assert.equal(refused(), 1);
  });
}

test("a frame may say what guards its controls, and nothing else", async () => {
  const { route, refused } = routerWith(async () => ({ kind: "noted" }));
  const frame = { ...script, frameId: 5 };
  const state = { kind: "document_state", state: "list", report: null };
  assert.equal((await route(state, frame)).kind, "noted");
  assert.equal((await route({ kind: "start_engine" }, frame)).cause, "refused_shape");
  assert.equal(refused(), 1);
  assert.ok(!FROM_FRAMES.has("advise") && !FROM_FRAMES.has("open_unrecognised"));
});

test("a message of a wrong shape is refused in words, from a page of ours, too", async () => {
  const { route, refused } = routerWith(async () => ({ kind: "noted" }));
  for (const sender of [script, own]) {
    const { kind, cause, message } = await route({ kind: "spend" }, sender);
    assert.deepEqual(
      [kind, cause, message],
      ["failed", "refused_shape", "background_failed_refused_shape"],
    );
  }
  assert.equal(refused(), 2);
});

test("the panel is opened before anything is waited for: the browser would have forgotten the press", async () => {
  const called = [];
  const { route } = routerWith(async ({ kind }) => {
    called.push(kind);
    return { kind: "panel_opened", opened: true };
  }, false);
  const reply = route({ kind: "open_panel" }, script);
  assert.deepEqual(called, ["open_panel"]);
  assert.equal((await reply).opened, true);
  assert.equal((await route({ kind: "open_panel" }, { ...script, frameId: 5 })).kind, "failed");
});

test("the help opens without consent, at its own topics alone", async () => {
  const { route } = routerWith(async () => ({ kind: "help_opened" }), false);
  assert.equal((await route({ kind: "open_help", topic: "held" }, script)).kind, "help_opened");
  assert.equal((await route({ kind: "open_help", topic: "x" }, script)).cause, "refused_shape");
});

test("without consent a script of an open page hears that, and a page of ours is answered", async () => {
  const { route } = routerWith(async () => ({ kind: "erased" }), false);
  assert.equal((await route({ kind: "get_ruling" }, script)).cause, "access_revoked");
  assert.equal((await route({ kind: "erase" }, own)).kind, "erased");
});

for (const [cause, error] of Object.entries({
  not_ready: new NotReady("no answer"),
  storage_full: new StorageError(new Error("Resource::kQuotaBytes quota exceeded")),
  storage_broken: new StorageError(new Error("IO error: .../000003.log: Unable to create")),
  own_error: new TypeError("x is not a function"),
})) {
  test(`what fails is told by its cause (${cause}), and only our own error is logged`, async () => {
    const log = mock.method(console, "error", () => undefined);
    const { route } = routerWith(() => Promise.reject(error));
    for (const [message, sender] of [
      [{ kind: "get_ruling" }, script],
      [{ kind: "erase" }, own],
    ]) {
      const reply = await route(message, sender);
      assert.deepEqual(reply, { kind: "failed", cause, message: `background_failed_${cause}` });
    }
    assert.equal(log.mock.callCount(), cause === "own_error" ? 2 : 0);
    log.mock.restore();
  });
}

test("a handler that throws at once is a failure like any other", async () => {
  const log = mock.method(console, "error", () => undefined);
  const { route } = routerWith(() => {
    throw new TypeError("at once");
  });
  assert.equal((await route({ kind: "get_ruling" }, script)).cause, "own_error");
  log.mock.restore();
});
