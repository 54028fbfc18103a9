import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { MessageReader } from '../../src/message/message-reader.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { printedRow } from './field-values.ts';

/** By a reader that has read nothing before: what is said of a line does not depend on other lines. */
const readAlone = (line: string) => new MessageReader().read(line, false);

const NETVSC = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0:';
const MLX5 = 'mlx5_core cf63:00:02.0';
const HV_PCI = 'hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b:';

describe('a line in new words names the message that it is most like', () => {
  test.each([
    [`${NETVSC} VF slot 1 withdrawn`, 'netvsc.vf-slot-added'],
    [`${NETVSC} VF slot 1 was removed`, 'netvsc.vf-slot-removed'],
    [`${NETVSC} Data path moved to VF: eth1`, 'netvsc.datapath-to-vf'],
    [`${NETVSC} Data path switched to VF: eth1 (queue 3)`, 'netvsc.datapath-to-vf'],
    [`${MLX5} eth1: joined eth0`, 'netvsc.vf-joined'],
    [`${MLX5}: firmware revision: 14.25.8362`, 'mlx5.firmware-version'],
    // Behind a name that the grammar does not know, and a state.
    ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 lan#1: VF slot 1 added', 'netvsc.vf-slot-added'],
    [
      'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0 (moving): VF slot 1 removed',
      'netvsc.vf-slot-removed',
    ],
    // Of the messages that stand behind such a prefix, though what follows it is no function of theirs.
    [
      `${MLX5}: cf63:00:02.0:handle_hca_cap:4670:(pid 7 62798): set_hca_cap failed`,
      'mlx5.hca-cap-failed-plain',
    ],
    [`${MLX5}: cf63:00:02.0:handle_hca_cap:4:(pid 7): firmware unknown`, 'mlx5.firmware-version'],
    [`${MLX5}: up: device recovered again`, 'mlx5.device-recovered'],
    // The drivers of FreeBSD say the same.
    [`${MLX5}: Failed mapping initialization segment, aborting, reason 7`, 'mlx5.map-iseg-failed-plain'],
    [
      `${MLX5}: mlx5_fw_reset_query:12:(pid 7): Not issuing FW reset. Either it's already done or won't help, ever.`,
      'mlx5.fw-reset-skip',
    ],
    [
      'mlx5_core0: WARN: mlx5_cmd_check:9:(pid 0): Async event for bogus CQ 0x1 again',
      'freebsd.mlx5.cq-bogus-async',
    ],
    // With a function in front, and without.
    [`${MLX5}: mlx5_load:12:(pid 7): Failed to create EQs, reason 7`, 'mlx5.eq-create-failed'],
    [`${MLX5}: Failed to create EQs, reason 7`, 'mlx5.eq-create-failed-plain'],
    // The words of the function in front are none of the message: half of these four are its own.
    [`${MLX5}: mlx5_load:12:(pid 7): create EQs went wrong`, 'mlx5.eq-create-failed'],
  ])('%s', (line, nearest) => {
    expect(readAlone(line)).toMatchObject({ kind: 'unrecognized', nearest, cut: false });
  });

  test.each([`${NETVSC} 17`, `${NETVSC}`, `${NETVSC} quantum entanglement restored`])(
    'and none where it is like no message: %s',
    (line) => {
      expect(readAlone(line)).toMatchObject({ kind: 'unrecognized', nearest: null, cut: false });
    },
  );
});

describe('a line that ends too early', () => {
  test.each([
    [`${NETVSC} VF slot 1 ad`, 'netvsc.vf-slot-added'],
    [`${NETVSC} VF slot 1 rem`, 'netvsc.vf-slot-removed'],
    [`${NETVSC} VF registering`, 'netvsc.vf-registering'],
    [`${NETVSC} VF unreg`, 'netvsc.vf-unregistering'],
    [`${MLX5} eth1: joined t`, 'netvsc.vf-joined'],
    [`${MLX5}: firmware versi`, 'mlx5.firmware-version'],
    // within a value
    [`${MLX5}: firmware version: 14.`, 'mlx5.firmware-version'],
    [`${MLX5}: firmware version: 14`, 'mlx5.firmware-version'],
    [`${HV_PCI} PCI VMBus probing: Using version 0x`, 'hv-pci.probe-version'],
    [`${HV_PCI} PCI host bridge to bus cf63:`, 'pci.host-bridge'],
  ])('is cut where only one message can have begun so: %s', (line, nearest) => {
    expect(readAlone(line)).toMatchObject({ kind: 'unrecognized', nearest, cut: true });
  });

  test.each([
    // `added` or `removed`
    `${NETVSC} VF slot 1`,
    // nothing of the message is there
    `${NETVSC}`,
    `${MLX5}:`,
    'mana cf63:00:02.0: x8',
    // `to VF` or `from VF`
    `${NETVSC} Data path switched`,
    // `changing name to`, or `chan12 detached`
    'mce0: chan',
    // a word that no message goes on with
    `${NETVSC} VF slot 1 adopted`,
    // no number, and no name of one, so the word is another one
    `${HV_PCI} PCI VMBus probing: Using version banana`,
    `${MLX5}: firmware version: unknown`,
    `${MLX5}: firmware version: 14 .`,
    // `pre-initializing state`, or any other state: a word that is cut is two tokens
    `${MLX5}: mlx5_wait:12:(pid 7): Firmware over 120000 MS in pre-`,
    // a function can have begun so as well: firm_load:12:(pid 7)
    `${MLX5}: firm`,
    // within a value, which as a whole is one token
    ...['cf63:', 'cf63:00:', '000d3af5-', '000d3af5-76bd-', '0xfe0000000-', '14.', '14.25.'].map(
      (value) => `mlx5_core 0000:00:00.0: handle_hca_cap:0:(pid 0): failed to create pages EQ ${value}`,
    ),
  ])('is not called cut where several can have begun so, or none: %s', (line) => {
    expect(readAlone(line)).toMatchObject({ kind: 'unrecognized', cut: false });
  });

  test('names the first of several messages that can have begun so', () => {
    expect(readAlone(`${NETVSC} VF sl`)).toMatchObject({ nearest: 'netvsc.vf-slot-added', cut: false });
    expect(readAlone(`${NETVSC} VF slot 1`)).toMatchObject({
      nearest: 'netvsc.vf-slot-added',
      cut: false,
    });
  });

  test('or the one of which most is there', () => {
    // received - graceful shutdown initiated, or: received - Invalid request
    expect(readAlone('hv_utils: Shutdown request received -')).toMatchObject({
      nearest: 'hv-utils.shutdown-invalid',
      cut: false,
    });
    expect(readAlone('mlx4_core0: Intern')).toMatchObject({
      nearest: 'freebsd.mlx4.internal-error-old',
      cut: false,
    });
  });

  test.each([
    ['hv_netvsc 000d3af5-76bd', 'hv_netvsc'],
    ['hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03', 'hv_pci'],
    ['mlx5_core cf63:00:0', 'mlx5_core'],
  ])('in the middle of its device is cut, and its driver is known: %s', (line, driver) => {
    expect(readAlone(line)).toMatchObject({
      kind: 'unrecognized',
      driver,
      text: '',
      nearest: null,
      cut: true,
    });
  });

  test.each([
    ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5', 'hv_netvsc'],
    ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0', 'hv_netvsc'],
    ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 (unnamed net_device) (uninit', 'hv_netvsc'],
    ['mlx5_core cf63:00:02.0 eth1 (unregistering', 'mlx5_core'],
    ['pci cf63:00:02.0', 'pci'],
    ['mana cf63:00:02.0 (unreg', 'mana'],
    ['mana cf63:00:02.0 (unnamed net_device) (uninitial', 'mana'],
  ])('behind its device is cut, and driver and device are known: %s', (line, driver) => {
    const message = readAlone(line);
    expect(message).toMatchObject({ kind: 'unrecognized', driver, nearest: null, cut: true });
    expect(message?.device).not.toBeNull();
  });

  test('is not cut where no prefix can have begun so', () => {
    expect(readAlone(`${MLX5} something happened here`)).toMatchObject({
      kind: 'unrecognized',
      device: { bus: 'pci', address: 'cf63:00:02.0' },
      text: 'something happened here',
      cut: false,
    });
  });

  test.each([
    'hv_netvsc',
    'hv_netvsc loaded',
    'hv_netvsc 000d3af5-76bd loaded',
    'pci bus hv_netvsc 000d3af5-76bd',
    'mlx5_core is here',
    'pci bus',
    'hv_utils 12345678',
  ])('is no line of a driver where no device begins: %s', (line) => expect(readAlone(line)).toBeNull());

  test('whatever the shape: the last word decides anew for each line', () => {
    const nearest = (line: string) => {
      const message = parseMessage(line);
      return message?.kind === 'unrecognized' && message.cut ? message.nearest : null;
    };
    expect(nearest(`${NETVSC} VF slot 1 remov`)).toBe('netvsc.vf-slot-removed');
    expect(nearest(`${NETVSC} VF slot 1 xyz`)).toBeNull();
    expect(nearest(`${NETVSC} VF slot 2 adde`)).toBe('netvsc.vf-slot-added');
  });
});

/** Messages that begin with a word of their own: one that begins with a value can begin with any word. */
const forms = readCatalogue()
  .filter(({ template }) => !template.startsWith('{'))
  .flatMap((row) =>
    row.prefixes
      .filter((prefix) => prefix !== 'bare' && prefix !== 'ipv6')
      .map((prefix) => ({ row, prefix })),
  );

test('any beginning of a catalogued line that is called cut is the beginning of a message called so', () => {
  const beginning = fc.constantFrom(...forms).chain(({ row, prefix }) =>
    fc.tuple(printedRow(row, prefix), fc.nat()).map(([{ prefix, text }, length]) => ({
      id: row.id,
      text: `${prefix} ${text.slice(0, length % Math.max(1, text.length))}`,
    })),
  );
  fc.assert(
    fc.property(beginning, ({ id, text }) => {
      const message = parseMessage(text);
      // Only one message can have begun so, and this one has.
      if (message?.kind === 'unrecognized' && message.cut) expect(message.nearest, text).toBe(id);
    }),
    { numRuns: 5000 },
  );
});
