import assert from "node:assert/strict";
import { test } from "node:test";
import { makeReservations } from "../../extension/content/withdrawal/reservations.js";

const MARCUS = {
  id: "row-1",
  key: "marcus",
  name: "Marcus Bell",
  headline: null,
  profile_url: null,
  addressee: /** @type {const} */ ("person"),
  sent_text: "Sent 1 month ago",
  note: null,
};
const JONAS = { ...MARCUS, id: "row-2", key: "jonas", name: "Jonas Lindqvist" };

/** A background that is just being stopped: it hears the first word of each kind that is told to fail too late. */
function listen(/** @type {string[]} */ fails) {
  /** @type {string[]} */
  const heard = [];
  const left = [...fails];
  globalThis.chrome = /** @type {any} */ ({
    runtime: {
      id: "ours",
      async sendMessage(/** @type {{ kind: string }} */ { kind }) {
        if (left.includes(kind)) {
          left.splice(left.indexOf(kind), 1);
          throw new Error("Receiving end does not exist");
        }
        heard.push(kind);
        return kind === "reserve"
          ? { kind: "reserved", token: `token-${heard.length}`, until: Date.now() + 120_000 }
          : { kind: "spent" };
      },
    },
  });
  return heard;
}

test("a confirm is counted before the next reservation is asked for, also where it has to be said twice", async () => {
  const heard = listen(["spend"]);
  const reservations = makeReservations();
  await reservations.reserve(MARCUS, "Marcus Bell", "withdraw", "g3");
  reservations.spend();
  await reservations.reserve(JONAS, "Jonas Lindqvist", "withdraw", "g3");
  assert.deepEqual(heard, ["reserve", "spend", "reserve"]);
});

test("a dialog that was left gives its reservation back before the next is asked for", async () => {
  const heard = listen(["release"]);
  const reservations = makeReservations();
  await reservations.reserve(MARCUS, "Marcus Bell", "withdraw", "g3");
  reservations.free();
  await reservations.reserve(JONAS, "Jonas Lindqvist", "withdraw", "g3");
  assert.deepEqual(heard, ["reserve", "release", "reserve"]);
});
