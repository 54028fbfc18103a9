import assert from 'node:assert/strict';
import { readRecords } from '../../src/index.ts';
import { FORMATS } from '../../src/record/formats/formats.ts';
import { LAYERS } from '../../src/record/layers/layers.ts';
import { OPTIONS } from '../../test/corpus/corpus.ts';
import { encoded, type FuzzTarget } from '../target.ts';

const examples = [...FORMATS, ...LAYERS].flatMap((each) => each.examples.map(({ text }) => text));

/** The formats and what can stand around their lines: a record is of a line that is there, and of text that is there. */
export const target: FuzzTarget = {
  seeds: () => examples.map(encoded),
  words: [
    '\n',
    '\r',
    '\\u000a',
    '","',
    '": "',
    ' kernel: ',
    '<6>',
    '2026-10-03T',
    'Oct  3 ',
    '-- Boot ',
    'MESSAGE',
  ],
  async run(data) {
    const lines = data.reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
    for await (const { source, message } of readRecords({ name: 'fuzz.log', data: [data] }, OPTIONS)) {
      assert.ok(source.line >= 1 && source.line <= lines, `there is no line ${source.line}`);
      assert.ok(message.length <= data.length, 'a message is longer than its log');
    }
  },
};
