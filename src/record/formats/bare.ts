import { envelope } from '../envelope.ts';
import { beginsAsDriver } from './driver-lines.ts';
import type { LineFormat } from './format.ts';

const message = 'hv_vmbus: registering driver hv_netvsc';

// `<6>`: facility * 8 + severity, where nobody has taken it off
const PRIORITY = /^<(\d{1,4})>/;

/** FreeBSD prints this line where its kernel begins. */
const FREEBSD_BOOT = '---<<BOOT>>---';

/** A driver's line without an envelope. It counts only in a log that holds nothing better. */
export const bare: LineFormat = {
  name: 'bare',
  madeBy:
    '`dmesg --notime`, `journalctl -o cat`, FreeBSD’s `dmesg`, each also behind `<6>`; only in a log that has no line in another format',
  times: 'None.',
  beginsWith: '',
  examples: [
    { text: message, record: { message } },
    { text: 'Linux version 6.8.0-1029-azure', record: { message: 'Linux version 6.8.0-1029-azure' } },
    {
      text: 'mlx5_core0: <mlx5_core> at device 2.0 on pci1',
      record: { message: 'mlx5_core0: <mlx5_core> at device 2.0 on pci1' },
    },
    { text: `<6>${message}`, record: { priority: 6, message } },
    { text: FREEBSD_BOOT, record: null },
  ],
  read(text) {
    const [prefix = '', pri] = text.startsWith('<') ? (PRIORITY.exec(text) ?? []) : [];
    const line = text.slice(prefix.length);
    if (line === FREEBSD_BOOT) return { kind: 'boot-marker', bootId: null };
    if (!beginsAsDriver(line)) return null;
    return envelope({ message: line, priority: pri === undefined ? null : Number(pri) & 7 });
  },
};
