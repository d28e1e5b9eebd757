/** The badge beside an invitation, its quiet states, and the boxes that the cards hang on. */
export const BADGE_STYLE = `
.badge { position: absolute; display: inline-flex; align-items: center; gap: 5px; height: 22px;
  padding: 0 8px; border: 1px solid var(--line); border-radius: 11px; background: var(--paper);
  color: var(--quiet); font-size: 12px; font-weight: 500; line-height: 1; white-space: nowrap;
  anchor-name: --badge; }
.badge:hover { background: var(--press); color: var(--ink); }
.badge.write, .badge.withdraw { color: var(--tone); border-color: transparent;
  background: var(--tone-field); }
.badge.write:hover, .badge.withdraw:hover { border-color: var(--tone); }
.badge.low { height: 20px; }
.badge.compact { width: 22px; padding: 0; justify-content: center; }
.badge.compact.low { width: 20px; }
.badge.compact .wording { display: none; }
.badge.compact .sure { position: absolute; right: -3px; bottom: -3px; border-radius: 50%;
  background: var(--paper); }
.badge.compact.low .mark { width: 12px; height: 12px; }
.badge.unplaced { visibility: hidden; }
.skeleton { width: 76px; border-color: transparent; background: var(--press); pointer-events: none;
  animation: breathe 1.6s ease-in-out infinite; }
@keyframes breathe { 50% { opacity: 0.45; } }
.control { position: absolute; pointer-events: none; anchor-name: --control; }
@media (prefers-reduced-motion: reduce) { .skeleton { animation: none; } }
@media (forced-colors: active) { .badge { background: ButtonFace; color: ButtonText; } }
`;
