import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { neededRules } from '../../src/diagnose/needed-rules.ts';
import { rules } from '../../src/diagnose/rules.ts';
import { FAULTS, type FaultName, scenario } from '../../src/fixture.ts';
import { analyze, diagnose } from '../../src/index.ts';
import { corpusLog, corpusNames } from '../corpus/corpus.ts';
import { EVERY_DRIVER, faultsOf, interfacesOf } from '../fixture/variants.ts';
import { printedRow } from '../message/field-values.ts';

// `analyze` loads only rules that may find something. What it finds has to be what all of them find.

const OPTIONS = { year: 2025 };

async function expectAll(log: string): Promise<void> {
  const timeline = await analyze(log, OPTIONS);
  expect(timeline.findings).toEqual(diagnose(timeline));
}

const faulty: readonly string[] = EVERY_DRIVER.flatMap(({ kernel, driver }) =>
  faultsOf(kernel, driver).map((fault) => {
    const interfaces = interfacesOf(kernel, driver, 2);
    return scenario({ kernel, driver, interfaces, fault: fault as FaultName }).text;
  }),
);

const LIFE = scenario({ kernel: '6.8', steps: ['attach'] }).text;
const ADDRESS = /[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-9a-f]/g;
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The line with the device and the interface of the lives here. */
function ofTheVf(line: string): string {
  const address = /mlx5_core (\S+): /.exec(LIFE)?.[1] ?? '';
  const guid = /hv_netvsc (\S+) /.exec(LIFE)?.[1] ?? '';
  return line.replace(ADDRESS, address).replace(GUID, guid);
}

describe('the rules that are needed find what all rules find', () => {
  test('in the logs of the corpus', async () => {
    for (const name of corpusNames('.log')) await expectAll(corpusLog(name));
  });

  test('where anything is at fault', async () => {
    expect(faulty.length).toBeGreaterThan(Object.keys(FAULTS).length);
    for (const log of faulty) await expectAll(log);
  });

  test('where lines of such logs are missing, or stand in another one', async () => {
    const lines = faulty.map((log) => log.split('\n'));
    const some = fc
      .tuple(fc.constantFrom(...lines), fc.constantFrom(...lines), fc.infiniteStream(fc.boolean()))
      .map(([one, other, isThere]) => [...one, ...other].filter(() => isThere.next().value).join('\n'));
    await fc.assert(fc.asyncProperty(some, expectAll), { numRuns: 300 });
  });

  test('where any message of the catalogue stands among the lines of a VF', async () => {
    const bases = ['flap', 'servicing'] as const;
    const lives = bases.map((last) => scenario({ kernel: '6.8', steps: ['attach', last] }).text.split('\n'));
    for (const row of readCatalogue()) {
      const [prefix = ''] = row.prefixes;
      const [line] = fc.sample(printedRow(row, prefix), { numRuns: 1, seed: 7 });
      const text = ofTheVf(`${line?.prefix} ${line?.text}`.trimStart());
      for (const life of lives) {
        const place = life.findIndex((each) => each.includes('Data path switched to VF')) + 1;
        const stamp = /^\[[^\]]*\] /.exec(life[place - 1] ?? '')?.[0] ?? '';
        await expectAll(life.toSpliced(place, 0, stamp + text).join('\n'));
      }
    }
  }, 120_000);
});

describe('rules are needed', () => {
  const idsFor = async (log: string): Promise<readonly string[]> =>
    (await neededRules(await analyze(log, OPTIONS))).map(({ id }) => id);

  test('a third of them by a machine that is well', async () => {
    const ids = await idsFor(scenario({ kernel: '6.8', steps: ['attach'] }).text);
    expect(ids).not.toContain('host-servicing');
    expect(ids).not.toContain('vf-driver-error');
    expect(ids).not.toContain('vf-never-appeared');
    expect(ids.length).toBeLessThanOrEqual(rules.length / 3);
  });

  test('those of a VF that goes, once one went', async () => {
    const ids = await idsFor(scenario({ kernel: '6.8', steps: ['attach', 'servicing'] }).text);
    expect(ids).toContain('host-servicing');
    expect(ids).not.toContain('evidence-contradicts');
  });

  test('none by a log without a record of the kernel', async () => {
    expect(await idsFor('nothing of a kernel')).toEqual([]);
  });

  test('in the order of all', async () => {
    for (const log of faulty) {
      const ids = await idsFor(log);
      expect(ids).toEqual(rules.map(({ id }) => id).filter((id) => ids.includes(id)));
    }
  });
});
