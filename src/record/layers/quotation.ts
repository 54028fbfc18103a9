import { type Layer, without } from './layer.ts';

/** The mark of a quoted line. A line that was quoted several times has several. */
export const quotation: Layer = {
  name: 'quotation',
  madeBy: 'mail and forums (`> `), tables of Markdown',
  beginsWith: '>|',
  examples: [
    { text: '> [    2.327663] x', inner: '[    2.327663] x' },
    { text: '| [    2.327663] x', inner: '[    2.327663] x' },
    { text: '| [    2.327663] x |', inner: '[    2.327663] x' },
  ],
  peel(text) {
    if (!/^[>|]/.test(text)) return null;
    const row = text.startsWith('|') && text.endsWith(' |') && text.length > 2;
    return without(row ? text.slice(0, -2) : text, text[1] === ' ' ? 2 : 1);
  },
};
