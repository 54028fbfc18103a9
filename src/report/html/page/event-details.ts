import type { VfEvent } from '../../../lifecycle/event.ts';
import { ExcerptFinder } from '../../context/log-context.ts';
import { element, type MarkupElement } from '../../markup/node.ts';
import { eventWords } from '../../text/event-words.ts';
import type { PageContent } from '../data.ts';
import { excerptNode } from '../excerpt.ts';
import { momentOf, timeOf, timeOfDayOf } from '../moments.ts';
import { lineText } from '../parts.ts';

/** Lines of VFs told before and behind the one that is chosen, where the log itself is not at hand. */
const AROUND = 4;

/** Events that are looked through for them: some stand in other logs. */
const NEAR = 40;

/** Tells what is known of an event, by its index, and the lines around its own. */
export function eventDescriber(content: PageContent): (index: number) => readonly MarkupElement[] {
  const finder = new ExcerptFinder(content.context);
  return (index) => {
    const event = content.events[index];
    if (event === undefined) return [];
    const { source } = event;
    const facts = [
      event.inferred ? 'inferred: a later line proves it' : null,
      event.slot === null ? null : `slot ${event.slot}`,
      event.vf,
      event.pciAddress,
      event.messageId,
    ].filter((fact) => fact !== null);
    const raw = finder.around(source.name, source.line);
    return [
      element('div', {}, [
        element('strong', {}, [`Event ${index + 1}: ${eventWords(event, false)}`]),
        ` at ${[momentOf(event, content), timeOfDayOf(event.time), lineText(source)].filter((one) => one !== null).join(', ')}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`,
      ]),
      raw === null
        ? excerptNode('Its line among those of VFs around it', linesOfVfs(content, event, index))
        : excerptNode(
            'Its line among those around it in the log',
            raw.map((one) => ({ ...one, isHere: one.line === source.line })),
          ),
    ];
  };
}

function linesOfVfs({ events, notes }: PageContent, { source, boot }: VfEvent, index: number) {
  const lines = [...events.slice(Math.max(0, index - NEAR), index + NEAR), ...notes]
    .filter((one) => one.source.name === source.name && one.boot === boot)
    .sort((a, b) => a.source.line - b.source.line)
    .filter((one, i, all) => one.source.line !== all[i - 1]?.source.line);
  const here = lines.findIndex((one) => one.source.line === source.line);
  return lines.slice(Math.max(0, here - AROUND), here + AROUND + 1).map((one) => ({
    line: one.source.line,
    text: `${timeOf(one.time)}  ${one.text}`,
    isHere: one.source.line === source.line,
  }));
}
