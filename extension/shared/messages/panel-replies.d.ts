/** What is answered to the panel about the pile: everyone whose invitation is pending, as far as was seen. */

import type {
  AdviceEntry,
  BriefEntry,
  MessageAdviceReply,
  PlanReply,
  SortedReply,
  TimesReply,
} from "../contract.d.ts";
import type { StoredFact } from "../stored/document-shapes.js";
import type { Ruling } from "./ruling.d.ts";

/** The core's advice on one person in a few words; it holds until the end of `until` (null: whatever the day). */
export type Brief = BriefEntry;

/** What is known of one person. Days are `YYYY-MM-DD`, the user's local date. */
export interface Known {
  /** The last part of the profile's address, lower-cased. */
  key: string;
  name: string;
  headline: string | null;
  note: string | null;
  profile_url: string | null;
  addressee: "person";
  /** How the page worded the age when it was last seen, on `seen_on`. */
  sent_text: string;
  /** The exact day, where an export of LinkedIn's told it. */
  sent_on: string | null;
  /** The days between which it was sent, as far as the core could tell from how the page worded its age. */
  sent_between: { from: string; to: string } | null;
  first_seen_on: string;
  seen_on: string;
  /** Since when it is not pending any more; null while it is. */
  gone_on: string | null;
  decided: "keep" | null;
  decided_on: string | null;
  facts: Record<string, StoredFact>;
  /** As last given, where that still holds; null: to be asked for by `pile_advise`. */
  advice: Brief | null;
  /** The day on which it was given; of an earlier day its `age` is null, since it was another then. */
  advice_on: string | null;
}

/** An answer for several people and the way to take it back; null where nothing changed. */
export interface PileTold {
  kind: "pile_told";
  undo: string | null;
  changed: string[];
}

export interface PilePlan {
  kind: "pile_plan";
  steps: (Omit<PlanReply["steps"][number], "id"> & { key: string })[];
  done_on: string | null;
  /** Those whose advice is another one. */
  left_out: { key: string; verdict: PlanReply["left_out"][number]["verdict"] }[];
  ruling: Ruling;
  /** Withdrawals in the last 24 hours. */
  used_day: number;
  per_day: number;
  paused_until: number | null;
}

/** Own answering times, and when invitations ended, without names. */
export interface Times extends TimesReply {
  ended: { on: string; end: "left" | "withdrawn" }[];
}

/** By the kind of the request: what is answered where nothing failed. */
export interface PanelReplies {
  pile_read: {
    kind: "pile";
    people: Known[];
    /** Whether the user agreed to what is kept; where not, these are the people of the open pages, and nothing is kept. */
    agreed: boolean;
    /** How many are open as LinkedIn itself said when a list was last seen; null where none said it. */
    open_on_page: number | null;
  };
  /** `sent`: between which days it was sent, of those whose age is known. */
  pile_advise: {
    kind: "pile_advice";
    advice: Record<string, Brief>;
    sent: Record<string, { from: string; to: string }>;
  };
  /** As `pile_drafts`, it fails with the cause `not_known` where nobody is known by that key. */
  pile_card: { kind: "pile_card"; known: Known; advice: AdviceEntry };
  pile_drafts: MessageAdviceReply & { kind: "message" };
  pile_tell: PileTold;
  pile_undo: { kind: "pile_undone"; keys: string[] };
  /** `left` counts those put off, too. */
  pile_sort: SortedReply;
  pile_forget: { kind: "pile_forgotten"; undo: string | null };
  pile_plan: PilePlan;
  times_read: Times;
  agree_storage: { kind: "agreed" };
}
