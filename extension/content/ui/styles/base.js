/** Host, colours and small controls. Important rules of a shadow root win over any of the page's. */
export const BASE_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: relative !important;
  flex: none !important;
  align-self: flex-start !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
}
.ours {
  color-scheme: light;
  --ink: light-dark(#1f2328, #e8eaed);
  --quiet: light-dark(#545b64, #b1b7bf);
  --line: light-dark(#d4d7db, #454b52);
  --paper: light-dark(#ffffff, #22262b);
  --field: light-dark(#f4f5f6, #2c3138);
  --press: light-dark(#e9ebee, #383e46);
  --go: light-dark(#0d6660, #6fd0c6);
  --go-field: light-dark(#e3f3f1, #163836);
  --let: light-dark(#97400f, #f3ac7c);
  --let-field: light-dark(#fcefe5, #402a1d);
  --focus: light-dark(#1c5fc4, #8ab8ff);
  font: 400 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  color: var(--ink);
  text-align: start;
  letter-spacing: normal;
}
.ours[data-theme="dark"] { color-scheme: dark; }
.write { --tone: var(--go); --tone-field: var(--go-field); }
.withdraw { --tone: var(--let); --tone-field: var(--let-field); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
svg { flex: none; }
.mark { width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; stroke-linejoin: round; }
.sure { width: 10px; height: 10px; }
button, select, textarea { font: inherit; color: inherit; }
button { cursor: pointer; }
button:focus-visible, select:focus-visible, textarea:focus-visible, summary:focus-visible,
input:focus-visible + span { outline: 2px solid var(--focus); outline-offset: 2px; }
p, h2, h3, ul, dl, dd, fieldset, legend { margin: 0; padding: 0; border: 0; }
ul { list-style: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.push { min-height: 28px; padding: 3px 12px; border: 1px solid var(--line); border-radius: 14px;
  background: var(--paper); font-size: 13px; font-weight: 500; }
.push:hover { background: var(--press); }
.push.main { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.push.main:hover { opacity: 0.92; }
.link { padding: 2px 0; border: 0; background: none; font-size: 13px; color: var(--quiet);
  text-decoration: underline; text-underline-offset: 2px; min-height: 24px; }
.link:hover { color: var(--ink); }
.cite { min-width: 26px; height: 20px; margin-inline-end: 4px; padding: 0 5px;
  border: 1px solid var(--line); border-radius: 6px; background: none; color: var(--quiet);
  font-size: 11px; font-weight: 500; vertical-align: middle; }
.cite:hover, .cite[aria-expanded="true"] { background: var(--press); color: var(--ink); }
.statement { margin-block: 4px; padding-inline-start: 10px; border-inline-start: 2px solid var(--line);
  font-size: 13px; color: var(--quiet); }
@media (forced-colors: active) {
  .push, .cite, .badge { border-color: ButtonText; }
}
`;
