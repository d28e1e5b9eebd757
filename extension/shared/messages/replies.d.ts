/** What is answered to each message, and what the background tells the tabs unasked. */

import type { AdviceEntry, MessageAdviceReply } from "../contract.d.ts";
import type { Entry, Settings } from "../stored/document-shapes.js";
import type { DataReplies } from "./data-replies.d.ts";
import type { PanelReplies } from "./panel-replies.d.ts";
import type { Ruling } from "./ruling.d.ts";
import type { State } from "./state.d.ts";
import type { Fault } from "../schema.js";
import type { Limits } from "../throttle-fallback.js";

export type { Ruling, RulingCause } from "./ruling.d.ts";
export type { GuardState, State, TabNote } from "./state.d.ts";

/**
 * Why nothing else was answered.
 *
 * `not_ready`: Python cannot answer now; asking again later may help. `storage_full`, `storage_broken`: nothing can be
 * written down. `refused_shape`: the message had not the shape that its kind wants. `access_revoked`: the user took the
 * access to LinkedIn back. `not_known`: nothing is known of that person (any more). `own_error`: a fault of the extension's own, logged. `gone`: the extension is not there any more, or
 * nobody listens; `send` itself says so.
 */
export type FailureCause =
  | "not_ready"
  | "storage_full"
  | "storage_broken"
  | "refused_shape"
  | "access_revoked"
  | "not_known"
  | "own_error"
  | "gone";

/** The one shape of failure. `message`: one sentence for the user, in their language; empty for `gone`. */
export interface Failure {
  kind: "failed";
  cause: FailureCause;
  message: string;
}

/** What was asked for to get past a hold, and from when one may be asked for (epoch milliseconds; 0: now). */
export interface Override {
  kind: "override";
  asked: { key: string | null; name: string; ready_at: number } | null;
  next_at: number;
}

export interface SettingsReply {
  kind: "settings";
  settings: Settings;
  limits: Limits;
  pending: { limits: Limits; from: number } | null;
  /** Names of the settings and limits that the organisation has set: the user cannot change them. */
  managed: string[];
}

/** One withdrawal as the history shows it; times in epoch milliseconds. */
export interface PastWithdrawal extends Pick<
  Entry,
  "token" | "name" | "at" | "state" | "verdict" | "sent_text" | "copied" | "override"
> {
  /** The last part of the profile's address, lower-cased. */
  key: string | null;
  /** As long as the person is known. */
  headline: string | null;
  profile_url: string | null;
  ask_again_at: number;
  /** Whether a new invitation to them was seen since. */
  invited_again: boolean;
}

export interface Journal {
  kind: "journal";
  /** Those that still name somebody, the newest first. */
  entries: PastWithdrawal[];
  /** Tokens of those of whom to remind now. */
  due: string[];
  /** When each withdrawal was made, those without a name too; the oldest first. */
  made_at: number[];
  /** Takes back by `pile_undo` what was just done; null where nothing was. */
  undo: string | null;
}

/**
 * What the panel is to show. `address`: its hash; `unseen`: no pending invitation is known of the person who was asked about; `told`:
 * what the context menu just noted of them, to be taken back by its token; `override`: for whom a way past the limits may be asked for.
 */
export interface PanelPlace {
  /** null: whatever is shown. */
  address: string | null;
  unseen: boolean;
  told: { undo: string } | null;
  override?: { key: string | null; name: string };
}

/** What the Sent list asks that can be practised with invented people. */
export type PractisedKind =
  | "advise"
  | "set_fact"
  | "get_drafts"
  | "get_ruling"
  | "reserve"
  | "spend"
  | "release"
  | "report_outcome";

/** By the kind of the request: what is answered where nothing failed. */
export interface Replies extends PanelReplies, DataReplies {
  get_texts: { kind: "texts"; texts: Record<string, string> | null };
  inject_ui: { kind: "ui_injected" };
  get_draw_setting: { kind: "draw_setting"; draw: boolean };
  start_engine: { kind: "engine_ready" };
  advise: { kind: "advice"; advice: (AdviceEntry | null)[] };
  set_fact: { kind: "advice"; advice: (AdviceEntry | null)[] };
  get_drafts: MessageAdviceReply & { kind: "message" };
  get_statements: { kind: "statements"; statements: Record<string, string> };
  get_ruling: Ruling;
  reserve: { kind: "reserved"; token: string; until: number } | Ruling;
  spend: { kind: "spent" } | { kind: "lost" };
  release: { kind: "released" };
  report_outcome: { kind: "outcome_noted" };
  report_script_click: { kind: "counted" };
  document_state: { kind: "noted" };
  open_unrecognised: { kind: "opened"; until: number } | Ruling;
  request_override: Override;
  get_override: Override;
  get_previous_invitation: {
    kind: "previous_invitation";
    line: { at: number; ask_again_at: number } | null;
  };
  texts_read: Replies["get_texts"];
  statements_read: Replies["get_statements"];
  list_seen: { kind: "noted" };
  hint_seen: { kind: "noted" };
  set_decided: { kind: "advice"; advice: (AdviceEntry | null)[] };
  settings_read: SettingsReply;
  settings_write: SettingsReply | { kind: "faults"; faults: Fault[] };
  limits_undo: SettingsReply;
  state: State;
  erase: { kind: "erased" };
  journal_read: Journal;
  journal_forget: Journal;
  remind: Journal;
  pause: { kind: "paused"; until: number };
  news_see: { kind: "news_seen" };
  practise: Replies[PractisedKind];
  practise_anew: { kind: "noted" };
  /** `opened`: whether the browser let it; without a press of the user it does not. */
  offer_override: { kind: "panel_opened"; opened: boolean };
  open_panel: { kind: "panel_opened"; opened: boolean };
  open_help: { kind: "help_opened" };
  /** Whether the person's row is shown now in a tab with the Sent list. */
  show_in_list: { kind: "shown_in_list"; shown: "shown" | "not_loaded" | "no_tab" };
  /** As JSON text, without names; null where each open page can be read. */
  read_report: { kind: "report"; report: string | null };
  take_place: { kind: "panel_place"; place: PanelPlace | null };
}

/** By the kind of what the background asks the engine: what it answers, else `EngineFailure`. */
export interface EngineReplies {
  /** `bootMs`: how many milliseconds Python took to start; `script`: which way it went. */
  wake: { bootMs: number; script: string };
  ask: { reply: string };
}

export interface EngineFailure {
  failed: string;
}

/** What the background tells the extension's own pages unasked: something of the pile, the history, the limits or the settings changed. */
export interface PagePush {
  kind: "pile_changed";
}

/** What the background tells tabs unasked; a `ping` alone is answered. */
export type Push =
  | Ruling
  | { kind: "draw_setting_changed"; draw: boolean }
  /** The browser refused a withdraw request of this tab. `at`: epoch milliseconds. */
  | { kind: "request_refused"; at: number }
  /** A withdraw request of this tab was sent: evidence for the withdrawal that is open. */
  | { kind: "request_passed"; at: number; status: "ok" | "failed" }
  /** The access was taken back: take everything away, stop nothing. */
  | { kind: "retire" }
  | { kind: "ping" };
