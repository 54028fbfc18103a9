import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type LogInput, openSources } from '../../src/source/input.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* later<T>(...elements: readonly T[]): AsyncGenerator<T> {
  yield* elements;
}

/** Name and text of every source. */
async function read(input: LogInput): Promise<readonly (readonly [string, string])[]> {
  const logs: [string, string][] = [];
  for await (const { name, chunks } of openSources(input)) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of chunks) {
      text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    }
    logs.push([name, text]);
  }
  return logs;
}

describe('one log', () => {
  const arrayBuffer = new ArrayBuffer(4);
  new Uint8Array(arrayBuffer).set(bytes('text'));

  test.each<[string, LogInput]>([
    ['text', 'text'],
    ['bytes', bytes('text')],
    ['a Node buffer', Buffer.from('text')],
    ['an ArrayBuffer', arrayBuffer],
    ['a Blob', new Blob(['text'])],
    ['a web stream of bytes', new Blob(['text']).stream()],
    ['a web stream of text', new Blob(['text']).stream().pipeThrough(new TextDecoderStream())],
    ['a Node stream', Readable.from([Buffer.from('te'), Buffer.from('xt')])],
    ['an array of text', ['te', 'xt']],
    ['an array of text and bytes', ['te', bytes('xt')]],
    ['an iterable', new Set(['te', 'xt'])],
    ['an async iterable', later<string | Uint8Array>('te', bytes('xt'))],
  ])('may be %s', async (_, input) => {
    expect(await read(input)).toEqual([['input', 'text']]);
  });

  test('may have a name', async () => {
    expect(await read({ name: 'dmesg.txt', data: ['te', 'xt'] })).toEqual([['dmesg.txt', 'text']]);
  });

  test.each<[string, LogInput]>([
    ['empty text', ''],
    ['no bytes', new Uint8Array()],
    ['an empty array', []],
    ['an empty stream', later<string>()],
  ])('may be %s', async (_, input) => {
    expect(await read(input)).toEqual([['input', '']]);
  });

  test('comes in chunks of bounded size, and whole', async () => {
    const text = 'é\n'.repeat(500_000);
    for (const input of [text, bytes(text), [text]]) {
      let chunks = 0;
      for await (const source of openSources(input)) for await (const _ of source.chunks) chunks += 1;
      expect(chunks).toBeGreaterThan(1);
      expect(await read(input)).toEqual([['input', text]]);
    }
  });
});

describe('several logs', () => {
  const logs = [
    { name: 'a', data: 'first' },
    { name: 'b', data: new Blob(['second']) },
    { name: 'c', data: later('thi', 'rd') },
  ];

  test('are an iterable of named ones', async () => {
    expect(await read(logs.slice(0, 2))).toEqual([
      ['a', 'first'],
      ['b', 'second'],
    ]);
    expect(await read(later(...logs))).toEqual([
      ['a', 'first'],
      ['b', 'second'],
      ['c', 'third'],
    ]);
  });
});

describe('misuse is told', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'it is null'],
    ['undefined', undefined, 'it is undefined'],
    ['a number', 7, 'it is a number'],
    ['another object', { text: 'x' }, 'it is an object of another kind'],
    ['a promise', Promise.resolve('x'), 'await it first'],
    ['an array of numbers', [1, 2], 'every chunk of a log must be text or bytes; it is a number'],
    ['a chunk among good ones', ['x', null], 'it is null'],
    ['a name without data', { name: 'x' }, 'the data of the log "x" must be log text'],
    ['data without a name', { data: 'x' }, 'the name of a log must be a string'],
    ['data of a wrong kind', { name: 'x', data: 5 }, 'it is a number'],
    [
      'text behind a named log',
      [{ name: 'x', data: '' }, 'y'],
      'must be another { name, data }; it is a string',
    ],
    ['a named log behind text', ['y', { name: 'x', data: '' }], 'text or bytes'],
    ['logs within a log', { name: 'x', data: [{ name: 'y', data: '' }] }, 'text or bytes'],
  ])('for %s', async (_, input, message) => {
    await expect(read(input as LogInput)).rejects.toMatchObject({
      name: 'VfTimelineError',
      code: 'invalid-argument',
      message: expect.stringContaining(message),
    });
  });
});

describe('a reader that stops early', () => {
  test('closes the iterable', async () => {
    let closed = false;
    async function* lines(): AsyncGenerator<string> {
      try {
        while (true) yield 'line\n';
      } finally {
        closed = true;
      }
    }
    for await (const source of openSources(lines())) {
      for await (const _ of source.chunks) break;
    }
    expect(closed).toBe(true);
  });

  test('closes an iterable whose chunks it never asked for', async () => {
    const stream = Readable.from(['a', 'b']);
    for await (const _ of openSources(stream)) break;
    expect(stream.destroyed).toBe(true);
  });

  test('cancels a web stream', async () => {
    let canceled = false;
    const stream = new ReadableStream<string>({
      pull: (controller) => controller.enqueue('line\n'),
      cancel: () => {
        canceled = true;
      },
    });
    for await (const source of openSources(stream)) {
      for await (const _ of source.chunks) break;
    }
    expect(canceled).toBe(true);
  });
});

test('an error of a stream reaches the caller as it is', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield 'line\n';
    throw new Error('connection lost');
  }
  await expect(read(broken())).rejects.toThrow('connection lost');
});
