/**
 * The look of a picture. Every path has a colour and a pattern, every mark and flag a colour and a shape: a picture
 * printed in black says the same. Colours are of the palette by Okabe and Ito, which colour-blind people tell apart,
 * darkened where text stands upon them.
 */
export const PICTURE_STYLE = `
.vf-picture { --ink: #1b1f24; --faint: #57606a; --line: #d0d7de; --paper: #ffffff; --stripe: #f6f8fa;
  --vf: #0072b2; --vf-ink: #ffffff; --synthetic: #f7d9a8; --synthetic-line: #b36b00; --unknown: #8c959f; --mixed: #6f42c1;
  --stay: #d7ebf7; --stay-line: #0072b2; --come: #00765a; --leave: #b04a00; --link: #57606a; --path: #0072b2; --step: #57606a;
  --bad: #b30021; --warning: #8a5a00; --info: #0b5cad; color: var(--ink);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.vf-picture text { fill: var(--ink); font-size: 12px; }
.vf-picture .faint { fill: var(--faint); font-size: 11px; }
.vf-picture .name { font-weight: 600; font-size: 13px; }
.vf-picture .paper { fill: var(--paper); }
.vf-picture .stripe { fill: var(--stripe); }
.vf-picture .grid { stroke: var(--line); stroke-width: 1; fill: none; }
.vf-picture .boot { fill: none; stroke: var(--faint); stroke-width: 1; }
.vf-picture .break { fill: var(--paper); }
.vf-picture .tear { fill: none; stroke: var(--faint); stroke-width: 1.2; }
.vf-picture .band-vf { fill: var(--vf); stroke: var(--vf); }
.vf-picture .band-synthetic { stroke: var(--synthetic-line); }
.vf-picture .band-unknown { stroke: var(--unknown); stroke-dasharray: 2 3; }
.vf-picture .band-none { fill: none; stroke: var(--unknown); stroke-dasharray: 1 4; }
.vf-picture .band-mixed { stroke: var(--mixed); }
.vf-picture .ground-synthetic { fill: var(--synthetic); }
.vf-picture .hatch-synthetic { stroke: var(--synthetic-line); stroke-width: 1.4; }
.vf-picture .ground-mixed { fill: var(--mixed); }
.vf-picture .hatch-mixed { stroke: var(--paper); stroke-width: 2; }
.vf-picture .dot-unknown { fill: var(--unknown); }
.vf-picture .on-vf { fill: var(--vf-ink); font-size: 11px; }
.vf-picture .plate { fill: var(--synthetic); }
.vf-picture .stay { fill: var(--stay); stroke: var(--stay-line); }
.vf-picture .open { fill: var(--paper); }
.vf-picture .gap { fill: none; stroke: var(--leave); stroke-dasharray: 5 3; stroke-width: 1.4; }
.vf-picture .mark-come { fill: var(--come); }
.vf-picture .mark-leave { fill: var(--leave); }
.vf-picture .mark-path { fill: var(--path); }
.vf-picture .mark-link { fill: var(--paper); stroke: var(--link); stroke-width: 1.6; }
.vf-picture .mark-step { fill: var(--step); }
.vf-picture .mark-error { fill: none; stroke: var(--bad); stroke-width: 2.6; }
.vf-picture .count { fill: var(--faint); font-size: 10px; font-weight: 600; }
.vf-picture .flag-error { fill: var(--bad); }
.vf-picture .flag-warning { fill: var(--warning); }
.vf-picture .flag-info { fill: var(--info); }
.vf-picture .flag-text { fill: #ffffff; font-size: 10px; font-weight: 700; }
.vf-picture .flag-line { stroke: var(--faint); stroke-dasharray: 2 2; }
@media (prefers-color-scheme: dark) { .vf-picture { --ink: #e6edf3; --faint: #9da7b1; --line: #30363d; --paper: #0d1117; --stripe: #151b23;
  --vf: #56b4e9; --vf-ink: #04121d; --synthetic: #4a3610; --synthetic-line: #e69f00; --unknown: #7d8590; --mixed: #b392f0;
  --stay: #10304a; --stay-line: #56b4e9; --come: #2fc79a; --leave: #ff8b3d; --link: #9da7b1; --path: #56b4e9; --step: #9da7b1;
  --bad: #ff6b7d; --warning: #e69f00; --info: #79b8ff; }
  .vf-picture .flag-text { fill: #04121d; } }
@media print { .vf-picture { --ink: #000000; --faint: #333333; --line: #bbbbbb; --paper: #ffffff; --stripe: #ffffff;
  --vf: #0072b2; --vf-ink: #ffffff; --synthetic: #ffffff; --synthetic-line: #804d00; --unknown: #666666; --mixed: #6f42c1;
  --stay: #ffffff; --stay-line: #000000; --come: #00553f; --leave: #8a3a00; --link: #333333; --path: #004c77; --step: #333333;
  --bad: #b30021; --warning: #6e4800; --info: #084a8a; }
  .vf-picture .flag-text { fill: #ffffff; }
  .vf-picture rect, .vf-picture path, .vf-picture circle { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`.trim();
