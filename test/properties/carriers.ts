import { writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { type AnalyzeOptions, analyze, analyzeFiles, type LogData, type Timeline } from '../../src/index.ts';

/** A way to hand a log to the library. */
export interface Carrier {
  readonly name: string;
  analyze(text: string, path: string, options: AnalyzeOptions): Promise<Timeline>;
}

function carrier(name: string, wrap: (text: string) => LogData): Carrier {
  return { name, analyze: (text, path, options) => analyze({ name: path, data: wrap(text) }, options) };
}

/** Every form that a log can be given in. */
export const CARRIERS: readonly Carrier[] = [
  carrier('a string', (text) => text),
  carrier('bytes', encode),
  carrier('an ArrayBuffer', (text) => encode(text).slice().buffer),
  carrier('a Blob', (text) => new Blob([text])),
  carrier('a web stream of bytes', (text) => new Blob([text]).stream()),
  carrier('a web stream of text', (text) => new Blob([text]).stream().pipeThrough(new TextDecoderStream())),
  carrier('a Node stream', (text) => Readable.from(pieces(encode(text), 7))),
  carrier('an iterable of text', (text) => pieces(text, 5)),
  carrier('an async iterable of bytes', async function* (text) {
    yield* pieces(encode(text), 11);
  }),
  {
    name: 'a file',
    analyze(text, path, options) {
      writeFileSync(path, text);
      return analyzeFiles([path], options);
    },
  },
];

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** The whole, in pieces of that size. */
export function pieces<T extends string | Uint8Array>(whole: T, size: number): T[] {
  return cutAt(
    whole,
    Array.from({ length: Math.ceil(whole.length / size) }, (_, index) => index * size),
  );
}

/** The whole, cut at these places: also within a line, and within a character. */
export function cutAt<T extends string | Uint8Array>(whole: T, places: readonly number[]): T[] {
  const cuts = [0, ...places.toSorted((a, b) => a - b), whole.length];
  return cuts.slice(1).map((cut, index) => whole.slice(cuts[index], cut) as T);
}
