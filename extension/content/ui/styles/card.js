/** The card that explains a verdict, and the notice of the pace. */
export const CARD_STYLE = `
.card { position: fixed; inset: auto; margin: 6px 0; width: min(392px, calc(100vw - 16px));
  max-height: min(620px, calc(100% - 14px)); overflow: auto; overscroll-behavior: contain; padding: 0;
  scrollbar-width: thin; scrollbar-color: var(--line) transparent;
  border: 1px solid var(--line); border-radius: 12px; background: var(--paper); color: var(--ink);
  box-shadow: 0 8px 28px rgb(0 0 0 / 18%), 0 1px 3px rgb(0 0 0 / 12%);
  position-anchor: --badge; position-area: block-end span-inline-end;
  position-try-order: most-height;
  position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline, --below, --above; }
@position-try --below { position-area: block-end span-all; }
@position-try --above { position-area: block-start span-all; }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.card > section, .card > details, .card > header { padding: 12px 16px; }
.card > section + section, .card > details, .card > section + details { border-top: 1px solid var(--line); }
.card > header { display: grid; grid-template-columns: 32px 1fr auto; gap: 2px 10px; align-items: center;
  padding-bottom: 4px; }
.seal { display: grid; place-items: center; width: 32px; height: 32px; border-radius: 50%;
  background: var(--tone-field, var(--field)); color: var(--tone, var(--quiet)); }
.seal .mark { width: 18px; height: 18px; }
.card h2 { font-size: 16px; font-weight: 600; line-height: 1.3; }
.card h3, summary { font-size: 12px; font-weight: 600; color: var(--quiet); }
.card h3 { margin-bottom: 2px; }
.drafts { margin-top: 8px; }
.asides { margin-top: 8px; }
.who { font-size: 13px; color: var(--quiet); overflow-wrap: anywhere; }
.sureness { display: flex; align-items: baseline; gap: 6px; font-size: 13px; color: var(--quiet); }
.sureness .sure { translate: 0 1px; }
.close { align-self: start; width: 28px; height: 28px; margin: -2px -6px 0 0; padding: 0; border: 0;
  border-radius: 50%; background: none; color: var(--quiet); font-size: 18px; line-height: 1; }
.close:hover { background: var(--press); color: var(--ink); }
.card > .lead { padding-top: 6px; border-top: 0; }
.lead p + p { margin-top: 6px; }
.small { font-size: 13px; color: var(--quiet); }
.reasons li { position: relative; padding-inline-start: 18px; margin-top: 4px; overflow-wrap: anywhere; }
.reasons li::before { content: "+"; position: absolute; inset-inline-start: 2px; color: var(--quiet);
  font-weight: 600; }
.reasons.against li::before { content: "\\2212"; }
.reasons.open li::before { content: "\\203A"; }
.reasons + h3 { margin-top: 10px; }
.question { background: var(--field); }
.question legend { font-weight: 500; margin-bottom: 8px; float: left; width: 100%; }
.choices { clear: both; display: flex; flex-wrap: wrap; gap: 6px; }
summary { cursor: pointer; border-radius: 4px; }
summary:hover { color: var(--ink); }
details p + p { margin-top: 6px; }
details[open] > summary { margin-bottom: 6px; }
.facts { display: grid; grid-template-columns: 1fr auto; gap: 6px 12px; align-items: center; }
.facts dt { grid-column: 1; font-size: 13px; }
.facts dt small { display: block; font-size: 12px; color: var(--quiet); }
.facts dd { grid-column: 2; }
.notice { width: min(320px, calc(100vw - 16px)); padding: 14px 16px; position-anchor: --control;
  position-area: block-end span-inline-start; position-visibility: always; position-try-order: normal;
  position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline, --below, --above, --corner; }
@position-try --corner { position-area: none; inset: auto 16px 16px auto; margin: 0; }
.notice h2 { font-size: 15px; margin-bottom: 4px; }
.notice .clock { font-variant-numeric: tabular-nums; font-weight: 600; }
.notice .foot { display: flex; justify-content: flex-end; gap: 8px; margin-top: 12px; }
.notice p + p { margin-top: 6px; }
`;
