import { type Layer, without } from './layer.ts';

/** Columns of an indentation, bullets among them: what is further in is no log any more. */
const INDENTATION = /^(?:[ \t]{1,256}|[*+-] {1,4}(?=[[<\d]))/;

export const indentation: Layer = {
  name: 'indentation',
  madeBy: 'indented text, lists',
  beginsWith: ' \t*+-',
  examples: [
    { text: '\t    [    2.327663] x', inner: '[    2.327663] x' },
    { text: '* [    2.327663] x', inner: '[    2.327663] x' },
  ],
  peel(text) {
    const blanks = INDENTATION.exec(text)?.[0] ?? '';
    return blanks === '' ? null : without(text, blanks.length);
  },
};
