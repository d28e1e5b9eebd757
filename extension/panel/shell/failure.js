import { words } from "../../shared/words/i18n.js";

/** What a failure is told as; one that has no words of its own is that nobody answered. @param {{ message: string }} failure */
export const failureWords = ({ message }) => message || words("panel_failed");

/**
 * The same in a view that Python works out something for: there it has words of its own for that it did not start.
 * @param {import("../../shared/messages/replies.d.ts").Failure} failure
 * @param {string} notReady
 */
export const viewFailureWords = (failure, notReady) =>
  failure.cause === "not_ready" ? notReady : failureWords(failure);

/** What is read out once something was taken back. */
export const undoneWords = () => words("panel_undone");
