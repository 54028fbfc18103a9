import type { BootMicroseconds } from '../units.ts';
import { type BootSpan, STAMP_TOLERANCE_US } from './boot-span.ts';

/**
 * The latest records of a boot, of which only the stamps are known: as good as all, in a log of `dmesg`. A span is made
 * anew for each record that tells more; for these, numbers are counted up.
 */
export class OpenRun {
  #records = 0;
  #reachedUs: BootMicroseconds | null = null;
  #beforeLeapUs: BootMicroseconds | null = null;

  get isEmpty(): boolean {
    return this.#records === 0;
  }

  /** The span to which the run belongs, as it was before it. */
  begin({ lastUs }: BootSpan): void {
    this.#reachedUs = lastUs;
  }

  /** Whether a stamp neither begins a boot behind the run, nor comes back from one that went astray. */
  mayGoOn(bootUs: BootMicroseconds): boolean {
    return this.#reachedUs !== null && this.#reachedUs - bootUs <= STAMP_TOLERANCE_US;
  }

  /** Further records whose stamps do not fall; of one, all stamps are the same. */
  add(records: number, beforeLastUs: BootMicroseconds, lastUs: BootMicroseconds): void {
    const before = this.#reachedUs ?? lastUs;
    const reachedUs = records > 1 && beforeLastUs > before ? beforeLastUs : before;
    this.#records += records;
    this.#beforeLeapUs = lastUs - reachedUs > STAMP_TOLERANCE_US ? reachedUs : null;
    this.#reachedUs = lastUs > reachedUs ? lastUs : reachedUs;
  }

  /** The span with the run. */
  close(span: BootSpan): BootSpan {
    const records = span.records + this.#records;
    this.#records = 0;
    return { ...span, records, lastUs: this.#reachedUs, beforeLeapUs: this.#beforeLeapUs };
  }
}
