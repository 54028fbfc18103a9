/**
 * Fields of one journal entry. The journal allows 1,024 of them (systemd's ENTRY_FIELD_COUNT_MAX); the kernel's
 * entries have some twenty.
 */
const MAX_FIELDS = 1024;

/** Collects the fields of an entry, a field that comes several times with all of its values. */
export class JournalFields {
  readonly #fields = new Map<string, string | readonly string[]>();

  add(name: string, value: string): void {
    const known = this.#fields.get(name);
    if (known !== undefined) this.#fields.set(name, [...[known].flat().slice(0, MAX_FIELDS), value]);
    else if (this.#fields.size < MAX_FIELDS) this.#fields.set(name, value);
  }

  /** Without a prototype: names come from a log. */
  get entry(): Readonly<Record<string, unknown>> {
    return Object.assign(Object.create(null), Object.fromEntries(this.#fields));
  }
}
