import { analyze } from '../../src/index.ts';
import { corpusLines, corpusNames, OPTIONS } from '../../test/corpus/corpus.ts';
import { encoded, expectSound, type FuzzTarget } from '../target.ts';

/** Lines of a log that one seed has: a life is shorter, and short inputs are quick. */
const SEED_LINES = 24;

/** A log, from its bytes to its findings. */
export const target: FuzzTarget = {
  maxBytes: 8192,
  seeds() {
    return corpusNames('.log').flatMap((name) => {
      const lines = corpusLines(name);
      return [lines.slice(0, SEED_LINES), lines.slice(-SEED_LINES)].map((part) => encoded(part.join('\n')));
    });
  },
  words: [
    '\n',
    '\r',
    '\0',
    'hv_netvsc ',
    'VF slot ',
    ' added',
    ' removed',
    'Linux version ',
    'enP',
    'eth0: ',
  ],
  async run(data) {
    expectSound(await analyze({ name: 'fuzz.log', data }, OPTIONS));
  },
};
