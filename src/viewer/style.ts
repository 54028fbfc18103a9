import { PAGE_STYLE } from '../report/html/style.ts';

/** The look of the viewer: that of a report, and what logs are given by. */
export const VIEWER_STYLE = `${PAGE_STYLE}
header.top p { max-width: none; margin-bottom: 0; }
#give { margin-top: 22px; }
.drop { border: 2px dashed var(--faint); border-radius: 12px; padding: 34px 28px; text-align: center; background: var(--card); }
.drop h2 { margin: 0 0 6px; }
.drop .hint { margin: 0 auto 14px; max-width: 76ch; }
.drop .tools { justify-content: center; }
body.dropping .drop { border-color: var(--accent); border-style: solid; background: var(--chosen); }
button.first { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
body[data-state="shown"] .drop { padding: 12px 18px; text-align: left; display: flex; flex-wrap: wrap; gap: 4px 18px; align-items: center; }
body[data-state="shown"] .drop h2 { font-size: 15px; margin: 0; flex: 1 1 auto; }
body[data-state="shown"] .drop .hint { display: none; }
body[data-state="shown"] .drop .tools { margin: 0; }
.mores { display: flex; flex-wrap: wrap; gap: 4px 28px; padding: 10px 2px 0; }
.more[open] { flex: 1 1 100%; }
summary { cursor: pointer; color: var(--accent); padding: 2px; width: max-content; max-width: 100%; }
label.tall { display: block; margin-top: 6px; }
textarea { display: block; width: 100%; margin-top: 4px; resize: vertical; padding: 8px 10px; color: var(--ink); background: var(--card);
  border: 1px solid var(--faint); border-radius: 6px; font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
textarea::placeholder, input::placeholder { color: var(--faint); opacity: 1; }
input[type="text"], input[type="date"] { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--faint); border-radius: 6px; padding: 4px 10px; min-height: 32px; }
.state { min-height: 30px; margin-top: 10px; }
.status { margin: 6px 0 0; min-height: 1.5em; overflow-wrap: anywhere; }
body:not([data-state="empty"]) .status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
body[data-state="shown"] .state { min-height: 0; }
.progress { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; }
.progress progress { flex: 0 0 260px; height: 14px; accent-color: var(--accent); }
.progress span { flex: 1 1 260px; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.problem:not(:empty) { border: 1px solid var(--line); border-left: 6px solid var(--bad); border-radius: 8px; background: var(--card); padding: 8px 16px; margin-top: 8px; overflow-wrap: anywhere; }
.problem p { margin: 2px 0; }
.result { border-top: 1px solid var(--line); margin-top: 14px; }
.result .title { font-size: 22px; margin: 20px 0 4px; overflow-wrap: anywhere; }
.title:focus-visible { outline: none; }
.refused:empty { display: none; }
.refused { color: var(--bad); }
.save button { min-height: 28px; padding: 2px 9px; font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
footer.end details { margin-top: 8px; }
footer.end pre { max-height: 320px; overflow: auto; font-size: 12px; }
@media print { #give, .state, .save, footer.end { display: none; } }
@media (max-width: 640px) { .drop { padding: 20px 14px; } }
`.trim();
