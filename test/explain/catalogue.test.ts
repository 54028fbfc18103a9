import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { compileExplanations } from '../../grammar/compile-explanations.ts';
import { readMoments } from '../../grammar/moments.ts';
import { readRoles } from '../../grammar/roles.ts';
import { explainMessage, messages, roles } from '../../src/explain/catalogue.ts';
import { PREFIX_EXAMPLES } from '../../src/explain/examples.ts';
import { parseMessage } from '../../src/message/parse-message.ts';

const catalogue = readCatalogue();

test('the compiled texts are what the tables give; if not, run `npm run grammar`', () => {
  const compiled = readFileSync(new URL('../../src/explain/compiled-messages.ts', import.meta.url), 'utf8');
  expect(compiled).toBe(compileExplanations());
});

describe('the tables of explanations', () => {
  const [row] = catalogue;
  if (row === undefined) throw new Error('the catalogue is empty');

  test('have every role that a message has, and no other', () => {
    expect(new Set(readRoles().map(({ role }) => role))).toEqual(new Set(catalogue.map(({ role }) => role)));
    expect(() => readRoles([...catalogue, { ...row, role: 'unheard-of' }])).toThrow('lacks unheard-of');
    expect(() => readRoles([row])).toThrow('no message has the role');
  });

  test('name messages that exist', () => {
    expect(() => readMoments(catalogue.filter(({ id }) => id !== 'netvsc.vf-up'))).toThrow(
      'no message is called netvsc.vf-up',
    );
  });

  test('are written in sentences', () => {
    const sentence = /^["A-Za-z0-9].*[.!]$/;
    for (const { role, what, when, follows } of roles) {
      for (const text of [what, when, follows]) expect(text, role).toMatch(sentence);
    }
    for (const { id, meaning, when, follows } of messages) {
      for (const text of [meaning, when, follows]) expect(text, id).toMatch(sentence);
    }
  });
});

test('every message can be looked up, and its example is a line with it', () => {
  expect(messages.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  for (const { id, example, text } of messages) {
    expect(explainMessage(id)?.text).toBe(text);
    const parsed = parseMessage(example);
    // A message that says the same in more words of its own may take the line.
    if (parsed?.id !== id)
      expect(explainMessage(parsed)?.text.length, example).toBeGreaterThan(text.length - 10);
  }
});

test('every prefix of the catalogue has an example, and no other', () => {
  const used = new Set(catalogue.flatMap(({ prefixes }) => prefixes));
  expect(new Set(Object.keys(PREFIX_EXAMPLES))).toEqual(used);
});

test('what is no message of the catalogue has no explanation', () => {
  expect(explainMessage('netvsc.no-such')).toBeNull();
  expect(explainMessage('__proto__')).toBeNull();
  expect(explainMessage(parseMessage('hv_netvsc: unheard-of'))).toBeNull();
  expect(explainMessage(null)).toBeNull();
});

// What is normal on Azure, whatever its level, and what looks like it and is not.
test.each([
  'mlx5_core cf63:00:02.0: handle_hca_cap:524:(pid 12): log_max_qp value in current profile is 18, changing it to HCA capability limit (12)',
  'mlx5_core cf63:00:02.0 enP53091s1: Disabling LRO, not supported in legacy RQ',
  'pci cf63:00:02.0: 0.000 Gb/s available PCIe bandwidth, limited by Unknown x0 link at cf63:00:02.0 (capable of 126.016 Gb/s with 8.0 GT/s PCIe x16 link)',
  'pci cf63:00:02.0: enabling Extended Tags',
  'pci_bus cf63:00: No busn resource found for root bus, will use [bus 00-ff]',
  'mlx4_core 0001:00:02.0: Detected virtual function - running in slave mode',
  'mlx4_core 0001:00:02.0: Timestamping is not supported in slave mode',
  "mlx4_core 0001:00:02.0: can't allocate counter from old PF driver, using index 1",
  'mlx5_core cf63:00:02.0: mlx5_load:1266:(pid 12): Failed to init FW tracer',
  'mlx5_core cf63:00:02.0: mlx5_load:1266:(pid 12): Failed to init Resource dump',
  'mlx5_core cf63:00:02.0: mlx5_crdump_enable failed with error code -22',
  "mlx5_core cf63:00:02.0: mlx5_fw_version_query:824:(pid 12): fw query isn't supported by the FW",
  'mana 7870:00:00.0 enP30832s1: MANA_QUERY_LINK_CONFIG not supported',
  'mana 7870:00:00.0 enP30832s1: MANA_SET_BW_CLAMP not supported',
  'mlx5_core cf63:00:02.0: MLX5E: StrdRq(0) RqSz(1024) StrdSz(256) RxCqeCmprss(0)',
  'mlx5_core0: WARN: mlx5_vsc_find_cap:69:(pid 0): Unable to find vendor specific capabilities',
  'hn0: disable UDP_IPV6 mbuf hash delivery',
])('%s is harmless', (line) => {
  expect(explainMessage(parseMessage(line))?.benign).toBe(true);
});

test.each([
  'mlx5_core cf63:00:02.0: wait_func:1137:(pid 12): ENABLE_HCA(0x104) timeout. Will cause a leak of a command resource',
  'mlx5_core cf63:00:02.0: mlx5_pcie_event:313:(pid 12): Detected insufficient power on the PCIe slot (27W).',
  'mlx5_core cf63:00:02.0: Assigned random MAC address 00:0d:3a:f5:76:bd',
  'hv_vmbus: probe failed for device 000d3af5-76bd-000d-3af5-76bd000d3af5 (-19)',
])('%s is not', (line) => {
  expect(explainMessage(parseMessage(line))?.benign).toBe(false);
});
