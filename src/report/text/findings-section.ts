import type { Finding, Severity } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { counted } from './counted.ts';
import { flow, wrapWords } from './fit.ts';
import { evidenceText, type Page } from './page.ts';
import type { Tone } from './palette.ts';

const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = { info: 'info', warning: 'notice', error: 'bad' };

/** Columns. `warning` is the longest severity. */
const SEVERITY_WIDTH = 7;
const INDENT = ' '.repeat(2 + SEVERITY_WIDTH + 2);
/** Lines of evidence. Some findings rest on the whole life of a VF; its beginning is where to look. */
const MAX_PLACES = 12;
/** Findings of one rule. Many boots or interfaces have the same; behind these their number tells. */
const MAX_OF_ONE_RULE = 8;

/** The findings, those of one rule together: severity and rule, what was observed, why it matters, what to do. */
export function findingsSection(page: Page): string[][] {
  const { timeline, paint } = page;
  if (timeline.findings.length === 0) return [];
  return [
    [paint('heading', 'Findings')],
    ...groupsOf(timeline.findings).map((group) => groupLines(group, page)),
  ];
}

/** Findings of one rule and severity, in the order of the first of each. */
function groupsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()];
}

function groupLines(group: readonly Finding[], page: Page): string[] {
  const { width, paint } = page;
  const [first] = group;
  if (first === undefined) return [];
  const shown = group.slice(0, MAX_OF_ONE_RULE);
  const lines = headingLines(first, group, page);
  shown.forEach((finding, index) => {
    const summary = `${group.length > 1 ? bootLabel(finding, page) : ''}${printable(finding.summary)}`;
    lines.push(...wrapWords(summary, width, INDENT));
    if (page.evidence) lines.push(...evidenceLines(finding, page).map((text) => paint('faint', text)));
    const { advice } = finding;
    // The same advice is given once, behind all that it is for.
    if (advice === null || shown[index + 1]?.advice === advice) return;
    lines.push(...wrapWords(printable(advice), width, `${INDENT}→ `, `${INDENT}  `));
  });
  if (group.length > shown.length) lines.push(`${INDENT}${moreText(group, shown, page)}`);
  lines.push(...reasonLines(first, page));
  return lines;
}

/** `  warning  vf-never-appeared, eth1, boot 2`; several findings are told apart by their sentences. */
function headingLines(first: Finding, group: readonly Finding[], { boots, width, paint }: Page): string[] {
  const severity = `  ${first.severity.padEnd(SEVERITY_WIDTH)}`;
  const subject = first.interface ?? first.guid;
  const about = [printable(first.rule)];
  if (group.length > 1) about.push(counted(group.length, 'finding'));
  else {
    if (subject !== null) about.push(printable(subject));
    if (boots.length > 1) about.push(`boot ${first.boot + 1}`);
  }
  const [line = '', ...more] = flow(about, ', ', width, INDENT, INDENT);
  return [
    paint(SEVERITY_TONES[first.severity], severity) + paint('faint', line.slice(severity.length)),
    ...more.map((rest) => paint('faint', rest)),
  ];
}

function bootLabel({ boot }: Finding, { boots }: Page): string {
  return boots.length > 1 ? `Boot ${boot + 1}: ` : '';
}

function moreText(group: readonly Finding[], shown: readonly Finding[], { boots }: Page): string {
  const rest = group.slice(shown.length);
  const inBoots = new Set(rest.map(({ boot }) => boot)).size;
  return `and ${counted(rest.length, 'more finding')}${boots.length > 1 ? ` in ${counted(inBoots, 'boot')}` : ''}`;
}

/** Why it matters, the same for all of the rule. */
function reasonLines({ reason }: Finding, { width, paint }: Page): string[] {
  if (reason === '') return [];
  return wrapWords(printable(reason), width, `${INDENT}why: `, `${INDENT}  `).map((line) =>
    paint('faint', line),
  );
}

/** The lines that prove a finding: `lines 11, 16`, or with the names of their sources where there are several. */
function evidenceLines({ evidence }: Finding, { timeline, names, width }: Page): string[] {
  const places = evidence.slice(0, MAX_PLACES).flatMap((one) => {
    const source = typeof one === 'number' ? timeline.events[one]?.source : one;
    return source === undefined ? [] : [evidenceText(source, names)];
  });
  if (places.length === 0) return [];
  const hidden = evidence.length - MAX_PLACES;
  const more = hidden > 0 ? [`and ${hidden} more`] : [];
  if (places.some(({ name }) => name !== '')) {
    const lines = places.map(({ name, line }) => name + line);
    return flow([...lines, ...more], ', ', width, INDENT, INDENT);
  }
  const numbers = [...places.map(({ line }) => line.slice(1)), ...more];
  return flow(numbers, ', ', width, `${INDENT}${numbers.length === 1 ? 'line' : 'lines'} `, `${INDENT}  `);
}
