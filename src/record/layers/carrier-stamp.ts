import { epochMicroseconds } from '../../units.ts';
import { readDateTime } from '../stamps/date-time.ts';
import type { Layer } from './layer.ts';

// Behind the stamp, what container runtimes say of the stream: ` stdout F `
const STREAM = /[\])]?(?:[ \t]{1,8}(?:stdout|stderr) [FP])?(?::? [ \t]{0,8}|\t|(?=\[))/y;

/** A date and time before a whole line. */
export const carrierStamp: Layer = {
  name: 'carrier-stamp',
  madeBy: '`kubectl logs --timestamps`, `docker logs -t`, containerd, CI runners, `ts`, test frameworks',
  beginsWith: '12[(',
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
  ],
  peel(text) {
    const stamp = readDateTime(text, text.startsWith('[') || text.startsWith('(') ? 1 : 0);
    if (stamp === null) return null;
    STREAM.lastIndex = stamp.end;
    if (!STREAM.test(text)) return null;
    return {
      text: text.slice(STREAM.lastIndex),
      carried: stamp.wall,
      carriedResolutionUs: stamp.resolutionUs,
    };
  },
};
