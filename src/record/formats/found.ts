import { envelope } from '../envelope.ts';
import { textInMarks } from '../quoted-text.ts';
import { findDriver } from './driver-lines.ts';
import type { LineFormat } from './format.ts';

const message = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';

/** The last resort: the beginning of a driver's line, in a line of no known format. */
export const found: LineFormat = {
  name: 'found',
  madeBy: 'anything else: a line of a driver that no other program prints, wherever in the line it begins',
  times: 'None, but for the stamp of a container or of another carrier before the line.',
  beginsWith: '',
  examples: [
    { text: `[   10.83${message}`, record: { message } },
    { text: `at 14:02 vm1 printed ${message}`, record: { message } },
    { text: `7,"${message}",x`, record: { message } },
    {
      text: 'kernel mlx5_core cf63:00:02.0: firmware version: 14.25.8362',
      record: { message: 'mlx5_core cf63:00:02.0: firmware version: 14.25.8362' },
    },
  ],
  read(text) {
    const start = findDriver(text);
    return start === -1 ? null : envelope({ message: textInMarks(text, start) });
  },
};
