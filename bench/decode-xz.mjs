// Undoes XZ by the decoder that vf-timeline uses, and counts the bytes: node bench/decode-xz.mjs FILE
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import library from 'xz-decompress';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node bench/decode-xz.mjs FILE');
const file = Readable.toWeb(createReadStream(path, { highWaterMark: 256 * 1024 }));
let bytes = 0;
for await (const chunk of new library.XzReadableStream(file)) bytes += chunk.length;
console.log(bytes);
