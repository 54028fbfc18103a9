/**
 * How many of each list a page shows, so that all of them together are not too many: the longest are cut first, and
 * each keeps one at least.
 *
 * @param most of one list
 * @param inAll of all lists together
 */
export function fairLimit(lengths: readonly number[], most: number, inAll: number): number {
  let limit = most;
  while (limit > 1 && lengths.reduce((sum, length) => sum + Math.min(length, limit), 0) > inAll) limit -= 1;
  return limit;
}
