import { textInMarks } from '../quoted-text.ts';
import type { Layer } from './layer.ts';

/** Marks around the whole of a line, and what a list has behind it. */
export const quotationMarks: Layer = {
  name: 'quotation-marks',
  madeBy: 'lists in JSON and YAML, Ansible, Markdown',
  beginsWith: '"\'`',
  examples: [
    { text: '"[    2.327663] x",', inner: '[    2.327663] x' },
    { text: '`[    2.327663] x`', inner: '[    2.327663] x' },
    { text: '"[    2.327663] say \\"x\\""', inner: '[    2.327663] say \\"x\\"' },
  ],
  peel(text) {
    const inner = textInMarks(text, 1);
    const behind = text.slice(inner.length + 2);
    return /^[\])},;]{0,4}\s{0,4}$/.test(behind)
      ? { text: inner, carried: null, carriedResolutionUs: null }
      : null;
  },
};
