import { analyze } from '../../src/index.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { corpusLog, OPTIONS } from '../corpus/corpus.ts';

/** What would do harm if it were anything else than text. */
export const HOSTILE: readonly string[] = [
  '<img src=x onerror=pwned=1>',
  '</script><script>pwned=1</script>',
  '<!--<script>',
  '"><svg onload=pwned=1>',
  "' onmouseover='pwned=1",
  'javascript:pwned=1',
  '</style></title></textarea><script>pwned=1</script>',
  ']]></desc><script>pwned=1</script>',
  '\u202eeth0\u2066',
  '\u001b[2J\u009b31m',
  '\u2028\u2029',
  '__proto__',
  'constructor',
  '&lt;b&gt;',
  'url(https://example.com/x)',
];

/** Words of the program, which no log can change. */
const OWN = new Set([
  'schema',
  'type',
  'severity',
  'state',
  'subject',
  'driver',
  'format',
  'wall',
  'wallClock',
]);
const OWN_TOO = new Set(['startedAt', 'note', 'kind', 'code', 'by', 'identity', 'from']);

/** A timeline in which every text of the log is hostile, and every name different. */
export async function hostileTimeline(): Promise<Timeline> {
  const timeline = await analyze({ name: 'x.log', data: corpusLog('error-recovery') }, OPTIONS);
  const known = new Map<string, string>();
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (OWN.has(key) || OWN_TOO.has(key)) return value;
      const hostile = known.get(value) ?? `${HOSTILE[known.size % HOSTILE.length]}${known.size}`;
      known.set(value, hostile);
      return hostile;
    }
    if (Array.isArray(value)) return value.map((item) => replaced(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, name)]));
  };
  return replaced(timeline, '') as Timeline;
}
