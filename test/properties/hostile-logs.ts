import fc from 'fast-check';
import { corpusLines, corpusNames } from '../corpus/corpus.ts';

/** Every line of the corpus, in whatever format. */
const LINES = corpusNames('.log').flatMap((name) => corpusLines(name));

const line = fc.constantFrom(...LINES);

/** A place in a line, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

function split(text: string, at: number): readonly [string, string] {
  const index = Math.floor(at * text.length);
  return [text.slice(0, index), text.slice(index)];
}

/** A line of the corpus as it may arrive: whole, cut at either end, torn by another one, with dirt in it. */
const damagedLine = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 1, arbitrary: fc.tuple(line, place).map(([text, at]) => split(text, at)[0]) },
  { weight: 1, arbitrary: fc.tuple(line, place).map(([text, at]) => split(text, at)[1]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(line, place, fc.oneof(line, fc.string({ unit: 'binary' })))
      .map(([text, at, dirt]) => {
        const [before, after] = split(text, at);
        return `${before}${dirt}${after}`;
      }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', '\0\n', '\r');

/** A stretch of one corpus log, in its own order: the life of a VF, cut anywhere. */
const stretch = fc
  .constantFrom(...corpusNames('.log').map(corpusLines))
  .chain((lines) => fc.subarray([...lines], { minLength: 1 }));

/** Text that was a log once: stretches of the corpus and damaged lines, shuffled into each other. */
export const damagedText: fc.Arbitrary<string> = fc
  .array(fc.oneof(stretch, fc.array(damagedLine, { maxLength: 12 })), { maxLength: 4 })
  .chain((stretches) =>
    fc.tuple(fc.constant(stretches.flat()), fc.array(lineEnd, { minLength: 1, maxLength: 8 })),
  )
  .map(([lines, ends]) => lines.map((text, index) => `${text}${ends[index % ends.length]}`).join(''));

/** The same with bytes flipped. */
export const damagedBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(damagedText, fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 20 }))
  .map(([text, flips]) => {
    const bytes = new TextEncoder().encode(text);
    for (const [at, value] of flips) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = value;
    return bytes;
  });
