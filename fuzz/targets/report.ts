import assert from 'node:assert/strict';
import { analyze } from '../../src/index.ts';
import { renderMarkdown } from '../../src/report/markdown/markdown.ts';
import { renderSvg, renderText } from '../../src/report.ts';
import { OPTIONS } from '../../test/corpus/corpus.ts';
import { forbiddenIn } from '../../test/report/hostile-timelines.ts';
import type { FuzzTarget } from '../target.ts';
import { target as log } from './log.ts';

/** Reports about any log: they have nothing in them that controls a terminal. */
export const target: FuzzTarget = {
  ...log,
  words: [...(log.words ?? []), '\x1b[31m', '\u202e', '<script>', '|', '```', '\u0085'],
  async run(data) {
    const timeline = await analyze({ name: 'fuzz.log', data }, OPTIONS);
    const texts = [
      renderText(timeline, { width: 80, color: false, evidence: true }),
      renderMarkdown(timeline),
      renderSvg(timeline),
    ];
    for (const text of texts) assert.deepEqual(forbiddenIn(text), []);
    assert.ok(!/<script/i.test(texts[2] ?? ''), 'no markup of a log is in the picture');
  },
};
