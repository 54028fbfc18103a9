import type { Line } from '../scan/lines.ts';
import type { BootMicroseconds } from '../units.ts';
import { readBootLine } from './boot-lines.ts';
import type { LineEntry } from './line-entry.ts';
import { RecentTexts } from './recent-texts.ts';
import { readSimpleStamp } from './stamps/kernel-stamp.ts';

/** A record of `dmesg` that has the kernel's stamp, and tells nothing of its boot: its text was read before. */
export interface RepeatedRecord {
  readonly number: number;
  readonly stampUs: BootMicroseconds;
  readonly message: string;
}

/**
 * Reads lines whose text was read before, behind another stamp. What a line is depends on its text alone, once it is
 * known how the log as a whole is to be read:
 *
 *     [   12.345678] mlx5_core cf63:00:02.0 eth1: Link up
 *     [   99.345678] mlx5_core cf63:00:02.0 eth1: Link up
 */
export class RepeatedLines {
  readonly #plain = new RecentTexts<string>();

  /** Null where the line has to be read. */
  find({ text, number }: Line): RepeatedRecord | null {
    const stamp = readSimpleStamp(text, 0);
    if (stamp === null) return null;
    const message = this.#plain.get(text.slice(stamp.end));
    return message === undefined ? null : { number, stampUs: stamp.bootUs, message };
  }

  /** Takes note of what a line was read as: the only entry that came of it. */
  learn({ text }: Line, { format, lines, quoted, layers, carried, reading }: LineEntry): void {
    if (format !== 'dmesg' || lines !== 1 || quoted || layers.length > 0 || carried !== null) return;
    if (reading.kind !== 'record' || reading.bootResolutionUs !== undefined) return;
    if (reading.wall !== null || reading.priority !== null) return;
    const stamp = readSimpleStamp(text, 0);
    const message = stamp === null ? '' : text.slice(stamp.end);
    if (message === '' || message !== reading.message || readBootLine(message) !== null) return;
    this.#plain.add(message, (copy) => copy);
  }
}
