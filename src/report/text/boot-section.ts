import type { TimelineBoot } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { rowLines } from './columns.ts';
import { durationText, SECOND } from './duration.ts';
import { flow } from './fit.ts';
import { hostText } from './hosts.ts';
import { interfaceSection } from './interface-section.ts';
import type { BootPage, Page } from './page.ts';
import { startText } from './time.ts';

/** One boot: its heading where there is something to tell, what belongs to no interface, then the interfaces. */
export function* bootSection(boot: BootPage, page: Page): Generator<string[], void, undefined> {
  const { width, paint, columns } = page;
  const heading = bootHeading(boot, page);
  if (heading.length > 0) yield heading.map((line) => paint('heading', line));
  if (boot.loose.length > 0) {
    yield [paint('heading', 'Not tied to an interface')];
    yield boot.loose.flatMap((row) => rowLines(row, columns, paint));
  }
  for (const one of boot.interfaces) yield* interfaceSection(one, boot, page);
  if (boot.loose.length === 0 && boot.interfaces.length === 0 && heading.length > 0) {
    yield flow(['No VF event.'], ' ', width, '  ', '  ');
  }
}

function bootHeading(page: BootPage, { boots, width, timeline }: Page): string[] {
  const facts = page.boot === null ? [] : bootFacts(page.boot, timeline.boots);
  if (boots.length === 1) return facts.length === 0 ? [] : flow(facts, ', ', width, 'Boot: ', '  ');
  const title = `Boot ${page.index + 1} of ${boots.length}`;
  return facts.length === 0 ? [title] : flow(facts, ', ', width, `${title}: `, '  ');
}

function bootFacts(boot: TimelineBoot, boots: readonly TimelineBoot[]): readonly string[] {
  const started = startText(boot.startedAt);
  const host = hostText(boot, boots);
  const facts: string[] = [];
  if (host !== null) facts.push(host);
  if (boot.kernel !== null) facts.push(`kernel ${printable(boot.kernel)}`);
  if (boot.crashKernel === true) facts.push('crash kernel');
  if (started !== null) facts.push(`started ${started}${uncertaintyText(boot.clock)}`);
  if (boot.id !== null) facts.push(`id ${printable(boot.id)}`);
  const missingUs = boot.beginsLate === true ? boot.shownFrom.bootUs : null;
  if (missingUs !== null) facts.push(`the first ${durationText(missingUs, SECOND)} are not in the log`);
  return facts;
}

/** ` ± 1 s`; nothing where the seconds that are shown are right. */
function uncertaintyText(clock: TimelineBoot['clock']): string {
  if (clock?.uncertaintyUs === null) return ', as dmesg worked it out';
  if (clock === null || clock.uncertaintyUs < SECOND) return '';
  return ` ± ${durationText(clock.uncertaintyUs, SECOND)}`;
}
