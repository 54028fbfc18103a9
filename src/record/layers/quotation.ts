import { type Layer, without } from './layer.ts';

/** The mark of a quoted line. A line that was quoted several times has several. */
export const quotation: Layer = {
  name: 'quotation',
  madeBy: 'mail and forums (`> `), tables',
  beginsWith: '>|',
  examples: [
    { text: '> [    2.327663] x', inner: '[    2.327663] x' },
    { text: '| [    2.327663] x', inner: '[    2.327663] x' },
  ],
  peel: (text) => (/^[>|]/.test(text) ? without(text, text[1] === ' ' ? 2 : 1) : null),
};
