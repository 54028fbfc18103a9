import { FORMAT_TITLES } from '../../record/format-titles.ts';
import type { Finding, Severity, TimelineSource } from '../../timeline/timeline.ts';
import { counted } from './counted.ts';
import { SECOND } from './duration.ts';
import { wrapWords } from './fit.ts';
import { isUnread } from './input-section.ts';
import type { Page } from './page.ts';
import { sourceName } from './source-names.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The first lines: what there is, and how to read its times. */
export function summaryLines(page: Page): string[] {
  const { timeline, boots, width } = page;
  const { events, interfaces, findings } = timeline;
  const counts = [
    ...(boots.length > 1 ? [counted(boots.length, 'boot')] : []),
    // An interface has an entry for each boot; a person counts it once.
    interfaces.length === 0
      ? 'no interface'
      : counted(new Set(interfaces.map((face) => face.guid ?? face.name)).size, 'interface'),
    counted(events.length, 'event'),
    findingsText(findings),
  ];
  const sentence = counts.join(', ');
  return wrapWords(
    `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. ${clockSentence(page)}`,
    width,
    '',
  );
}

/** `no findings`, `2 findings (info)`, `3 findings (1 error, 2 info)`. */
function findingsText(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'no findings';
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const severities =
    counts.length === 1
      ? counts.map(({ severity }) => severity)
      : counts.map(({ severity, count }) =>
          severity === 'info' ? `${count} info` : counted(count, severity),
        );
  return `${counted(findings.length, 'finding')} (${severities.join(', ')})`;
}

function clockSentence({ timeline: { events }, boots }: Page): string {
  const booted = events.some((event) => event.time.bootUs !== null);
  const walled = events.some((event) => event.time.bootUs === null && event.time.wall !== null);
  if (booted && walled) return 'Times are seconds since boot, or UTC where the log has no other.';
  const whole = boots.every(({ clock }) => clock.resolution === SECOND);
  if (booted) return whole ? 'Times are whole seconds since boot.' : 'Times are seconds since boot.';
  if (!walled) return 'The log has no times.';
  return whole ? 'Times are UTC, in whole seconds.' : 'Times are UTC.';
}

/** In place of a timeline: what was read, and that there is nothing in it to tell. */
export function nothingLines({ timeline, width }: Page): string[] {
  const { sources } = timeline;
  const [only] = sources;
  const sum = (field: 'lines' | 'records' | 'recognized' | 'unrecognized'): number =>
    sources.reduce((total, source) => total + source[field], 0);
  const name =
    sources.length === 1 && only !== undefined ? sourceName(only) : counted(sources.length, 'source');
  const read = `Read ${name}: ${counted(sum('lines'), 'line')}, ${counted(sum('records'), 'kernel record')}.`;
  const sentences = nothingSentences(sources, sum);
  return [read, ...sentences].flatMap((sentence) => wrapWords(sentence, width, ''));
}

const TITLES = Object.values(FORMAT_TITLES).filter((title) => title !== null);

const TRIED = `No line of the kernel was found in any of these formats: ${TITLES.join(', ')}; and none of a driver in any other text.`;

const OTHERS =
  'Lines of other programs were read: entries of a journal or of syslog that are not of the kernel.';

function nothingSentences(
  sources: readonly TimelineSource[],
  sum: (field: 'records' | 'recognized' | 'unrecognized') => number,
): string[] {
  if (sources.length > 0 && sources.every(isUnread)) {
    return [`Nothing of ${sources.length === 1 ? 'it' : 'them'} could be read.`];
  }
  if (sum('records') === 0) {
    const othersRead = sources.some(({ skipped }) => skipped.notKernel > 0);
    return [
      'No kernel log was found.',
      'vf-timeline reads the output of dmesg and journalctl, syslog files and serial console logs.',
      ...(othersRead ? [OTHERS] : []),
      ...(sources.every(({ lines }) => lines === 0) ? [] : [TRIED]),
    ];
  }
  if (sum('recognized') + sum('unrecognized') > 0) {
    return ['There are lines of a Hyper-V network driver, but none tells of a VF.'];
  }
  return [
    'No line of a Hyper-V network driver was found.',
    'This does not prove that there was no VF: a console log can lack lines that dmesg and journalctl show.',
  ];
}
