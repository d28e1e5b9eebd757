import { words } from "../../shared/words/i18n.js";

/** What a failure is told as; one that has no words of its own is that nobody answered. @param {{ message: string }} failure */
export const failureWords = ({ message }) => message || words("panel_failed");

/** What is read out once something was taken back. */
export const undoneWords = () => words("panel_undone");
