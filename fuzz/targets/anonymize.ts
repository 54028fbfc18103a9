import assert from 'node:assert/strict';
import { anonymize } from '../../src/index.ts';
import { corpusLines, corpusNames } from '../../test/corpus/corpus.ts';
import { encoded, type FuzzTarget } from '../target.ts';

/** What must not be left, in forms that tell what they are. */
const SECRETS = ['8f3b1c5d-90ab-4e7f-a1b2-c3d4e5f60718', '00:0d:3a:c7:b9:5e', '20.83.141.27'];
const PLANTED = `[    7.123456] hv_netvsc ${SECRETS[0]} eth0: mac ${SECRETS[1]} address ${SECRETS[2]} end`;

/** What is anonymized has as many lines as before, and nothing of the secrets, whatever stands before and behind them. */
export const target: FuzzTarget = {
  seeds: () =>
    corpusNames('.log').map((name) => encoded([...corpusLines(name).slice(0, 8), PLANTED].join('\n'))),
  words: [...SECRETS, '\n', '"MESSAGE" : [', '91,', '\\u003a', 'MESSAGE\n', 'UUID=', '/home/', ' kernel: '],
  async run(data) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
    const log = anonymize(`${text}\n${PLANTED}\n`, { key: 'fuzz', shiftMinutes: data.length % 2 });
    const shared = await log.text();
    const [behind = ''] = /\n[^\n]*\n$/.exec(shared) ?? [];
    for (const secret of SECRETS)
      assert.ok(!behind.includes(secret), `${secret} is left in a line of its own`);
    for (const value of [...SECRETS, ...identitiesIn(text)]) {
      assert.ok(!` ${shared.replaceAll('\n', ' ')} `.includes(` ${value} `), `${value} is left`);
    }
    assert.equal(shared.split('\n').length, `${text}\n${PLANTED}\n`.split('\n').length, 'lines stay lines');
    assert.equal(log.report.lines, shared.split('\n').length - 1);
  },
};

/** GUIDs and MAC addresses of devices, with blanks around them: there nothing can hide what they are. */
function identitiesIn(text: string): readonly string[] {
  const words = text.split(/[ \n]/);
  return words.filter((word) => {
    if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word)) return new Set(word).size > 3;
    // What is nobody's stays: of groups, and those that somebody has made up.
    return /^00(?::[0-9a-f]{2}){5}$/.test(word) && new Set(word).size > 3;
  });
}
