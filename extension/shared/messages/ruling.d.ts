/** Whether the next withdrawal may happen. */

/** Why the next withdrawal is held; `free` where it is not. */
export type RulingCause =
  | "free"
  | "gap"
  | "hour"
  | "day"
  | "paused"
  | "other_tab"
  | "outcome_open"
  | "unrecognised"
  | "storage_full"
  | "storage_broken";

/** Whether the next withdrawal may happen; `next_at` (ISO 8601) only where it is held. */
export interface Ruling {
  kind: "ruling";
  ruling: "allow" | "hold" | "refuse";
  cause: RulingCause;
  reason: string;
  cites: string[];
  next_at: string | null;
  left: { hour: number; day: number };
  /** Withdrawals in the last 24 hours, and how many the limits allow in them; null where nobody can know. */
  day: { used: number; most: number } | null;
}
