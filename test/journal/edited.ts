/** What is made another in a journal: its sequence, the boot and the wall time of its entries. */
export interface JournalEdit {
  readonly seqnumId?: string;
  readonly bootId?: string;
  /** @param number of the entry */
  readonly realtimeUs?: (us: number, number: number) => number;
  /** Added to the number of every entry. */
  readonly addToNumbers?: number;
}

/** Changes a journal's bytes where they are, as another machine, boot or rotation would have written them. */
export function edited(bytes: Uint8Array<ArrayBuffer>, edit: JournalEdit): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer);
  const add = (at: number): void => {
    view.setBigUint64(at, view.getBigUint64(at, true) + BigInt(edit.addToNumbers ?? 0), true);
  };
  if (edit.seqnumId !== undefined) bytes.set(Buffer.from(edit.seqnumId, 'hex'), 72);
  add(160);
  add(168);
  for (let at = Number(view.getBigUint64(88, true)); at + 64 <= bytes.length; ) {
    if (view.getUint8(at) === 3) {
      add(at + 16);
      const number = Number(view.getBigUint64(at + 16, true));
      const us = Number(view.getBigUint64(at + 24, true));
      view.setBigUint64(at + 24, BigInt(edit.realtimeUs?.(us, number) ?? us), true);
      if (edit.bootId !== undefined) bytes.set(Buffer.from(edit.bootId, 'hex'), at + 40);
    }
    at += Math.ceil(Number(view.getBigUint64(at + 8, true)) / 8) * 8;
  }
  return bytes;
}

/** A journal's bytes, as the one that was rotated after it: its sequence, from a later number on. */
export function later(bytes: Uint8Array<ArrayBuffer>, by: number): Uint8Array<ArrayBuffer> {
  return edited(bytes, { addToNumbers: by });
}
