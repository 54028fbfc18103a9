import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderTrace } from '../../src/report/trace/trace.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { corpusTimeline } from '../report/corpus-timelines.ts';
import { hostileTimelines } from '../report/hostile-timelines.ts';
import { at, attachment, boot, networkInterface, plain, timeline } from '../report/make-timeline.ts';
import { threeBoots } from '../report/small-timelines.ts';
import { CHROMIUM, DiskBrowser } from './browser.ts';

/** Speedscope is a viewer of traces by other authors. It is a page with its scripts beside it. */
const SPEEDSCOPE = join(
  dirname(createRequire(import.meta.url).resolve('speedscope/package.json')),
  'dist/release/index.html',
);

interface TraceSpan {
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly name: string;
}

/** What speedscope saves of a trace that it has opened: each track as the begins and ends of its frames. */
interface Saved {
  readonly shared: { readonly frames: readonly { readonly name: string }[] };
  readonly profiles: readonly {
    readonly name: string;
    readonly unit: string;
    readonly events: readonly { readonly type: 'O' | 'C'; readonly frame: number; readonly at: number }[];
  }[];
}

/** The spans of every track, with how deep each lies; a track is told by the names it has. */
type Tracks = Readonly<Record<string, readonly string[]>>;

/** VFs that come before those before them have gone: on the same interface, and one beyond the end of the other. */
const overlapping = timeline({
  boots: [boot({ shownUntil: at('9.000000') })],
  events: [1, 4, 2, 5, 3, 8].map((second) =>
    plain('slot-added', { interface: 'eth0', time: at(`${second}.000000`) }),
  ),
  interfaces: [
    networkInterface({
      name: 'eth0',
      attachments: [
        [0, 1],
        [2, 3],
        [4, 5],
      ].map((events, i) => attachment({ slot: i, events })),
    }),
  ],
});

if (CHROMIUM === null) console.warn('SKIPPED: there is no chromium; traces are not opened in a viewer');

describe.skipIf(CHROMIUM === null)('a trace in a viewer by others', { timeout: 240_000 }, () => {
  let browser: DiskBrowser;
  beforeAll(async () => {
    browser = await DiskBrowser.launch();
  }, 120_000);
  afterAll(() => browser?.close(), 60_000);

  it.each<[string, Timeline]>([
    ['azure-maintenance', corpusTimeline('azure-maintenance')],
    ['two-interfaces-swapped-vf-names', corpusTimeline('two-interfaces-swapped-vf-names')],
    ['netvsc-unload-and-load', corpusTimeline('netvsc-unload-and-load')],
    ['two-machines-syslog', corpusTimeline('two-machines-syslog')],
    ['three boots', threeBoots],
    ['stays that overlap', overlapping],
    ['hostile texts', hostileTimelines[7] ?? overlapping],
  ])('is read as it is meant: %s', async (_, one) => {
    const trace = [...renderTrace(one)].join('');
    const { saved, complaints } = await throughSpeedscope(trace);
    expect(tracksOfViewer(saved)).toEqual(tracksOfTrace(JSON.parse(trace).traceEvents));
    expect(complaints).toEqual([]);
  });

  async function throughSpeedscope(trace: string): Promise<{ saved: Saved; complaints: readonly string[] }> {
    const base64 = Buffer.from(trace).toString('base64');
    // What it opens from disk has to come as a script that calls it.
    const script = browser.write('load.js', `speedscope.loadFileFromBase64('vm1.trace.json', '${base64}')`);
    const { page, complaints } = await browser.openFile(SPEEDSCOPE, { hash: `#localProfilePath=${script}` });
    await page.waitForFunction(() => document.title.startsWith('vm1.trace.json'));
    const saving = page.waitForEvent('download');
    await page.getByText('Export').click();
    const saved: Saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
    await page.close();
    // It tells how it went, and the driver of the screen complains of itself.
    return {
      saved,
      complaints: complaints.filter(
        (one) => !/^(speedscope v|WebGL|import|Saving|\[\.WebGL|Importing as)/i.test(one),
      ),
    };
  }
});

function tracksOfViewer({ shared, profiles }: Saved): Tracks {
  const tracks = profiles.map(({ name, unit, events }) => {
    expect(unit).toBe('microseconds');
    const open: { readonly frame: number; readonly at: number; readonly row: number }[] = [];
    const rows: string[] = [];
    for (const event of events) {
      if (event.type === 'O') {
        open.push({ ...event, row: rows.push('') - 1 });
        continue;
      }
      const begun = open.pop();
      expect(begun?.frame, 'what begins last ends first').toBe(event.frame);
      if (begun === undefined) continue;
      const frame = shared.frames[begun.frame]?.name ?? '';
      rows[begun.row] = `${open.length} ${begun.at} ${event.at} ${frame.replace(/ \{.*\}$/s, '')}`;
    }
    return [/\(pid (\d+)\).*\(tid (\d+)\)$/s.exec(name)?.slice(1).join(' ') ?? name, rows] as const;
  });
  return Object.fromEntries(tracks);
}

/** What the trace says, counted from the first span of each track as the viewer does; it leaves moments out. */
function tracksOfTrace(events: readonly TraceSpan[]): Tracks {
  const byTrack = new Map<string, TraceSpan[]>();
  for (const event of events) {
    if (event.ph !== 'X') continue;
    const track = `${event.pid} ${event.tid}`;
    byTrack.set(track, [...(byTrack.get(track) ?? []), event]);
  }
  return Object.fromEntries(
    [...byTrack].map(([track, spans]) => {
      const zero = Math.min(...spans.map(({ ts }) => ts));
      const ends: number[] = [];
      const rows = spans.map(({ ts, dur, name }) => {
        while (ends.length > 0 && (ends.at(-1) ?? 0) <= ts) ends.pop();
        return `${ends.push(ts + dur) - 1} ${ts - zero} ${ts + dur - zero} ${name}`;
      });
      return [track, rows];
    }),
  );
}
