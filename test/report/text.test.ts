import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';
import { renderText } from '../../src/report/text/text.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { azure } from './azure.ts';
import { threeBoots, twoInterfaces, wallOnly } from './small-timelines.ts';

function text(of: Timeline, width = Number.POSITIVE_INFINITY, evidence = false): string {
  return renderText(of, { width, color: false, evidence });
}

describe('the text of a life with host servicing', () => {
  it('tells everything within 100 columns', () => {
    expect(text(azure, 100, true)).toBe(`1 interface, 31 events, no findings. Times are seconds since boot.

Not tied to an interface

     2.327663                driver registered  hv_netvsc                   azure-startup.log:1
     6.944883   +4.617220 s  driver registered  hv_pci                      azure-startup.log:3

eth0: traffic on VF enP53091s1np0 since 8226.267380

  hv_netvsc  000d3af5-76bd-000d-3af5-76bd000d3af5
  VF         enP53091s1np0, PCI cf63:00:02.0, mlx5_core
  device     15b3:1016 (ConnectX-4 Lx VF)
  firmware   14.25.8362
  hv_pci     e9ac9b28-cf63-4466-9ae3-4b849c3ee03b
  data path  on VF ≥ 2 h 15 min (4 times), on synthetic 65.933509 s (3 times)
  lane       ░░░░░░░▒▒▒▒▒▒▒▒▒▒▒▒▒▒█████▒▒████▒▒██┆█▒▒▒▒▒▒▒▒▒▒▒▒░┆░▒▒▒▒▒▒▒▒▒▒█

  Attachment 1 of 2: slot 1, PCI cf63:00:02.0, eth1 → enP53091s1np0, on VF 2 h 15 min
     3.918902                slot added         slot 1                      azure-startup.log:2
     6.945132   +3.026230 s  PCI probing        version 0x10002             azure-startup.log:4
     6.947953   +0.002821 s  PCI bus created    cf63:00                     azure-startup.log:5
     6.948805   +0.000852 s  device found       15b3:1016 at cf63:00:02.0   azure-startup.log:7
     7.128515   +0.179710 s  firmware           14.25.8362                  azure-startup.log:12
     7.465085   +0.336570 s  VF registered      eth1                        azure-startup.log:15
     7.465119   +0.000034 s  VF joined          eth1 to eth0                azure-startup.log:16
     7.480651   +0.015532 s  VF renamed         eth1 → enP53091s1np0        azure-startup.log:19
     8.087962   +0.607311 s  link up            enP53091s1np0               azure-startup.log:20
     8.090127   +0.002165 s  data path to VF    enP53091s1np0               azure-startup.log:21
     9.654979   +1.564852 s  data path from VF  after 1.564852 s on VF      azure-startup.log:22
     9.909128   +0.254149 s  link up            enP53091s1np0               azure-startup.log:23
     9.910595   +0.001467 s  data path to VF    after 0.255616 s on         azure-startup.log:24
                                                synthetic
    11.411194   +1.500599 s  data path from VF  after 1.500599 s on VF      azure-startup.log:25
    11.731892   +0.320698 s  link up            enP53091s1np0               azure-startup.log:27
    11.733216   +0.001324 s  data path to VF    after 0.322022 s on         azure-startup.log:28
                                                synthetic
  8160.911509   +2 h 15 min  data path from VF  after 2 h 15 min on VF      azure-maintenance.log:1
  8160.912120   +0.000611 s  VF unregistered    enP53091s1np0               azure-maintenance.log:2
  8162.020138   +1.108018 s  slot removed       slot 1                      azure-maintenance.log:3

  Gap: 65.355871 s on synthetic, 63.537125 s of it without a slot

  Attachment 2 of 2: slot 1, PCI cf63:00:02.0, eth1 → enP53091s1np0, on VF to the end
  8225.557263  +63.537125 s  slot added         slot 1                      azure-maintenance.log:4
  8225.557867   +0.000604 s  PCI probing        version 0x10002             azure-maintenance.log:5
  8225.566794   +0.008927 s  PCI bus created    cf63:00                     azure-maintenance.log:6
  8225.571556   +0.004762 s  device found       15b3:1016 at cf63:00:02.0   azure-maintenance.log:8
  8225.679672   +0.108116 s  firmware           14.25.8362                  azure-maintenance.log:13
  8226.021016   +0.341344 s  VF registered      eth1                        azure-maintenance.log:15
  8226.021058   +0.000042 s  VF joined          eth1 to eth0                azure-maintenance.log:16
  8226.026699   +0.005641 s  VF renamed         eth1 → enP53091s1np0        azure-maintenance.log:19
  8226.265256   +0.238557 s  link up            enP53091s1np0               azure-maintenance.log:20
  8226.267380   +0.002124 s  data path to VF    after 65.355871 s on        azure-maintenance.log:21
                                                synthetic

lane  █ on VF, ▒ on synthetic, ░ on synthetic without a VF, ┆ quiet time left out

Input

  azure-startup.log      28 lines: 28 kernel records (28 recognized)
  azure-maintenance.log  21 lines: 21 kernel records (21 recognized)
`);
  });

  it('drops distances in 40 columns and sets details below, but cuts nothing', () => {
    const narrow = text(azure, 40);
    expect(narrow).not.toContain('…');
    expect(narrow).toContain(`
  hv_netvsc
    000d3af5-76bd-000d-3af5-76bd000d3af5
  VF         enP53091s1np0,
             PCI cf63:00:02.0, mlx5_core
  device
    15b3:1016 (ConnectX-4 Lx VF)
  firmware   14.25.8362
  hv_pci
    e9ac9b28-cf63-4466-9ae3-4b849c3ee03b
  data path
    on VF ≥ 2 h 15 min (4 times),
    on synthetic 65.933509 s (3 times)
  lane       ░░░▒▒▒▒▒██▒█▒▒┆▒▒▒▒┆░▒▒▒█

  Attachment 1 of 2: slot 1,
    PCI cf63:00:02.0,
    eth1 → enP53091s1np0,
    on VF 2 h 15 min
     3.918902  slot added
               slot 1
`);
    expect(narrow).toContain('\n  8160.911509  data path from VF\n               after 2 h 15 min on VF\n');
    expect(narrow).toContain(`
  azure-startup.log
    28 lines: 28 kernel records (28
      recognized)
  azure-maintenance.log
`);
    expect(narrow).toContain('\neth0: traffic on VF enP53091s1np0\n  since 8226.267380\n');
    expect(narrow).toContain('\n  Gap: 65.355871 s on synthetic,\n    63.537125 s of it without a slot\n');
    expect(text(azure, 10)).toBe(narrow);
  });

  it('ends no line in blanks', () => {
    for (const one of [azure, twoInterfaces, threeBoots, wallOnly]) {
      expect(text(one, 80)).not.toMatch(/ $/m);
      expect(text(one, 80, true)).not.toMatch(/ $/m);
    }
  });

  it('cuts nothing without a limit', () => {
    const wide = text(azure);
    expect(wide).not.toContain('…');
    expect(wide).toContain('PCI probing        version 0x10002\n');
    expect(wide).toContain('data path to VF    after 65.355871 s on synthetic\n');
  });
});

describe('the text of other timelines', () => {
  it('sets interfaces apart, and what belongs to none in front; wraps errors; lists findings and losses', () => {
    expect(
      text(twoInterfaces, 80, true),
    ).toBe(`2 interfaces, 7 events, 1 finding (warning). Times are seconds since boot.

Not tied to an interface

     1.500000                device found     10de:1eb8 at 0001:00:00.0      :12

eth0: traffic on VF enP1s1 since 5.000000

  hv_netvsc  11111111-2222-3333-4444-555555555555
  MAC        00:0d:3a:f5:76:bd
  VF         enP1s1, PCI a1b2:00:02.0, mana
  device     1414:00ba (Microsoft Azure Network Adapter VF)
  data path  on VF ≥ 600.000000 s
  lane       ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒███┆███████████┆██████████

  Attachment: slot 1, PCI a1b2:00:02.0, enP1s1
     1.000001                slot added       slot 1                         :10
     4.000000   +2.999999 s  VF registered    enP1s1                         :13
     5.000000   +1.000000 s  data path to VF  enP1s1                         :15

eth1: slot removed at 65.000000, traffic on synthetic

  hv_netvsc  66666666-7777-8888-9999-000000000000
  last VF    mlx5_core
  data path  never on VF

  Attachment: slot 2
     1.000002                slot added       slot 2                         :11
     4.250000   +3.249998 s  error            wait_fw_init: FW initializing  :14
                                              timed out
    65.000000  +60.750000 s  slot removed     slot 2                         :16

≥  at least: an end of it lies outside the log, or is told by another clock
lane  █ on VF, ▒ on synthetic, ┆ quiet time left out

Findings

  warning  vf-never-appeared, eth1
           The host offered slot 2 to eth1, but no VF registered before it took
           the slot back.
           lines 11, 16, 20
           → Look for errors of mlx5_core near line 14; ask for the health of
             the host if they repeat.
           why: Without it traffic is slow.

Input

  dmesg.txt  900 lines: 871 kernel records (14 recognized)
    1 record of a known driver in unknown wording
`);
  });

  it('has a heading for each boot and explains inferred events and open spans', () => {
    expect(
      text(threeBoots, 80),
    ).toBe(`3 boots, 1 interface, 4 events, no findings. Times are seconds since boot.

Boot 1 of 3: kernel 5.15.0-1089-azure, started 2026-10-03 06:24:59 UTC,
  id 0123456789abcdef0123456789abcdef

eth0: VF offered at 1.000001, not registered

  hv_netvsc  11111111-2222-3333-4444-555555555555
  data path  never on VF

  Attachment: slot 1
     1.000001                slot added         slot 1

Boot 2 of 3: id fedcba9876543210fedcba9876543210

  No VF event.

Boot 3 of 3: kernel 6.8.0-1029-azure

eth0: VF unregistered at 1095.000000, traffic on synthetic

  hv_netvsc  11111111-2222-3333-4444-555555555555
  VF         enP1s1
  data path  on VF from before the log begins, on synthetic ≥ 16 min 45 s
  lane       ██████████▒▒▒▒▒▒▒▒▒▒┆▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒┆▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░

  Attachment: enP1s1
    90.000000                data path from VF  enP1s1
    95.000000   +5.000000 s  link down *        enP1s1
  1095.000000  +16 min 40 s  VF unregistered    enP1s1

*  inferred: the log does not print this step, a later line proves it
≥  at least: an end of it lies outside the log, or is told by another clock
lane  █ on VF, ▒ on synthetic, ░ on synthetic without a VF, ┆ quiet time left
      out

Input

  journal.json  3000 lines: 2500 kernel records (5 recognized)
`);
  });

  it('tells wall times where there are no others, with the date where it changes', () => {
    expect(text(wallOnly, 80, true)).toBe(`1 interface, 4 events, no findings. Times are UTC.

net1: traffic on VF eth1 since 2026-10-04 00:00:01.000000

  hv_netvsc  11111111-2222-3333-4444-555555555555
  names      eth0 → net0 → net1
  VF         eth1
  data path  on VF to the end
  lane       ░░░░░░░░░░░░░░░░░░░░░░▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒███

  2026-10-03
  23:59:58.000000               interface renamed  eth0 → net0  :1

  Attachment: slot 1, eth1
  23:59:59.000000  +1.000000 s  slot added         slot 1       :2
  2026-10-04
  00:00:00.500000  +1.500000 s  interface renamed  net0 → net1  :3
  00:00:01.000000  +0.500000 s  data path to VF    eth1         :4

lane  █ on VF, ▒ on synthetic, ░ on synthetic without a VF

Input

  kern.log  6 lines: 6 kernel records (6 recognized)
  The log names no time zone; UTC is assumed (--zone sets another).
`);
  });
});

describe('colour', () => {
  it('adds codes and changes nothing else', () => {
    for (const one of [azure, twoInterfaces, threeBoots, wallOnly]) {
      const colored = renderText(one, { width: 80, color: true, evidence: true });
      expect(colored).toMatch(/\u001b\[3[23]mdata path (?:to|from) VF/);
      expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(text(one, 80, true));
    }
  });
});

it('marks a switch that was none, and says what the mark means', async () => {
  const data = readFileSync(new URL('../../corpus/netvsc-unload-and-load.log', import.meta.url));
  const lines = text(await analyze({ name: 'dmesg.txt', data }), 100, true).split('\n');
  expect(lines.filter((line) => line.includes('data path to VF ?'))).toEqual([
    expect.stringMatching(/^ +412\.[0-9]{6} .*:16$/),
  ]);
  expect(lines).toContain(
    '?  misleading: the unload of hv_netvsc prints this line, and nothing was switched',
  );
});

describe('plain ASCII', () => {
  it('is as wide, and has nothing else', () => {
    for (const one of [azure, twoInterfaces, threeBoots, wallOnly]) {
      const plain = renderText(one, { width: 80, color: false, evidence: true, ascii: true });
      expect(plain).toMatch(/^[\n -~]*$/);
      expect(plain.split('\n').map((line) => line.length)).toEqual(
        text(one, 80, true)
          .split('\n')
          .map((line) => line.length),
      );
    }
    expect(renderText(azure, { width: 80, color: false, evidence: false, ascii: true })).toContain(
      '  lane       -------==============#####==####==##:#============-:-==========#\n',
    );
  });
});
