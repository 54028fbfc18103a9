/**
 * Times of a log come in two units that must never meet by accident: microseconds since the kernel
 * started, and microseconds since 1970. Both are plain integers at run time; the brand exists for the
 * compiler only.
 */

declare const unit: unique symbol;

/** Integer microseconds since the kernel started: `[    2.327663]` is 2327663. */
export type BootMicroseconds = number & { readonly [unit]: 'microseconds since boot' };

/** Integer microseconds since 1970-01-01T00:00:00Z. Exact in a double until the year 2255. */
export type EpochMicroseconds = number & { readonly [unit]: 'microseconds since 1970' };

export function bootMicroseconds(value: number): BootMicroseconds {
  return value as BootMicroseconds;
}

export function epochMicroseconds(value: number): EpochMicroseconds {
  return value as EpochMicroseconds;
}
