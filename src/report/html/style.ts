import { PICTURE_STYLE } from '../svg/style.ts';

/** The look of a report: two colour schemes, print, and nothing that must be loaded. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --faint: #57606a; --line: #d0d7de; --paper: #ffffff; --card: #f6f8fa; --accent: #0b5cad;
  --bad: #b30021; --warning: #8a5a00; --info: #0b5cad; --chosen: #ddeeff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --faint: #9da7b1; --line: #30363d; --paper: #0d1117; --card: #151b23; --accent: #79b8ff;
  --bad: #ff8f9c; --warning: #e6a829; --info: #79b8ff; --chosen: #12304d; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.5;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.wide { max-width: 1320px; margin: 0 auto; padding: 0 24px; }
header.top { border-bottom: 1px solid var(--line); padding: 22px 0 12px; }
h1 { font-size: 24px; margin: 0 0 4px; line-height: 1.25; }
h2 { font-size: 19px; margin: 34px 0 10px; }
h3 { font-size: 16px; margin: 20px 0 6px; }
p { margin: 4px 0 10px; max-width: 80ch; }
ul.places { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 10px 0 0; padding: 0; list-style: none; }
a { color: var(--accent); }
.faint { color: var(--faint); }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 12px; top: 8px; background: var(--paper); padding: 6px 10px; z-index: 5; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
code, .mono, td.evidence, pre { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
th { font-weight: 600; color: var(--faint); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.scroll { overflow-x: auto; }
.scroll td { min-width: 7ch; } .scroll td.long { min-width: 34ch; } .scroll td.name { white-space: nowrap; }
details.around { margin-top: 8px; } details.around summary { color: var(--accent); cursor: pointer; } 
.counts { display: flex; flex-wrap: wrap; gap: 10px; margin: 14px 0; padding: 0; }
.counts div { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 8px 16px; min-width: 108px; }
.counts dt { color: var(--faint); font-size: 13px; }
.counts dd { margin: 0; font-size: 21px; font-weight: 600; font-variant-numeric: tabular-nums; }
.finding { border: 1px solid var(--line); border-left-width: 6px; border-radius: 8px; padding: 12px 18px; margin: 0 0 14px; background: var(--card); }
.finding.error { border-left-color: var(--bad); } .finding.warning { border-left-color: var(--warning); } .finding.info { border-left-color: var(--info); }
.finding h3 { margin: 0 0 6px; }
.severity { font-size: 12px; font-weight: 700; text-transform: uppercase; letter-spacing: .04em; margin-right: 8px; }
.error .severity { color: var(--bad); } .warning .severity { color: var(--warning); } .info .severity { color: var(--info); }
.finding .what { font-weight: 500; }
.finding dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 14px; margin: 6px 0; max-width: 92ch; }
.finding dt { color: var(--faint); } .finding dd { margin: 0; }
.lines { list-style: none; margin: 6px 0 0; padding: 0; }
.lines li { padding: 2px 0; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 4px 0 12px; }
.facts dt { color: var(--faint); } .facts dd { margin: 0; overflow-wrap: anywhere; }
.interface { padding: 0 5px; margin: 0 -5px; }
.finding, .interface, section > .scroll { content-visibility: auto; contain-intrinsic-block-size: auto 240px; }
figure { margin: 0; }
figcaption { margin: 8px 0 0; font-size: 14px; }
.scroll + .scroll { margin-top: 16px; }
.frame { border: 1px solid var(--line); border-radius: 8px; overflow: auto; background: var(--paper); }
.frame svg { display: block; max-width: none; }
.frame:not(.live) svg { width: 100%; height: auto; }
.frame.live.zoomed { touch-action: pan-y; cursor: grab; }
.frame.live .mark { cursor: pointer; }
.vf-picture .mark.chosen path { stroke: var(--ink); stroke-width: 2.4; }
.tools { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin: 8px 0; }
button, select, input[type="search"] { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--faint); border-radius: 6px; padding: 4px 10px; min-height: 32px; }
button:hover:not(:disabled) { border-color: var(--accent); }
button:disabled { opacity: .5; } .tools button[aria-pressed="true"] { background: var(--chosen); border-color: var(--accent); }
input[type="search"] { min-width: 260px; }
label { color: var(--faint); display: inline-flex; gap: 6px; align-items: center; }
.rows { max-height: 520px; overflow: auto; border: 1px solid var(--line); border-radius: 8px; }
.rows table { table-layout: fixed; min-width: 1000px; }
.rows thead th { position: sticky; top: 0; background: var(--card); z-index: 1; padding: 6px 10px; }
.rows td.evidence { font-size: 12px; }
.rows tbody td { height: 30px; vertical-align: baseline; padding: 3px 10px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.rows tbody tr.room td { padding: 0; border: 0; height: auto; }
.rows tr.chosen td { background: var(--chosen); }
.rows .time { width: 136px; } .rows .on { width: 98px; } .rows .event { width: 154px; } .rows .at { width: 72px; } .rows.several .at { width: 190px; } .rows.booted .time { width: 196px; } .rows.dated .time { width: 226px; } .rows.booted.dated .time { width: 286px; }
.rows td button { background: none; border: 0; padding: 0; min-height: 0; color: var(--accent); text-decoration: underline; }
.rows td.error button { color: var(--bad); font-weight: 600; }
.chosen-event { border: 1px solid var(--line); border-radius: 8px; padding: 10px 16px; margin: 10px 0 0; background: var(--card); min-height: 56px; }
pre { margin: 6px 0; padding: 8px 12px; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; }
pre .here { font-weight: 700; }
footer.end { border-top: 1px solid var(--line); margin-top: 40px; padding: 14px 0 40px; color: var(--faint); font-size: 13px; }
@media (max-width: 640px) { .wide { padding: 0 14px; } input[type="search"] { min-width: 0; width: 100%; } }
@media print { .tools, .skip, nav, figcaption, [data-chosen], details.around:not([open]) { display: none; } .rows { height: auto; max-height: none; overflow: visible; border: 0; }
  .rows table { min-width: 0; font-size: 9px; } .rows tbody td { height: auto; white-space: normal; overflow: visible; padding: 2px 4px; } .rows td.evidence { font-size: 8px; } .rows thead th { position: static; padding: 2px 4px; }
  .rows .time, .rows.dated .time, .rows.booted .time, .rows.booted.dated .time { width: 15%; } .rows .on { width: 9%; } .rows .event { width: 14%; } .rows .at { width: 7%; } .rows.several .at { width: 16%; } .rows td button { color: inherit; text-decoration: none; font-size: 9px; text-align: left; }
  .scroll { overflow: visible; } .scroll table { font-size: 9px; } .scroll td, .scroll td.long { min-width: 0; overflow-wrap: anywhere; padding-right: 6px; } h2, h3 { break-after: avoid; } .scroll th { padding-right: 6px; }
  .finding, .interface, section > .scroll { content-visibility: visible; } .finding, tr, figure { break-inside: avoid; } :root { --ink: #000; --faint: #333; --paper: #fff; --card: #fff; --line: #aaa; --accent: #084a8a; --bad: #b30021; --warning: #6e4800; --info: #084a8a; --chosen: #fff; } :focus-visible { outline: none; } .frame { overflow: visible; border: 0; } .frame svg { width: 100%; height: auto; } }
${PICTURE_STYLE}
`.trim();
