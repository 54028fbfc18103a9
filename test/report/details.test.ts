import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/report/text/text.ts';
import type { Finding, Severity, Timeline } from '../../src/timeline/timeline.ts';
import { azure } from './azure.ts';
import { at, attachment, boot, networkInterface, plain, timeline, wallAt } from './make-timeline.ts';

/** What the text says in single places, and how it fits it in. */

const WIDE = Number.POSITIVE_INFINITY;
const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
const HV_PCI = 'e9ac9b28-cf63-4466-9ae3-4b849c3ee03b';

function text(of: Timeline, width: number): string {
  return renderText(of, { width, color: false, evidence: false });
}

function finding(severity: Severity, summary = 'It is so.'): Finding {
  return {
    rule: 'rule',
    severity,
    boot: 0,
    interface: null,
    guid: null,
    summary,
    reason: '',
    advice: null,
    page: '',
    evidence: [],
  };
}

describe('a log of whole seconds', () => {
  const second = (s: string) => wallAt(`2026-10-03T06:24:${s}.000000Z`);
  const seconds = timeline({
    boots: [boot({ shownUntil: second('59') })],
    interfaces: [
      networkInterface({
        name: 'eth0',
        state: 'on-vf',
        attachments: [
          attachment({
            vfNames: ['eth1'],
            events: [0, 1, 2, 3],
            onVf: [
              { from: second('50'), to: second('53') },
              { from: second('53'), to: null },
            ],
          }),
        ],
        onSynthetic: [{ from: second('53'), to: second('53') }],
      }),
    ],
    events: [
      plain('data-path-to-vf', { vf: 'eth1', time: second('50') }),
      plain('data-path-from-vf', { vf: 'eth1', time: second('53') }),
      plain('link-up', { vf: 'eth1', time: second('53') }),
      plain('data-path-to-vf', { vf: 'eth1', time: second('53') }),
    ],
  });

  it('is told in whole seconds', () => {
    expect(text(seconds, 80)).toBe(`1 interface, 4 events, no findings. Times are UTC, in whole seconds.

eth0: traffic on VF eth1 since 2026-10-03 06:24:53

  VF         eth1
  data path  on VF ≥ 9 s (2 times), on synthetic < 1 s
  lane       ██████████████████████▒█████████████████████████████████████████

  Attachment: eth1
  2026-10-03
     06:24:50        data path to VF    eth1
     06:24:53  +3 s  data path from VF  after 3 s on VF
     06:24:53        link up            eth1
     06:24:53        data path to VF    after < 1 s on synthetic

≥  at least: an end of it lies outside the log, or is told by another clock
lane  █ on VF, ▒ on synthetic

Input

  dmesg.txt  0 lines: 0 kernel records (0 recognized)
`);
  });
});

describe('an error', () => {
  const error = (guid: string | null) =>
    timeline({
      interfaces: [networkInterface({ guid: GUID, name: 'eth0', attachments: [attachment({ slot: 1 })] })],
      events: [
        plain('error', {
          guid,
          time: at('1.000000'),
          text: `hv_vmbus: probe failed for device ${HV_PCI} (-19)`,
        }),
      ],
    });

  it('of an interface is told without its prefix; one of none stands whole', () => {
    expect(text(error(GUID), WIDE)).toContain(
      `     1.000000  error  probe failed for device ${HV_PCI} (-19)\n`,
    );
    expect(text(error(null), WIDE)).toContain(
      `     1.000000  error  hv_vmbus: probe failed for device ${HV_PCI} (-19)\n`,
    );
  });

  it('goes on below where its column would break a GUID', () => {
    expect(text(error(GUID), 55)).toContain(`
     1.000000  error
               probe failed for device
               ${HV_PCI}
               (-19)
`);
    expect(text(error(GUID), 40)).toContain(`
     1.000000  error
    probe failed for device
    ${HV_PCI}
    (-19)
`);
  });
});

describe('the GUID of the PCI bus', () => {
  const stay = (hvPciGuid: string, event: number) => attachment({ slot: 1, hvPciGuid, events: [event] });

  it('stands with the interface, and with an attachment that had another', () => {
    const shown = text(
      timeline({
        interfaces: [networkInterface({ guid: GUID, attachments: [stay(GUID, 0), stay(HV_PCI, 1)] })],
        events: [plain('slot-added', {}), plain('slot-added', {})],
      }),
      40,
    );
    expect(shown).toContain(`\n  hv_pci\n    ${HV_PCI}\n`);
    expect(shown).toContain(`\n  Attachment 1 of 2: slot 1,\n    never on VF,\n    hv_pci\n    ${GUID}\n`);
    expect(shown.split(HV_PCI)).toHaveLength(2);
  });

  it('stands in the row where there is no interface', () => {
    const probing = `hv_pci ${HV_PCI}: PCI VMBus probing: Using version 0x10004`;
    const events = [plain('pci-probing', { text: probing, time: at('1.000000') })];
    expect(text(timeline({ events }), WIDE)).toContain(`PCI probing  version 0x10004 of hv_pci ${HV_PCI}\n`);
  });
});

describe('prose', () => {
  it('wraps at 100 columns where tables have no limit', () => {
    const findings = [finding('info', 'word '.repeat(60).trim())];
    const longest = (of: Timeline) =>
      Math.max(
        ...text(of, WIDE)
          .split('\n')
          .map((line) => line.length),
      );
    expect(longest({ ...azure, findings })).toBeLessThanOrEqual(100);
  });
});

describe('the first line', () => {
  it.each([
    [[], 'no findings.'],
    [['info'], '1 finding (info).'],
    [['warning', 'warning'], '2 findings (warning).'],
    [['info', 'error', 'info'], '3 findings (1 error, 2 info).'],
    [['warning', 'error', 'warning'], '3 findings (1 error, 2 warnings).'],
  ] as const)('counts findings: %j', (severities, counts) => {
    const findings = severities.map((severity) => finding(severity));
    expect(text({ ...azure, findings }, WIDE)).toContain(`1 interface, 31 events, ${counts} Times`);
  });
});

describe('evidence', () => {
  it('of a whole life is told by its beginning', () => {
    const evidence = Array.from({ length: 1000 }, (_, index) => ({ name: 'dmesg.txt', line: index + 1 }));
    const findings = [{ ...finding('info'), evidence }];
    expect(
      renderText(timeline({ events: azure.events, findings }), { width: 80, color: false, evidence: true }),
    ).toContain('\n           lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, and 988 more\n');
  });
});
