import { epochMicroseconds } from '../../units.ts';
import { WORD_BEGINNINGS } from '../formats/format.ts';
import { readDateTime } from '../stamps/date-time.ts';
import { readMonthTime } from '../stamps/month-time.ts';
import type { Layer, Peeled } from './layer.ts';

// `[00:00:01.123`: the time of a day that is not told, or since a test began
const TIME_OF_DAY = /^[[(]?\d{1,3}:\d\d:\d\d(?:[.,]\d{1,9})?(?=[\])])/;

// Behind the stamp, what container runtimes say of the stream: ` stdout F `; what loggers say of themselves and of
// the line: ` - agent - INFO - `
const STREAM =
  /[\])]?(?:[ \t]{1,8}(?:stdout|stderr) [FP]|(?: - [\w.-]{1,64}){1,3} -(?= ))?(?::? [ \t]{0,8}|\t|(?=\[))/y;

/** A date and time before a whole line. */
export const carrierStamp: Layer = {
  name: 'carrier-stamp',
  madeBy: '`kubectl logs --timestamps`, `docker logs -t`, containerd, CI runners, `ts`, test frameworks',
  beginsWith: `[(${WORD_BEGINNINGS}`,
  examples: [
    {
      text: '2025-10-03T06:25:01.123456789Z [    2.327663] x',
      inner: '[    2.327663] x',
      carried: epochMicroseconds(1_759_472_701_123_456),
    },
    {
      text: '2025-10-03T08:25:01.123456789+02:00 stdout F [    2.327663] x',
      inner: '[    2.327663] x',
      carried: epochMicroseconds(1_759_472_701_123_456),
    },
    {
      text: '[2025-10-03 06:25:01] [    2.327663] x',
      inner: '[    2.327663] x',
      carried: { year: 2025, month: 10, day: 3, hour: 6, minute: 25, second: 1, microsecond: 0 },
    },
    {
      text: 'Oct 03 06:25:01 [    2.327663] x',
      inner: '[    2.327663] x',
      carried: { year: null, month: 10, day: 3, hour: 6, minute: 25, second: 1, microsecond: 0 },
    },
    {
      text: '2025-10-03 06:25:01,123 - agent - INFO - [    2.327663] x',
      inner: '[    2.327663] x',
      carried: { year: 2025, month: 10, day: 3, hour: 6, minute: 25, second: 1, microsecond: 123_000 },
    },
    { text: '[00:00:01.123] [    2.327663] x', inner: '[    2.327663] x' },
  ],
  peel(text) {
    const start = text.startsWith('[') || text.startsWith('(') ? 1 : 0;
    const stamp = readDateTime(text, start);
    if (stamp !== null) return behind(text, stamp.end, stamp);
    const named = readMonthTime(text, start);
    if (named !== null)
      return behind(text, named.end, { wall: named.time, resolutionUs: named.resolutionUs });
    const time = TIME_OF_DAY.exec(text)?.[0] ?? '';
    return time === '' ? null : behind(text, time.length, null);
  },
};

/** What stands behind a stamp that ends there; null where it is no stamp of a carrier. */
function behind(
  text: string,
  end: number,
  stamp: { readonly wall: NonNullable<Peeled['carried']>; readonly resolutionUs: number } | null,
): Peeled | null {
  STREAM.lastIndex = end;
  if (!STREAM.test(text)) return null;
  return {
    text: text.slice(STREAM.lastIndex),
    carried: stamp?.wall ?? null,
    carriedResolutionUs: stamp?.resolutionUs ?? null,
  };
}
