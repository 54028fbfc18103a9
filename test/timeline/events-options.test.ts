import { describe, expect, test } from 'vitest';
import { type EventsOptions, events, type TimelineSource } from '../../src/index.ts';
import { collect } from '../corpus/collect.ts';
import { corpusLines } from '../corpus/corpus.ts';

const NOW = { now: new Date('2026-11-01T00:00:00Z') };
const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
const ADDED = `hv_netvsc ${GUID} eth0: VF slot 1 added`;

/** What is told in which order: assumptions by their subject, events by their type. */
async function told(log: string, options: EventsOptions): Promise<readonly string[]> {
  const order: string[] = [];
  const onAssumption: EventsOptions['onAssumption'] = ({ subject }) => order.push(subject);
  for await (const { type } of events(log, { ...options, onAssumption })) order.push(type);
  return order;
}

describe('events one by one say what was supposed', () => {
  test('once, before the first of them', async () => {
    const log = [1, 2].map((second) => `Oct  3 06:25:0${second} vm kernel: ${ADDED}`).join('\n');
    const [zone, year, ...rest] = await told(log, NOW);
    expect([zone, year]).toEqual(['zone', 'year']);
    expect(rest).not.toContain('zone');
    expect(rest[0]).toBe('slot-added');
  });

  test('and nothing where the log, or an option, says it all', async () => {
    const log = `Oct  3 06:25:01 vm kernel: ${ADDED}`;
    expect(await told(log, { ...NOW, zone: 'UTC', year: 2026 })).toEqual(['slot-added']);
    expect(await told(`[    3.918902] ${ADDED}`, NOW)).toEqual(['slot-added']);
  });
});

describe('events one by one say what became of each source', () => {
  test('its lines, its losses, and that it ran backwards', async () => {
    const sources: TimelineSource[] = [];
    const life = corpusLines('azure-startup');
    const losses = ['noise', '[   99.000000] printk: 27 messages dropped'];
    await collect(
      events(
        [
          { name: 'a', data: [...life, ...losses].join('\n') },
          { name: 'b', data: life.toReversed().join('\n') },
        ],
        { ...NOW, onSource: (source) => sources.push(source) },
      ),
    );
    expect(sources).toMatchObject([
      { name: 'a', lines: life.length + 2, skipped: { unknownFormat: 1 }, losses: [{ messages: 27 }] },
      { name: 'b', lines: life.length, newestFirst: 'turned', losses: [] },
    ]);
    expect(sources[0]?.recognized).toBe(sources[1]?.recognized);
    expect(sources[0]?.recognized).toBeGreaterThan(10);
  });

  test('what of it could not be read', async () => {
    const sources: TimelineSource[] = [];
    const cutGzip = Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
    await collect(events({ name: 'a.gz', data: cutGzip }, { onSource: (source) => sources.push(source) }));
    expect(sources.flatMap(({ problems }) => problems)).not.toEqual([]);
  });
});
