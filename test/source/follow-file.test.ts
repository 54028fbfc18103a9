import { appendFile, mkdtemp, rename, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followFile } from '../../src/source/follow-file.ts';

let folder = '';
let path = '';
let stop = new AbortController();
const followers: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vf-timeline-follow-'));
  path = join(folder, 'kern.log');
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  for (const follower of followers.splice(0)) await follower.close();
  await rm(folder, { recursive: true, force: true });
});

/** Follows the file, and waits for a text by reading until it is there: however long a look takes. */
class Follower {
  readonly #chunks = followFile(path, stop.signal);
  #text = '';

  constructor() {
    followers.push(this);
  }

  async close(): Promise<void> {
    await this.#chunks.return();
  }

  async reads(expected: string): Promise<void> {
    while (this.#text.length < expected.length) {
      const step = await this.#chunks.next();
      if (step.done === true) break;
      this.#text += Buffer.from(step.value).toString();
    }
    expect(this.#text).toBe(expected);
    this.#text = '';
  }

  /** Everything up to the end, which the signal makes. */
  async ends(expected: string): Promise<void> {
    for await (const chunk of this.#chunks) this.#text += Buffer.from(chunk).toString();
    expect(this.#text).toBe(expected);
  }
}

describe('a file that is followed', () => {
  it('gives what it has, and then what is written to it', async () => {
    await writeFile(path, 'one\ntwo\n');
    const follower = new Follower();
    await follower.reads('one\ntwo\n');
    const waiting = follower.reads('three\n');
    await appendFile(path, 'three\n');
    await waiting;
    await appendFile(path, 'fo');
    await follower.reads('fo');
    await appendFile(path, 'ur\n');
    await follower.reads('ur\n');
  });

  it('may be empty at first', async () => {
    await writeFile(path, '');
    const follower = new Follower();
    const waiting = follower.reads('one\n');
    await appendFile(path, 'one\n');
    await waiting;
  });

  it('is left for the file that has its name, behind what was written to it last', async () => {
    await writeFile(path, 'one\n');
    const follower = new Follower();
    await follower.reads('one\n');
    const waiting = follower.reads('two\nthree\nfour\n');
    await rename(path, `${path}.1`);
    // A daemon goes on writing to the old file until it is told.
    await appendFile(`${path}.1`, 'two\n');
    await appendFile(`${path}.1`, 'three\n');
    await writeFile(path, 'four\n');
    await waiting;
    await appendFile(path, 'five\n');
    await follower.reads('five\n');
  });

  it('is waited for while it is away', async () => {
    await writeFile(path, 'one\n');
    const follower = new Follower();
    await follower.reads('one\n');
    const waiting = follower.reads('two\n');
    await unlink(path);
    await writeFile(path, 'two\n');
    await waiting;
  });

  it('begins anew where it was cut', async () => {
    await writeFile(path, 'one, which is long\n');
    const follower = new Follower();
    await follower.reads('one, which is long\n');
    const waiting = follower.reads('two\n');
    await truncate(path, 0);
    await appendFile(path, 'two\n');
    await waiting;
  });

  it('ends the line that the old file did not, so that two lines do not become one', async () => {
    await writeFile(path, 'one\ntw');
    const follower = new Follower();
    await follower.reads('one\ntw');
    const waiting = follower.reads('\nthree\n');
    await rename(path, `${path}.1`);
    await writeFile(path, 'three\n');
    await waiting;
  });

  it('is read to its end when the signal comes', async () => {
    await writeFile(path, 'one\n');
    const follower = new Follower();
    await follower.reads('one\n');
    await appendFile(path, 'two\n');
    stop.abort();
    await follower.ends('two\n');
  });

  it('ends at once where it waits', async () => {
    await writeFile(path, 'one\n');
    const follower = new Follower();
    await follower.reads('one\n');
    const ending = follower.ends('');
    stop.abort();
    await ending;
  });

  it('is larger than what is read at once', async () => {
    const long = 'a line of a log\n'.repeat(20_000);
    await writeFile(path, long);
    const follower = new Follower();
    await follower.reads(long);
  });

  it.each([
    ['a journal', Buffer.concat([Buffer.from('LPKSHHRH'), Buffer.alloc(600)])],
    ['compressed', Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0])],
  ])('is refused where it is %s', async (_, content) => {
    await writeFile(path, content);
    await expect(followFile(path, stop.signal).next()).rejects.toMatchObject({
      code: 'input-is-binary',
      message: expect.stringContaining('journalctl -kf -o json | vf-timeline --follow -'),
    });
  });

  it('is refused where there is none, or it is a folder', async () => {
    await expect(followFile(path, stop.signal).next()).rejects.toMatchObject({
      code: 'unreadable-input',
      message: expect.stringContaining('ENOENT'),
    });
    await expect(followFile(folder, stop.signal).next()).rejects.toMatchObject({
      code: 'input-is-binary',
    });
  });
});
