/** What is answered to the view "Your data". */

/** How much there is of one thing; `bytes` as JSON text. */
export interface Amount {
  count: number;
  bytes: number;
}

/** How much is kept, and what of it can be taken back. */
export interface Data {
  kind: "data";
  kept: {
    /** Those whose names are kept. */
    people: Amount;
    /** Answers of the user. */
    told: Amount;
    /** People of whom an export told something. */
    exported: Amount;
    journal: Amount;
    /** Of everything, as the browser counts. */
    bytes: number;
  };
  /** The last import, where it can be taken back. */
  imported: { file: string; on: string; people: number } | null;
  /** On which day a backup took the place of what is still kept beside it. */
  former: { on: string } | null;
  /** Of what something could not be read and was put aside. */
  set_aside: string[];
}

/** What a backup holds, or what there is now. */
export interface Holdings {
  people: number;
  told: number;
  journal: number;
}

export interface BackupRefused {
  kind: "backup_refused";
  /** `path`: where in the file. `message`: for those who know such files, in English. */
  errors: { path: string; message: string }[];
  /** Whether it is no backup of this extension at all. */
  foreign: boolean;
}

/** By the kind of the request: what is answered where nothing failed. */
export interface DataReplies {
  data_read: Data;
  import_ask: { kind: "import_asked"; request: string };
  import_keep: Data;
  import_take_back: Data;
  backup_make: { kind: "backup"; file: object };
  backup_check:
    { kind: "backup_checked"; made_at: string; there: Holdings; here: Holdings } | BackupRefused;
  backup_load: Data | BackupRefused;
  backup_take_back: Data;
  backup_settle: Data;
  aside_read: { kind: "aside"; parts: Record<string, unknown> };
  aside_see: { kind: "aside_seen" };
  aside_drop: Data;
}
