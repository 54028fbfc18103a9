import { MAX_NAMES } from './names.ts';

/** When an interface had which name, counted in events: for lines that turn out to be its own only later. */
export class NameHistory {
  readonly #names: { readonly since: number; readonly name: string | null }[] = [];

  /** The interface has this name from now on; null where a line shows it without one. */
  add(name: string | null, since: number): void {
    if (this.#names.at(-1)?.name === name) return;
    if (this.#names.length === MAX_NAMES) this.#names.shift();
    this.#names.push({ since, name });
  }

  /** The name when so many events had come; before the first line that shows one, that first name. */
  at(place: number): string | null {
    const known = this.#names.findLast(({ since }) => since <= place) ?? this.#names[0];
    return known?.name ?? null;
  }
}
