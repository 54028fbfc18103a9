import assert from 'node:assert/strict';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { MAX_MESSAGE_TOKENS } from '../../src/message/limits.ts';
import { MessageReader } from '../../src/message/message-reader.ts';
import { tokenize } from '../../src/message/tokens.ts';
import { corpusLog, corpusNames } from '../../test/corpus/corpus.ts';
import { byPartOfGrammar, comparable, readByNearley } from '../../test/message/by-nearley.ts';
import { encoded, type FuzzTarget } from '../target.ts';

/** `hv_netvsc 000d3af5-…: VF slot 1 added`, with or without what stands before it. */
const DRIVER_LINE = /(?:hv_\w+|mlx[45]_\w+|mana|pci|pci_bus|mce0|hn0)[ :].*/;

/** One line of a driver: what is replayed of a shape is what the grammar says. */
export const target: FuzzTarget = {
  maxBytes: 512,
  seeds() {
    const lines = corpusNames('.log').flatMap((name) =>
      corpusLog(name)
        .split('\n')
        .flatMap((line) => DRIVER_LINE.exec(line) ?? []),
    );
    // Those of one driver are alike but for their values.
    const shapes = new Map(lines.map((line) => [line.replace(/\w*\d\w*/g, '0'), line]));
    return [...shapes.values()].map(encoded);
  },
  words: [...new Set(readCatalogue().flatMap(({ template }) => template.split(' ')))].filter((word) =>
    /^[\w:.]{3,}$/.test(word),
  ),
  async run(data) {
    const line = new TextDecoder().decode(data);
    if (tokenize(line).length > MAX_MESSAGE_TOKENS) return;
    const reader = new MessageReader();
    const expected = readByNearley(line, byPartOfGrammar);
    // The second time the shape is known.
    for (const message of [reader.read(line, false), reader.read(line, false)]) {
      // `mlx5_core cf63:00`: what ends within its prefix is not the grammar's.
      if (expected === null) assert.ok(message === null || (message.kind === 'unrecognized' && message.cut));
      else assert.deepEqual(comparable(message), expected);
    }
  },
};
