/** Message drafts, in the card and in the site's own dialog. */
export const DRAFTS_STYLE = `
.drafts { display: grid; gap: 8px; }
.drafts .picks { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.tones { display: inline-flex; border: 1px solid var(--line); border-radius: 14px; overflow: hidden; }
.tones label { position: relative; cursor: pointer; }
.tones input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.tones span { display: block; padding: 4px 12px; font-size: 13px; color: var(--quiet); }
.tones input:checked + span { background: var(--press); color: var(--ink); font-weight: 500; }
.tones input:focus-visible + span { outline-offset: -2px; border-radius: 14px; }
.drafts select { height: 28px; max-width: 100%; padding: 0 8px; border: 1px solid var(--line);
  border-radius: 8px; background: var(--paper); font-size: 13px; }
.drafts textarea { width: 100%; min-height: 92px; padding: 8px 10px; border: 1px solid var(--line);
  border-radius: 8px; background: var(--paper); resize: vertical; field-sizing: content;
  max-height: 220px; line-height: 1.4; }
.drafts .foot { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.drafts .count { font-size: 12px; color: var(--quiet); font-variant-numeric: tabular-nums; }
.help { display: grid; gap: 8px; margin: 12px; padding: 14px 16px; border-radius: 10px;
  background: var(--field); }
.help h2 { font-size: 14px; font-weight: 600; }
.help .told { display: flex; gap: 8px; align-items: flex-start; }
.help .told .mark { width: 16px; height: 16px; margin-top: 3px; color: var(--tone, var(--quiet)); }
.held { margin: 12px; padding: 12px 16px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--paper); }
.held h2 { font-size: 14px; font-weight: 600; margin-bottom: 4px; }
.held .foot { display: flex; justify-content: flex-end; margin-top: 8px; }
.clock { font-variant-numeric: tabular-nums; font-weight: 600; }
.small { font-size: 13px; color: var(--quiet); }
.help .wait { height: 14px; border-radius: 7px; background: var(--press); }
`;
/** The dialog's help takes room of its own, below the dialog's buttons. */
export const HELP_HOST_STYLE = `
:host { width: auto !important; height: auto !important; align-self: stretch !important; }
`;
