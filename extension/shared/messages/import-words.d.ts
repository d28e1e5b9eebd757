/** What the worker that reads an export tells while it reads. */

/** How far it is with one file, in bytes. */
export interface ImportProgress {
  step: "checking" | "reading";
  file: string;
  done: number;
  size: number;
}

/** `gone`: a file could not be read any more. */
export type ImportWord =
  { up: true } | { progress: ImportProgress } | { said: string } | { failed: string; gone?: true };
