import { printable } from '../unprintable.ts';
import { rowLines } from './columns.ts';
import { flow } from './fit.ts';
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

function bootHeading(page: BootPage, { boots, width }: Page): string[] {
  const started = startText(page.boot?.startedAt ?? null);
  const facts: string[] = [];
  if (page.boot?.kernel != null) facts.push(`kernel ${printable(page.boot.kernel)}`);
  if (started !== null) facts.push(`started ${started}`);
  if (page.boot?.id != null) facts.push(`id ${printable(page.boot.id)}`);
  if (boots.length === 1) return facts.length === 0 ? [] : flow(facts, ', ', width, 'Boot: ', '  ');
  const title = `Boot ${page.index + 1} of ${boots.length}`;
  return facts.length === 0 ? [title] : flow(facts, ', ', width, `${title}: `, '  ');
}
