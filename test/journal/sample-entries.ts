import type { WrittenField } from './tools.ts';

const BOOTS = ['4ef1d4d0b8d14b0d8f0f1d5b6c7d8e9f', '1c2d3e4f50617283940a1b2c3d4e5f60'];
const START_US = 1_790_000_000_000_000;

/** Text that does not repeat, so that no compression makes it short: 16 hex digits a number. */
function noise(seed: number, length: number): string {
  let state = seed + 1;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += state.toString(16);
  }
  return text.slice(0, length);
}

/** Entries as a machine's journal has them, with everything that a field can be among them. */
export function sampleEntries(count: number, firstSeconds = 0): readonly (readonly WrittenField[])[] {
  return Array.from({ length: count }, (_, number) => {
    const boot = Math.floor((number * BOOTS.length) / count);
    const sinceBootUs = firstSeconds * 1_000_000 + number * 1_000;
    const header: readonly WrittenField[] = [
      ['__REALTIME_TIMESTAMP', String(START_US + boot * 3_600_000_000 + sinceBootUs)],
      ['__MONOTONIC_TIMESTAMP', String(sinceBootUs)],
      ['_BOOT_ID', BOOTS[boot] ?? ''],
      ['_HOSTNAME', 'vm'],
      ['PRIORITY', String(number % 8)],
    ];
    return number % 3 === 0 ? [...header, ...kernelFields(number)] : [...header, ...serviceFields(number)];
  });
}

function kernelFields(number: number): readonly WrittenField[] {
  return [
    ['_TRANSPORT', 'kernel'],
    ['SYSLOG_IDENTIFIER', 'kernel'],
    ['_SOURCE_MONOTONIC_TIMESTAMP', String(2_327_663 + number)],
    ['MESSAGE', `hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot ${number} added`],
  ];
}

function serviceFields(number: number): readonly WrittenField[] {
  return [['_TRANSPORT', 'stdout'], ['_PID', String(100 + (number % 5))], ...special(number)];
}

/** One of the things that a value can be. */
function special(number: number): readonly WrittenField[] {
  switch (number % 12) {
    case 1:
      return [['MESSAGE', `two lines\nof number ${number}`]];
    case 2:
      return [['MESSAGE', `bold: \u001b[1m${number}\u001b[0m`]];
    case 4:
      return [['MESSAGE', Uint8Array.of(0xff, 0xfe, 0, number & 0xff)]];
    case 5:
      return [
        ['MESSAGE', `given ${number} times`],
        ['TAG', 'a'],
        ['TAG', 'b'],
        ['TAG', `${number}`],
      ];
    case 7:
      return [['MESSAGE', `a long line ${'abcdefgh '.repeat(100 + number)}`]];
    case 8:
      return [['MESSAGE', noise(number, 3_000)]];
    case 10:
      return [
        ['MESSAGE', `ümlaut, tab\t, 漢字, 🐧, BOM \ufeff, ${number}`],
        ['EMPTY', ''],
      ];
    default:
      return [['MESSAGE', '\ufeffbegins with a BOM = and has an equals sign']];
  }
}
