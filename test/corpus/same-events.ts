import type { VfEvent } from '../../src/index.ts';

/** What an event says whatever format its line came in; the kernel's time, where the format keeps it. */
export function essence({ time, source, ...event }: VfEvent, hasKernelTime: boolean): unknown {
  return hasKernelTime ? { ...event, bootUs: time.bootUs } : event;
}
