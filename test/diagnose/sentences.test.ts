import { describe, expect, test } from 'vitest';
import { FAULTS, type FaultName, scenario } from '../../src/fixture.ts';
import { analyze, type Finding } from '../../src/index.ts';
import { AT } from '../fixture/told.ts';
import { EVERY_DRIVER, faultsOf, interfacesOf } from '../fixture/variants.ts';

/** The findings of a fault in the logs of the first and of the last kernel that print it. */
async function findingsOf(fault: FaultName): Promise<readonly Finding[]> {
  const printing = EVERY_DRIVER.filter(({ kernel, driver }) => faultsOf(kernel, driver).includes(fault));
  const found: Finding[] = [];
  for (const variant of [printing.at(0), printing.at(-1)]) {
    if (variant === undefined) continue;
    const { kernel, driver } = variant;
    const { text } = scenario({ kernel, driver, interfaces: interfacesOf(kernel, driver, 2), fault });
    found.push(...(await analyze(text, AT)).findings);
  }
  return found;
}

describe.each(Object.keys(FAULTS) as FaultName[])('what is found of %s', (fault) => {
  test('is said in whole sentences: what was seen, and what to do', async () => {
    for (const { summary, advice, interface: name } of await findingsOf(fault)) {
      for (const text of advice === null ? [summary] : [summary, advice]) {
        expect(text).toMatch(/^[\w“`].{25,}[.”]$/);
        expect(text, 'a word too few').not.toMatch(/ {2}| [.,;:](?: |$)|\(\)|undefined|null|NaN|“”/);
      }
      if (name !== null) expect(summary).toContain(name);
    }
  });
});
