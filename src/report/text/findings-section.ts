import type { Finding, Severity } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { flow, wrapWords } from './fit.ts';
import { evidenceText, type Page } from './page.ts';
import type { Tone } from './palette.ts';

const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = { info: 'info', warning: 'notice', error: 'bad' };

/** Columns. `warning` is the longest severity. */
const SEVERITY_WIDTH = 7;
const INDENT = ' '.repeat(2 + SEVERITY_WIDTH + 2);
/** Lines of evidence. Some findings rest on the whole life of a VF; its beginning is where to look. */
const MAX_PLACES = 12;

/** The findings: severity and rule, what was observed, what to do. */
export function findingsSection(page: Page): string[][] {
  const { timeline, paint } = page;
  if (timeline.findings.length === 0) return [];
  return [[paint('heading', 'Findings')], ...timeline.findings.map((finding) => findingLines(finding, page))];
}

function findingLines(finding: Finding, page: Page): string[] {
  const { boots, width, paint } = page;
  const severity = `  ${finding.severity.padEnd(SEVERITY_WIDTH)}`;
  const subject = finding.interface ?? finding.guid;
  const about = [
    printable(finding.rule),
    ...(subject === null ? [] : [printable(subject)]),
    ...(boots.length > 1 ? [`boot ${finding.boot + 1}`] : []),
  ];
  const [line = '', ...more] = flow(about, ', ', width, INDENT, INDENT);
  const lines = [
    paint(SEVERITY_TONES[finding.severity], severity) + paint('faint', line.slice(severity.length)),
    ...more.map((rest) => paint('faint', rest)),
    ...wrapWords(printable(finding.summary), width, INDENT),
  ];
  if (finding.advice !== null) {
    lines.push(...wrapWords(printable(finding.advice), width, `${INDENT}→ `, `${INDENT}  `));
  }
  if (page.evidence) lines.push(...evidenceLines(finding, page).map((text) => paint('faint', text)));
  return lines;
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
