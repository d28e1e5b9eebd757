import type { Known } from "../../shared/messages/panel-replies.d.ts";

/** Where a card was opened: who stands before and after, and where the focus goes back to. */
export interface Around {
  /** The keys of all that are shown there, in their order. */
  order(): string[];
  /** What is known of one of them without asking. */
  known(key: string): Known | undefined;
  /** Gives the focus back; `key`: who was shown last. */
  back(key: string): void;
}
