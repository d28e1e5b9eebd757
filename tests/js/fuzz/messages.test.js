/** Whatever is said to the background, by whomever: it answers, and nothing changes beyond what may. */
import assert from "node:assert/strict";
import { after, mock, test } from "node:test";
import { FROM_CONTENT, FROM_PAGES } from "../../../extension/shared/messages/messages.js";
import { core, newArea, startBackground } from "./background.js";
import { polluted } from "./bent.js";
import { chanceOf } from "./chance.js";
import { replay, travel } from "./journey.js";
import { keepCase, keptCases } from "./kept-cases.js";
import { MESSAGES } from "./messages.js";
import { assertSound, look } from "./oracle.js";

const SEED = process.env["FUZZ_SEED"] ?? "1815";
/** Messages; `make fuzz` sends more of them. */
const COUNT = Number(process.env["ODD_MESSAGES"] ?? 3000);
const LENGTH = 150;
const log = mock.method(console, "error", () => undefined);
after(() => core.end());

test("each kind of message is among those that are sent", () => {
  const kinds = new Set([...Object.keys(FROM_CONTENT), ...Object.keys(FROM_PAGES)]);
  assert.deepEqual(Object.keys(MESSAGES).sort(), [...kinds].sort());
});

test("each kind is answered, also where each object in it would pollute a prototype", async () => {
  const background = await startBackground(newArea(), newArea());
  const heard = { tokens: [], undos: [], backup: null };
  const script = {
    id: "ours",
    origin: "https://www.linkedin.com",
    frameId: 0,
    documentId: "d",
    tab: { id: 1 },
  };
  const page = { id: "ours", origin: "http://127.0.0.1", url: "http://127.0.0.1/panel/panel.html" };
  const history = [];
  for (const [kind, [from, make]] of Object.entries(MESSAGES)) {
    const good = { kind, ...make(chanceOf(kind), heard) };
    for (const message of [good, polluted(good)]) {
      const before = look(background);
      history.push({ at: Date.now(), limits: before.limits });
      const sender = from === "page" ? page : script;
      const reply = await background.send(message, sender);
      await background.settle();
      const step = {
        message,
        sender: { ...sender, from },
        reply,
        consent: true,
        history,
        background,
        number: 0,
      };
      assertSound(before, look(background), step);
    }
  }
});

test("what once failed", async () => {
  for (const { steps } of keptCases("messages")) await replay(steps);
});

test(`${COUNT} odd messages`, async (t) => {
  const kinds = new Map();
  const count = (reply) => {
    const kind =
      reply === undefined ? "not answered" : reply.kind === "failed" ? reply.cause : "answered";
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  };
  let slowest = [0, ""];
  const real = process.hrtime.bigint();
  for (let number = 0; number * LENGTH < COUNT; number += 1) {
    const name = `${SEED}/${number}`;
    const took = await travel(name, Math.min(LENGTH, COUNT - number * LENGTH), count);
    if (took.failure) {
      const { error, steps } = took.failure;
      keepCase("messages", { name, why: error.message, steps });
      const said = log.mock.calls.slice(-3).map((call) => call.arguments.join(" "));
      throw new Error(`journey ${name}, kept in tests/fuzz-seeds: ${said.join("; ")}`, {
        cause: error,
      });
    }
    if (took.slowest > slowest[0]) slowest = [took.slowest, name];
  }
  const seconds = Number(process.hrtime.bigint() - real) / 1e9;
  t.diagnostic(
    `${COUNT} messages in ${seconds.toFixed(1)} s, ${JSON.stringify(Object.fromEntries(kinds))}; ` +
      `slowest ${slowest[0].toFixed(0)} ms in journey ${slowest[1]}`,
  );
  for (const kind of ["answered", "not answered", "refused_shape", "access_revoked"]) {
    assert.ok(kinds.get(kind) > 0, kind);
  }
});
