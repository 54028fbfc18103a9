import { type Layer, without } from './layer.ts';

// U+001E begins each text of a JSON sequence (RFC 7464), `data: ` each event of a stream of them, and a count of
// bytes each message of syslog over TCP (RFC 6587).
const MARK = /^(?:\x1e|data: ?(?=\{)|\d{1,6} (?=<\d{1,3}>))/;

/** What a protocol puts before each entry. */
export const streamMark: Layer = {
  name: 'stream-mark',
  madeBy: '`journalctl -o json-seq`, `journalctl -o json-sse`, syslog over TCP with counted messages',
  beginsWith: '\x1ed0123456789',
  examples: [
    { text: '\x1e{"a":1}', inner: '{"a":1}' },
    { text: 'data: {"a":1}', inner: '{"a":1}' },
    { text: '24 <6>[    2.327663] x', inner: '<6>[    2.327663] x' },
  ],
  peel(text) {
    const mark = MARK.exec(text)?.[0] ?? '';
    return mark === '' ? null : without(text, mark.length);
  },
};
