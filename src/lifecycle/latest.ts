/**
 * Names and devices remembered for one boot, of each sort. A machine has a few dozen; the bound is for logs
 * that make them up without end.
 */
export const MAX_REMEMBERED = 16_384;

/** A map that forgets its oldest entry for a new one when it is full. */
export class LatestMap<K, V> extends Map<K, V> {
  override set(key: K, value: V): this {
    if (this.size >= MAX_REMEMBERED && !this.has(key)) {
      const [oldest] = this.keys();
      if (oldest !== undefined) this.delete(oldest);
    }
    return super.set(key, value);
  }
}
