import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const NETVSC = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0:';
const LIFE = [
  `[    3.918902] ${NETVSC} VF slot 1 added`,
  '[    7.128515] mlx5_core cf63:00:02.0: firmware version: 14.25.8362',
  `[    7.465085] ${NETVSC} VF registering: eth1`,
  '[    7.480651] mlx5_core cf63:00:02.0 enP53091s1np0: renamed from eth1',
  `[    8.090127] ${NETVSC} Data path switched to VF: enP53091s1np0`,
];

/** The log of these lines, of which the last has no end; its last event, and the kinds of its losses. */
async function ending(...lines: readonly string[]) {
  const { events, sources, interfaces } = await analyze(lines.join('\n'));
  const last = events.at(-1);
  return { type: last?.type, vf: last?.vf, losses: sources[0]?.losses.map(({ kind }) => kind), interfaces };
}

describe('a last line without end', () => {
  test('that is cut within a name that the log has tells its step, and not the name', async () => {
    const cut = LIFE[4]?.slice(0, -7) ?? '';
    const { type, vf, losses, interfaces } = await ending(...LIFE.slice(0, 4), cut);
    expect(cut).toMatch(/ enP530$|enP5309$/);
    expect([type, losses]).toEqual(['data-path-to-vf', ['torn']]);
    expect(vf).not.toBe(cut.slice(cut.lastIndexOf(' ') + 1));
    expect(interfaces[0]?.attachments[0]?.vfNames).not.toContain(cut.slice(cut.lastIndexOf(' ') + 1));
  });

  test.each([
    ['VF registering', 'registered'],
    ['Data path switched to VF', 'data-path-to-vf'],
    ['Data path switched from VF', 'data-path-from-vf'],
    ['VF unregistering', 'unregistered'],
  ])('that is cut within the name behind “%s” tells the step', async (words, step) => {
    const { type, losses } = await ending(...LIFE, `[    9.000000] ${NETVSC} ${words}: enP530`);
    expect([type, losses]).toEqual([step, ['torn']]);
  });

  test.each(['enP', 'enP530', 'enP53091', 'enP53091s', 'enP53091p0s'])(
    'in the name %s, which is none',
    async (name) => {
      const { type, vf, losses } = await ending(
        LIFE[0] ?? '',
        `[    7.465085] ${NETVSC} VF registering: ${name}`,
      );
      expect([type, vf, losses]).toEqual(['registered', null, ['torn']]);
    },
  );

  test('that is cut within a version tells none', async () => {
    const { type, losses, interfaces } = await ending(LIFE[0] ?? '', LIFE[1]?.slice(0, -5) ?? '');
    expect([type, losses]).toEqual(['slot-added', ['torn']]);
    expect(interfaces[0]?.attachments[0]?.firmware).toBeNull();
  });

  test('that joins a VF to a part of a name makes no interface of it', async () => {
    const { losses, interfaces } = await ending(
      LIFE[0] ?? '',
      '[    7.4] mlx5_core cf63:00:02.0 eth1: joined to eth',
    );
    expect(losses).toEqual(['torn']);
    expect(interfaces.map(({ name }) => name)).toEqual(['eth0']);
  });

  test('that is cut within its device is counted', async () => {
    const { losses } = await ending(...LIFE, `[    8.090127] ${NETVSC.slice(0, 18)}`);
    expect(losses).toEqual(['torn']);
  });

  test('in a value that is new in the log tells it, and that it may be cut', async () => {
    const { type, vf, losses } = await ending(...LIFE.slice(0, 3));
    expect([type, vf, losses]).toEqual(['registered', 'eth1', ['open']]);
  });

  test.each([
    ['in a word of the message', LIFE.slice(0, 1)],
    ['in a value that the log has before', [...LIFE, LIFE[4]?.replace('to VF', 'from VF') ?? '']],
    ['and the only one', [LIFE[2] ?? '']],
  ])('%s is whole', async (_, lines) => {
    const [first = ''] = LIFE;
    const log = lines.length === 1 && lines[0] === first ? [first.replace('3.9', '2.9'), first] : lines;
    expect((await ending(...log)).losses).toEqual([]);
  });
});
