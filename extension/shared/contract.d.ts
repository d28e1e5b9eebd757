/** Made from the core's schemas by `make generated`; do not edit. */

export type Contract =
  | AdviseRequest
  | PlanRequest
  | SortRequest
  | MessageRequest
  | BackupRequest
  | ThrottleRequest
  | ImportRequest
  | TimesRequest
  | RulesRequest
  | AdviceReply
  | BriefAdviceReply
  | PlanReply
  | MessageReply
  | RulingReply
  | ErrorReply
  | RulesReply
  | ImportedReply
  | ReadExportReply
  | TimesReply
  | SortedReply
  | CheckedReply;
export type Invitation = Invitation1 & {
  id: string;
  name: string;
  headline?: string | null;
  profile_url?: string | null;
  addressee?: "person" | "page" | "event" | "newsletter";
  sent_text?: string | null;
  sent_on?: string | null;
  seen_on?: string | null;
  note?: string | null;
  sightings?: Sighting[] | null;
  facts?: Facts | null;
  decided?: "keep" | null;
  can_email?: boolean | null;
  shares_group?: boolean | null;
};
export type Invitation1 =
  | {
      sent_text: string;
    }
  | {
      sent_on: string;
    };

export interface AdviseRequest {
  kind: "advise";
  today: string;
  locale?: string;
  settings?: Settings | null;
  invitations: Invitation[];
  detail?: "full" | "brief";
}
export interface Settings {
  goals?: string[] | null;
  role_changed_on?: string | null;
  sender_name?: string | null;
  message_limit?: number;
  inmail?: boolean | null;
  /**
   * @maxItems 5000
   */
  outcomes?: Outcome[] | null;
}
export interface Outcome {
  from: number;
  /**
   * @minItems 2
   * @maxItems 2
   */
  days: [number, number];
  end: "left" | "withdrawn" | "open";
}
export interface Sighting {
  on: string;
  sent_text: string;
}
export interface Facts {
  relationship?: RelationshipFact | null;
  purpose?: PurposeFact | null;
  connected_elsewhere?: ConnectedElsewhereFact | null;
  may_collaborate?: MayCollaborateFact | null;
  sent_by_mistake?: SentByMistakeFact | null;
  times_asked?: TimesAskedFact | null;
  likely_to_notice?: LikelyToNoticeFact | null;
  wants_to_reconnect?: WantsToReconnectFact | null;
}
export interface RelationshipFact {
  value?: "stranger" | "acquaintance" | "known" | null;
  source: "told" | "export" | "seen" | "inferred";
}
export interface PurposeFact {
  value?: "none" | "lapsed" | "current" | null;
  source: "told" | "export" | "seen" | "inferred";
}
export interface ConnectedElsewhereFact {
  value?: boolean | null;
  source: "told" | "export" | "seen" | "inferred";
}
export interface MayCollaborateFact {
  value?: boolean | null;
  source: "told" | "export" | "seen" | "inferred";
}
export interface SentByMistakeFact {
  value?: boolean | null;
  source: "told" | "export" | "seen" | "inferred";
}
export interface TimesAskedFact {
  value?: number | null;
  source: "told" | "export" | "seen" | "inferred";
}
export interface LikelyToNoticeFact {
  value?: boolean | null;
  source: "told" | "export" | "seen" | "inferred";
}
export interface WantsToReconnectFact {
  value?: boolean | null;
  source: "told" | "export" | "seen" | "inferred";
}
export interface PlanRequest {
  kind: "plan";
  today: string;
  locale?: string;
  settings?: Settings | null;
  invitations: Invitation[];
  now: string;
  limits?: Limits;
  journal?: Withdrawal[];
  settled?: boolean;
}
export interface Limits {
  gap_seconds?: number;
  per_hour?: number;
  per_day?: number;
}
export interface Withdrawal {
  at: string;
  id?: string;
  name?: string;
}
export interface SortRequest {
  kind: "sort";
  today: string;
  locale?: string;
  settings?: Settings | null;
  invitations: Invitation[];
  /**
   * Ids of people who are in no group.
   */
  apart?: string[];
}
export interface MessageRequest {
  kind: "message";
  today: string;
  locale?: string;
  settings?: Settings | null;
  invitation: Invitation;
  situation?:
    | "changed_role"
    | "tidying_up"
    | "sent_by_mistake"
    | "mistake_with_reason"
    | "reconnect"
    | "clarify"
    | "meet_in_person"
    | "other_platform"
    | null;
  tone?: "warm" | "brief" | null;
  reason?: string | null;
}
export interface BackupRequest {
  kind: "backup";
  file: BackupFile;
}
export interface BackupFile {
  version: number;
  settings: KeptSettings;
  people: {
    [k: string]: KeptPerson;
  };
  journal: KeptEntry[];
  limits: KeptLimits;
  /**
   * @maxItems 5000
   */
  outcomes: Outcome[];
}
export interface KeptSettings {
  goals: string[];
  role_changed_on?: string | null;
  sender_name?: string | null;
  message_limit: number;
  inmail?: boolean | null;
  locale?: string | null;
  draw_in_page: boolean;
  reminders: boolean;
  profile_line: boolean;
}
export interface KeptPerson {
  name?: string | null;
  headline?: string | null;
  note?: string | null;
  profile_url?: string | null;
  addressee?: "person" | "page" | "event" | "newsletter" | null;
  sent_text?: string | null;
  sent_on?: string | null;
  sent_between?: Between | null;
  first_seen_on?: string | null;
  seen_on?: string | null;
  gone?: Gone | null;
  decided?: KeptDecision | null;
  can_email?: boolean | null;
  facts: KeptFacts;
  sightings: Sighting[];
}
export interface Between {
  from: string;
  to: string;
}
export interface Gone {
  on: string;
  end: "left" | "withdrawn";
}
export interface KeptDecision {
  value: "keep";
  on: string;
}
export interface KeptFacts {
  relationship?: KeptRelationship;
  purpose?: KeptPurpose;
  connected_elsewhere?: KeptConnectedElsewhere;
  may_collaborate?: KeptMayCollaborate;
  sent_by_mistake?: KeptSentByMistake;
  times_asked?: KeptTimesAsked;
  likely_to_notice?: KeptLikelyToNotice;
  wants_to_reconnect?: KeptWantsToReconnect;
}
export interface KeptRelationship {
  value?: "stranger" | "acquaintance" | "known" | null;
  source: "told" | "export" | "seen" | "inferred";
  on: string;
}
export interface KeptPurpose {
  value?: "none" | "lapsed" | "current" | null;
  source: "told" | "export" | "seen" | "inferred";
  on: string;
}
export interface KeptConnectedElsewhere {
  value?: boolean | null;
  source: "told" | "export" | "seen" | "inferred";
  on: string;
}
export interface KeptMayCollaborate {
  value?: boolean | null;
  source: "told" | "export" | "seen" | "inferred";
  on: string;
}
export interface KeptSentByMistake {
  value?: boolean | null;
  source: "told" | "export" | "seen" | "inferred";
  on: string;
}
export interface KeptTimesAsked {
  value?: number | null;
  source: "told" | "export" | "seen" | "inferred";
  on: string;
}
export interface KeptLikelyToNotice {
  value?: boolean | null;
  source: "told" | "export" | "seen" | "inferred";
  on: string;
}
export interface KeptWantsToReconnect {
  value?: boolean | null;
  source: "told" | "export" | "seen" | "inferred";
  on: string;
}
export interface KeptEntry {
  token: string;
  id?: string | null;
  name: string;
  at: number;
  state: "reserved" | "confirmed" | "withdrawn" | "failed";
  verdict?: string | null;
  sent_text?: string | null;
  tab?: number | null;
  until?: number | null;
  requested?: boolean | null;
  copied?: boolean | null;
  override?: string | null;
  remind_at?: number | null;
}
export interface KeptLimits {
  gap_seconds: number;
  per_hour: number;
  per_day: number;
}
export interface ThrottleRequest {
  kind: "throttle";
  now: string;
  locale?: string;
  limits?: Limits;
  journal?: Withdrawal[];
  attempt: Attempt;
}
export interface Attempt {
  by: "hand" | "script" | "unknown";
}
export interface ImportRequest {
  kind: "import";
  files: {
    [k: string]: string;
  };
  locale?: string;
}
export interface TimesRequest {
  kind: "times";
  locale?: string;
  /**
   * @maxItems 5000
   */
  outcomes: Outcome[];
}
export interface RulesRequest {
  kind: "rules";
  locale?: string;
}
export interface AdviceReply {
  kind: "advice";
  ruleset: string;
  advice: AdviceEntry[];
}
export interface AdviceEntry {
  id: string;
  verdict:
    | "wait"
    | "leave_pending"
    | "let_expire"
    | "clarify"
    | "connect_elsewhere"
    | "withdraw"
    | "not_applicable"
    | "unreadable";
  label: string;
  action: "rest" | "write" | "withdraw" | null;
  row:
    | "D0"
    | "D1"
    | "D2"
    | "D3"
    | "D4"
    | "D5"
    | "D6"
    | "D7"
    | "D8"
    | "D9"
    | "D10"
    | "D11"
    | "D12"
    | "D13"
    | "D14"
    | "D15"
    | "D16"
    | "D17"
    | "D18"
    | null;
  certainty: "certain" | "likely" | "tentative" | null;
  summary: string;
  hinge: string | null;
  age: AgeReply | null;
  share: number[] | null;
  text: string;
  set_aside: string[];
  because: ArgumentReply[];
  despite: ArgumentReply[];
  unless: UnlessReply[];
  question: QuestionReply | null;
  timing: TimingReply | null;
  outlook: OutlookReply | null;
  message: MessageAdviceReply;
  alternatives: AlternativeReply[];
  facts: {
    [k: string]: FactReply;
  };
}
export interface AgeReply {
  days: number[];
  band: "fresh" | "early" | "open" | "stale" | "overdue";
  text: string;
}
export interface ArgumentReply {
  text: string;
  cites: string[];
  argument: string;
}
export interface UnlessReply {
  change?: {
    [k: string]: string | boolean | number | null;
  };
  on?: string;
  verdict:
    | "wait"
    | "leave_pending"
    | "let_expire"
    | "clarify"
    | "connect_elsewhere"
    | "withdraw"
    | "not_applicable"
    | "unreadable";
  text: string;
}
export interface QuestionReply {
  fact: "relationship" | "purpose" | "connected_elsewhere" | "may_collaborate";
  text: string;
  choices: ChoiceReply[];
}
export interface ChoiceReply {
  value: string | boolean | number;
  text: string;
}
export interface TimingReply {
  expires: string[];
  expires_text: string;
  ask_again_from: string | null;
  ask_again_text: string | null;
}
export interface OutlookReply {
  chance: number[];
  basis: "published" | "own";
  n: number;
  text: string;
}
export interface MessageAdviceReply {
  advice: "send" | "optional" | "unnecessary" | "none";
  text: string;
  drafts: DraftReply[];
  channels: ChannelReply[];
}
export interface DraftReply {
  situation:
    | "changed_role"
    | "tidying_up"
    | "sent_by_mistake"
    | "mistake_with_reason"
    | "reconnect"
    | "clarify"
    | "meet_in_person"
    | "other_platform";
  tone: "warm" | "brief";
  language: string;
  text: string;
  characters: number;
  gap: number[] | null;
}
export interface ChannelReply {
  channel: "inmail" | "email" | "elsewhere" | "group" | "next_note";
  open: boolean | null;
  limit: number | null;
  text: string;
}
export interface AlternativeReply {
  text: string;
  cites: string[];
  verdict: "wait" | "leave_pending" | "let_expire" | "clarify" | "connect_elsewhere" | "withdraw";
}
export interface FactReply {
  value: string | boolean | number;
  source: "told" | "export" | "seen" | "inferred";
  text: string;
}
export interface BriefAdviceReply {
  kind: "advice";
  detail: "brief";
  ruleset: string;
  advice: BriefEntry[];
}
export interface BriefEntry {
  id: string;
  verdict:
    | "wait"
    | "leave_pending"
    | "let_expire"
    | "clarify"
    | "connect_elsewhere"
    | "withdraw"
    | "not_applicable"
    | "unreadable";
  label: string;
  action: "rest" | "write" | "withdraw" | null;
  row:
    | "D0"
    | "D1"
    | "D2"
    | "D3"
    | "D4"
    | "D5"
    | "D6"
    | "D7"
    | "D8"
    | "D9"
    | "D10"
    | "D11"
    | "D12"
    | "D13"
    | "D14"
    | "D15"
    | "D16"
    | "D17"
    | "D18"
    | null;
  certainty: "certain" | "likely" | "tentative" | null;
  summary: string;
  hinge: string | null;
  age: AgeReply | null;
  question: BriefQuestionReply | null;
  until: string | null;
}
export interface BriefQuestionReply {
  fact: "relationship" | "purpose" | "connected_elsewhere" | "may_collaborate";
}
export interface PlanReply {
  kind: "plan";
  steps: StepReply[];
  done_on: string | null;
  left_out: LeftOutReply[];
}
export interface StepReply {
  id: string;
  on: string;
  at: string;
  row:
    | "D0"
    | "D1"
    | "D2"
    | "D3"
    | "D4"
    | "D5"
    | "D6"
    | "D7"
    | "D8"
    | "D9"
    | "D10"
    | "D11"
    | "D12"
    | "D13"
    | "D14"
    | "D15"
    | "D16"
    | "D17"
    | "D18";
}
export interface LeftOutReply {
  id: string;
  verdict:
    | "wait"
    | "leave_pending"
    | "let_expire"
    | "clarify"
    | "connect_elsewhere"
    | "withdraw"
    | "not_applicable"
    | "unreadable";
}
export interface MessageReply {
  advice: "send" | "optional" | "unnecessary" | "none";
  text: string;
  drafts: DraftReply[];
  channels: ChannelReply[];
  kind: "message";
}
export interface RulingReply {
  kind: "ruling";
  ruling: "allow" | "hold" | "refuse";
  reason: string;
  cites: string[];
  next_at: string | null;
  left: LeftReply;
}
export interface LeftReply {
  hour: number;
  day: number;
}
export interface ErrorReply {
  kind: "error";
  errors: FaultReply[];
}
export interface FaultReply {
  path: string;
  message: string;
}
export interface RulesReply {
  kind: "rules";
  ruleset: string;
  rows: RuleReply[];
  bands: BandReply[];
  verdicts: LabelReply[];
  arguments: ArgumentRuleReply[];
  evidence: EvidenceReply[];
  howto: HowtoReply[];
  statements: StatementReply[];
  limits: LimitReply[];
}
export interface RuleReply {
  id:
    | "D0"
    | "D1"
    | "D2"
    | "D3"
    | "D4"
    | "D5"
    | "D6"
    | "D7"
    | "D8"
    | "D9"
    | "D10"
    | "D11"
    | "D12"
    | "D13"
    | "D14"
    | "D15"
    | "D16"
    | "D17"
    | "D18";
  when: string;
  verdict: "wait" | "leave_pending" | "let_expire" | "clarify" | "connect_elsewhere" | "withdraw";
  cites: string[];
  reason: string;
}
export interface BandReply {
  name: "fresh" | "early" | "open" | "stale" | "overdue";
  from_day: number;
}
export interface LabelReply {
  verdict: "wait" | "leave_pending" | "let_expire" | "clarify" | "connect_elsewhere" | "withdraw";
  label: string;
}
export interface ArgumentRuleReply {
  name: string;
  cites: string[];
  supports: (
    "wait" | "leave_pending" | "let_expire" | "clarify" | "connect_elsewhere" | "withdraw"
  )[];
  opposes: (
    "wait" | "leave_pending" | "let_expire" | "clarify" | "connect_elsewhere" | "withdraw"
  )[];
  sees: string;
  why: string;
  unknown: string;
}
export interface EvidenceReply {
  seen: string;
  fact: string;
  value: string;
  source: "told" | "export" | "seen" | "inferred";
}
export interface HowtoReply {
  text: string;
  cites: string[];
  key: string;
}
export interface StatementReply {
  id: string;
  text: string;
}
export interface LimitReply {
  name: string;
  default: number;
  range: number[];
  cites: string[];
}
export interface ImportedReply {
  kind: "imported";
  people: {
    [k: string]: PersonReply;
  };
  role_changed_on: string | null;
  counts: CountsReply;
  unreadable: UnreadableReply[];
}
export interface PersonReply {
  name: string;
  profile_url: string | null;
  facts: {
    [k: string]: BareFactReply;
  };
  sent_on: string;
  note: string | null;
  can_email: boolean | null;
}
export interface BareFactReply {
  value: string | boolean | number;
  source: "told" | "export" | "seen" | "inferred";
}
export interface CountsReply {
  rows: {
    [k: string]: number;
  };
  outgoing: number;
  incoming: number;
  pending: number;
  people: number;
  learnt: number;
  wrote_with: number;
  in_address_book: number;
  unreadable: number;
}
export interface UnreadableReply {
  file: string;
  line: number;
  message: string;
}
export interface ReadExportReply {
  kind: "imported";
  people: {
    [k: string]: PersonReply;
  };
  role_changed_on: string | null;
  counts: CountsReply;
  unreadable: UnreadableReply[];
  surer: number;
}
export interface TimesReply {
  kind: "times";
  n: number;
  answered: number;
  points: number[][];
  nine_in_ten: number | null;
  published: PublishedTimes;
  text: string;
}
export interface PublishedTimes {
  n: number;
  accepted: number;
  by: number[][];
  source: string;
}
export interface SortedReply {
  kind: "sorted";
  groups: GroupReply[];
  follow_ups: {
    [k: string]: FollowUpReply;
  };
  /**
   * People in groups.
   */
  left: number;
  /**
   * All others: nothing open turns what to do.
   */
  settled: number;
}
export interface GroupReply {
  id: string;
  /**
   * What binds them; null for one person alone.
   */
  why: "note" | "messages" | "contacts" | "employer" | "days" | null;
  /**
   * The same as a sentence that counts them.
   */
  title: string | null;
  /**
   * The question.
   */
  text: string;
  ids: string[];
  /**
   * tie and reason are answered by bundles of facts, each other one by the values of its own fact.
   */
  asks: "tie" | "reason" | "relationship" | "purpose" | "connected_elsewhere" | "may_collaborate";
  choices: SortChoiceReply[];
}
export interface SortChoiceReply {
  id: string;
  text: string;
  /**
   * What it tells of each person, where the user has told nothing yet.
   */
  facts: {
    [k: string]: string | boolean | number;
  };
  /**
   * Of how many of its people nothing open turns the action then.
   */
  settles: number;
  /**
   * The name, in follow_ups, of what is still to ask of the others; null: nothing, or it differs.
   */
  then: string | null;
}
export interface FollowUpReply {
  /**
   * tie and reason are answered by bundles of facts, each other one by the values of its own fact.
   */
  asks: "tie" | "reason" | "relationship" | "purpose" | "connected_elsewhere" | "may_collaborate";
  text: string;
  choices: SortChoiceReply[];
}
export interface CheckedReply {
  kind: "checked";
  counts: BackupCountsReply;
}
export interface BackupCountsReply {
  people: number;
  told: number;
  kept: number;
  journal: number;
  outcomes: number;
}
