/** A view of the panel, and what it is given. */

import type { send } from "../shared/chrome.js";
import type { Around } from "./card/around.d.ts";

export type ViewName = "list" | "sort" | "today" | "history" | "pictures" | "data";

/** What every view is given. */
export interface Context {
  send: typeof send;
  /** Says something to those who cannot see it. */
  announce(text: string): void;
  /** Shows what was done, with a way back. */
  toast(text: string, undo?: () => void): void;
  /** Shows a person's card in front of the view; the focus goes back to the opener, or as `around` says. */
  openCard(key: string, opener: HTMLElement | null, around?: Around): void;
  go(view: ViewName, params?: string): void;
  /** Hears that something of the pile changed. */
  onPile(listener: () => void): void;
  /**
   * The key, in lower case, where a single key may act now: not with a modifier, not while a text is written, not while a
   * card, a question or a menu is in front, not where the user switched such keys off.
   */
  singleKey(event: KeyboardEvent): string | null;
}

export interface View {
  root: HTMLElement;
  /** `params`: what stands behind the view's name in the address. */
  enter(params?: string): void;
  leave(): void;
  /** What `?` tells of its keys. */
  keys?(): [keys: string[], text: string][];
}

export type Load = () => Promise<{ create(context: Context): View }>;
