/** How things stand, as the panel and the welcome page ask it. */

import type { Ruling } from "./ruling.d.ts";

/** What the browser's icon and the panel say of the limits, in one word. */
export type GuardState =
  | "no_access"
  | "storage_full"
  | "storage_broken"
  | "no_script"
  | "observing"
  | "paused"
  | "spent"
  | "guarding"
  | "elsewhere";

/** What is known of a LinkedIn tab. */
export interface TabNote {
  /** True: a Sent list that can be read; false: one that cannot; null: none. */
  recognised: boolean | null;
  report: string | null;
}

/** How things stand, for the panel. */
export interface State {
  kind: "state";
  consent: boolean;
  /** Whether the user agreed to what is kept, and the day, where that is known. */
  agreed: { on: string | null } | null;
  engine: "asleep" | "up" | "failed";
  guard: GuardState;
  ruling: Ruling;
  /** Since the browser started. */
  counts: { dropped: number; blocked: number; refused: number };
  draw: boolean;
  /** Whether a single key acts in the panel. */
  single_keys: boolean;
  paused_until: number | null;
  due: { token: string; name: string; at: number }[];
  /** The active tab, where it shows LinkedIn. */
  tab: TabNote | null;
  /** Documents of which something was put aside because it could not be read. */
  set_aside: string[];
  /** Whether the user has seen that. */
  aside_seen: boolean;
  /** The version, as in "0.2", whose notes were not seen yet after an update; else null. */
  news: string | null;
}
