/** @import { Life } from "../life.js" */
/** @import { Failure } from "../../shared/messages/replies.d.ts" */
import { send } from "../../shared/chrome.js";
import { within } from "../../shared/deadline.js";
import { createOutbox } from "./outbox.js";

/** A message that is never answered counts as not said, after so many milliseconds. */
const ANSWERED_WITHIN = 10_000;

/** @type {Failure} */
const LATE = { kind: "failed", cause: "not_ready", message: "" };

/** The way to the background for what must not be lost, and for what depends on it. @param {Life} life */
export const messageOutbox = (life) =>
  createOutbox({
    say: (message) => within(ANSWERED_WITHIN, "no answer", send(message)).catch(() => LATE),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    isOver: life.isOver,
  });
