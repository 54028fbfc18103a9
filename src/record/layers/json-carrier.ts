import { epochMicroseconds } from '../../units.ts';
import { readDateTime } from '../stamps/date-time.ts';
import type { Layer } from './layer.ts';

/** Fields that hold the line, and those that hold the time at which it was taken, as log collectors name them. */
const TEXTS = ['log', 'message', 'msg', 'line', 'MESSAGE', '_raw', 'SyslogMessage', 'textPayload', 'body'];
const TIMES = ['time', '@timestamp', 'timestamp', 'ts', 'TimeGenerated', 'EventTime'];

/** One line of a log in an object of JSON. */
export const jsonCarrier: Layer = {
  name: 'json-carrier',
  madeBy: 'docker’s json-file log, fluentd, filebeat and other collectors',
  beginsWith: '{',
  examples: [
    {
      text: '{"log":"[    2.327663] x\\n","stream":"stdout","time":"2025-10-03T06:25:01.123456789Z"}',
      inner: '[    2.327663] x',
      carried: epochMicroseconds(1_759_472_701_123_456),
    },
    { text: '{"message":"[    2.327663] x"}', inner: '[    2.327663] x' },
  ],
  peel(text) {
    const object = parse(text);
    if (object === null) return null;
    const line = TEXTS.map((name) => object[name]).find((value) => typeof value === 'string');
    if (typeof line !== 'string') return null;
    const time = TIMES.map((name) => object[name]).find((value) => typeof value === 'string');
    const stamp = typeof time === 'string' ? readDateTime(time, 0) : null;
    return {
      text: line.replace(/[\r\n]{1,2}$/, ''),
      carried: stamp?.wall ?? null,
      carriedResolutionUs: stamp?.resolutionUs ?? null,
    };
  },
};

function parse(text: string): Readonly<Record<string, unknown>> | null {
  if (!/^\{\s*"/.test(text) || !text.endsWith('}')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
