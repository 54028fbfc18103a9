import assert from 'node:assert/strict';
import { analyze } from '../../src/index.ts';
import { OPTIONS } from '../../test/corpus/corpus.ts';
import { pieces } from '../../test/properties/carriers.ts';
import type { FuzzTarget } from '../target.ts';
import { target as log } from './log.ts';

/** The same timeline wherever the bytes are cut: the last byte says how large the pieces are. */
export const target: FuzzTarget = {
  ...log,
  async run(data) {
    const size = 1 + ((data.at(-1) ?? 0) % 64);
    const whole = await analyze({ name: 'fuzz.log', data: [data] }, OPTIONS);
    assert.deepEqual(await analyze({ name: 'fuzz.log', data: pieces(data, size) }, OPTIONS), whole);
  },
};
