/**
 * The background as it is: `main.js` itself with every handler, over storage in memory and the real core in a Python of its own.
 * Clock and tokens are made, so that the same messages have the same end.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { mock } from "node:test";
import { fileURLToPath } from "node:url";
import { fakeChrome, settle } from "../fake-chrome.js";
import { memoryArea } from "../memory-area.js";

export const NOW = Date.UTC(2026, 10, 22, 12);
const ROOT = new URL("../../../", import.meta.url);
const FOLDER = new URL("extension/", ROOT);
/** Each line is a request; the core answers each with a line, half a character of UTF-16 included. */
const CORE =
  "import sys, pycore\nsys.stdout.reconfigure(errors='surrogatepass')\n" +
  "for line in sys.stdin:\n  print(pycore.answer(line), flush=True)";

mock.timers.enable({ apis: ["setTimeout", "Date"], now: NOW });

// What looks every two seconds whether a tab still lives would look a hundred thousand times in a day that passes at once.
globalThis.setInterval = () => 0;

/** The core, line by line. */
function startCore() {
  const child = spawn(fileURLToPath(new URL(".venv/bin/python", ROOT)), ["-c", CORE], {
    cwd: fileURLToPath(ROOT),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const waiting = [];
  child.on("exit", () => waiting.splice(0).forEach((answer) => answer("the core is gone")));
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()(line));
  return {
    ask: (request) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        child.stdin.write(`${request}\n`);
      }),
    isIdle: () => waiting.length === 0,
    end: () => void child.kill(),
  };
}

export const core = startCore();

let lives = 0;

/** An origin's event that nobody fires here. */
const quiet = () => ({ addListener: () => undefined, removeListener: () => undefined });

/**
 * @param {ReturnType<typeof memoryArea>} local
 * @param {ReturnType<typeof memoryArea>} session
 */
export async function startBackground(local, session) {
  const { chrome, state } = fakeChrome({
    tabs: [1, 2, 3].map((id) => ({ id, windowId: 1, url: "https://www.linkedin.com/" })),
  });
  const has = { core: true };
  let tokens = 0;
  mock.method(globalThis.crypto, "randomUUID", () => {
    tokens += 1;
    return `${lives}-${tokens}`.padStart(36, "0");
  });
  const listeners = [];
  const { runtime, tabs } = chrome;
  Object.assign(runtime, {
    getManifest: () => ({ version: "9.9.9" }),
    onMessage: { addListener: (listener) => void listeners.push(listener) },
    getContexts: async () => (has.core ? [{}] : []),
    async sendMessage({ to, kind, request }) {
      if (to !== "engine") return undefined;
      if (!has.core) return { failed: "it does not start" };
      return kind === "wake" ? { bootMs: 1, script: "" } : { reply: await core.ask(request) };
    },
  });
  Object.assign(chrome, {
    storage: {
      local: Object.assign(local, {
        setAccessLevel: async () => undefined,
        getBytesInUse: async () => local.taken(),
      }),
      session,
      managed: { get: async () => ({}), onChanged: quiet() },
    },
    offscreen: { createDocument: async () => undefined },
  });
  chrome.sidePanel.setPanelBehavior = async () => undefined;
  Object.assign(tabs, { onRemoved: quiet(), onReplaced: quiet() });
  chrome.i18n.getMessage = (key) => (key === "shared_language" ? "en" : `text of ${key}`);
  lives += 1;
  // eslint-disable-next-line no-unsanitized/method -- a module of ours, each time a new one
  await import(`../../../extension/background/main.js?${lives}`);

  return {
    local,
    session,
    /** How to change what surrounds it. */
    set: { core: (on) => void (has.core = on), consent: (on) => void (state.consent = on) },

    /**
     * Sends as the browser does: as JSON; undefined where nobody answers.
     * @param {unknown} message
     * @param {object} sender
     */
    send: (message, sender) =>
      new Promise((resolve, reject) => {
        const copy = message === undefined ? undefined : JSON.parse(JSON.stringify(message));
        const answers = listeners.map((listener) =>
          listener(copy, sender, (reply) =>
            reply === undefined ? reject(new Error("it threw")) : resolve(reply),
          ),
        );
        if (!answers.includes(true)) resolve(undefined);
      }),

    /** Lets all that was begun come to its end. */
    async settle() {
      do {
        await settle();
        if (!core.isIdle()) await new Promise((resolve) => setImmediate(resolve));
      } while (!core.isIdle());
      await settle();
    },
  };
}

globalThis.fetch = async (address) => {
  const path = new URL(String(address)).pathname.slice(1);
  return new Response(readFileSync(new URL(path, FOLDER)));
};

export const newArea = memoryArea;
/** A minute of work at most; else the machine slept, and no timer of it ran. */
export const passTime = (ms) =>
  ms > 61_000 ? mock.timers.setTime(Date.now() + ms) : mock.timers.tick(ms);
