import type { FollowItem } from '../../timeline/follow-item.ts';
import { printableJson } from '../unprintable.ts';

/** An item of a log that is followed as a line of JSON: an event as in NDJSON, or `finding`, or `state`. */
export function followJson(item: FollowItem): string {
  return `${printableJson(JSON.stringify(fieldsOf(item)))}\n`;
}

function fieldsOf(item: FollowItem): object {
  switch (item.kind) {
    case 'event': {
      const { type, ...rest } = item.event;
      return { type, ...rest };
    }
    case 'finding':
      return { type: 'finding', ...item.finding };
    case 'state':
      return { type: 'state', ...item.state };
  }
}
