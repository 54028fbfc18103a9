/**
 * How often a property is read, anywhere within what is given, while it is used: work that is counted, not timed.
 */
export function countReadings<T extends object>(of: T, use: (watched: T) => void): number {
  let count = 0;
  const watched = new WeakMap<object, object>();
  const watch = <V extends object>(value: V): V => {
    const known = watched.get(value);
    if (known !== undefined) return known as V;
    const proxy = new Proxy(value, {
      get: (target, key) => {
        count++;
        const property: unknown = Reflect.get(target, key);
        return typeof property === 'object' && property !== null ? watch(property) : property;
      },
    });
    watched.set(value, proxy);
    return proxy;
  };
  use(watch(of));
  return count;
}
