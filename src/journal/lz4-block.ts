/**
 * Decodes one LZ4 block (lz4_Block_format.md of the LZ4 project): the journal keeps bare blocks, without the
 * frame that LZ4 libraries ask for.
 *
 * @param size - bytes that the block must give, no more and no less
 * @returns null where the block is damaged
 */
export function decodeLz4Block(block: Uint8Array, size: number): Uint8Array | null {
  const output = new Uint8Array(size);
  return decodeLz4Into(output, 0, size, block) === size ? output : null;
}

/**
 * Decodes a block behind what stands in the output already, which its matches may refer to.
 *
 * A block is a row of sequences. Each begins with a token: the upper four bits say how many literal bytes
 * follow, the lower four how long the match behind them is, less four; 15 means that further bytes are added,
 * up to the first that is not 255. The match is copied from what was written, 16 bits of distance back.
 *
 * @returns where the block ends in the output; null where it is damaged, or does not end before the limit
 */
export function decodeLz4Into(
  output: Uint8Array,
  start: number,
  limit: number,
  block: Uint8Array,
): number | null {
  let from = 0;
  let to = start;

  /** The number that a token begins. Reading past the end gives 0, which ends it. */
  const lengthOf = (nibble: number): number => {
    let length = nibble;
    for (let byte = nibble === 15 ? 255 : 0; byte === 255; length += byte) {
      byte = block[from] ?? 0;
      from += 1;
    }
    return length;
  };

  while (from < block.length) {
    const token = block[from] ?? 0;
    from += 1;
    const literals = lengthOf(token >> 4);
    if (literals > block.length - from || literals > limit - to) return null;
    output.set(block.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    // The last sequence has literals only.
    if (from === block.length) return to;

    const distance = (block[from] ?? 0) | ((block[from + 1] ?? 0) << 8);
    from += 2;
    const length = lengthOf(token & 15) + 4;
    if (distance === 0 || distance > to || length > limit - to) return null;
    // A match may overlap what it writes, so it is copied byte by byte.
    for (const end = to + length; to < end; to += 1) output[to] = output[to - distance] ?? 0;
  }
  return null;
}
