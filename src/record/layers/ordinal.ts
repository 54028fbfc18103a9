import { type Layer, without } from './layer.ts';

// `[12] `, `  12  `, `12: `, `12\t`, `12:`, `kern.log:12:`, `kern.log-12-`, `kern.log:`
const NUMBER = /^(?:\[\d{1,9}\] |#?\d{1,9}(?:[:.)|]\s{0,8}|\s{1,8}\|?\s{0,8}|-(?=\[[ \d]|<\d)))/;
const FILE = /^[\w./@+-]{1,255}:(?:\d{1,9}:)?\s{0,8}(?=\[|<\d|\{|[A-Z]|\d)/;

/** The number of a line, or the file it is from. */
export const ordinal: Layer = {
  name: 'ordinal',
  madeBy: '`grep -n`, `grep -H`, `cat -n`, editors',
  beginsWith: '[#./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  examples: [
    { text: '7\t[    2.327663] x', inner: '[    2.327663] x' },
    { text: '123:[    2.327663] x', inner: '[    2.327663] x' },
    { text: '12. [    2.327663] x', inner: '[    2.327663] x' },
    { text: '[12] [    2.327663] x', inner: '[    2.327663] x' },
    { text: 'logs/kern.log:7:[    2.327663] x', inner: '[    2.327663] x' },
    { text: 'dmesg.txt:[    2.327663] x', inner: '[    2.327663] x' },
  ],
  peel(text) {
    const length = (NUMBER.exec(text) ?? FILE.exec(text))?.[0].length ?? 0;
    return length === 0 ? null : without(text, length);
  },
};
