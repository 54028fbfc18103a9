import { fromUtf8, utf8 } from './byte-lines.ts';
import { ExportedField, isExportedField } from './exported-field.ts';
import { HostNames } from './host-names.ts';
import { replaceIdentities } from './identities.ts';
import { isJson, replaceInJson, SpreadBytes } from './json-text.ts';
import type { Mapping } from './mapping.ts';
import { RememberedWords } from './remembered-words.ts';
import { type Shift, shiftFields, shiftTimes } from './times.ts';
import { replaceTold } from './told-names.ts';

/** Texts within texts: a log in the JSON of another, and that in a third. */
const MAX_DEPTH = 4;

/** What takes more than one line. */
interface Open {
  take(line: string, replace: (text: string) => string): string | null;
  end(replace: (text: string) => string): string;
}

/** Rewrites the lines of a log, each with its line feed, one after the other. */
export class LogRewriter {
  readonly #mapping: Mapping;
  readonly #hosts: HostNames;
  readonly #shift: Shift | null;
  #open: Open | null = null;
  #isExport = false;
  readonly #words: RememberedWords;
  readonly #replace = (text: string) => this.#rewriteText(text, 0);

  constructor(mapping: Mapping, names: readonly string[], shift: Shift | null) {
    this.#mapping = mapping;
    this.#hosts = new HostNames(names);
    this.#shift = shift;
    this.#words = new RememberedWords(mapping.counts, this.#hosts, (text) =>
      this.#hosts.replaceKnown(replaceIdentities(text, mapping), mapping),
    );
  }

  /** The line as it is to be written; empty where it waits for the next one. */
  rewrite(line: string): string {
    if (this.#open !== null) {
      const whole = this.#open.take(line, this.#replace);
      if (whole !== null) this.#open = null;
      return whole ?? '';
    }
    this.#open = (this.#isExport ? ExportedField.open(line) : null) ?? SpreadBytes.open(line);
    if (this.#open !== null) return '';
    this.#isExport = isExportedField(line);
    return this.#rewriteText(line, 0);
  }

  /** What still waits when no line comes any more. The next line is the first of another log of the same machine. */
  end(): string {
    const rest = this.#open?.end(this.#replace) ?? '';
    this.#open = null;
    this.#isExport = false;
    return rest;
  }

  /** The name of a log: paths of archives have names of hosts in them. */
  name(name: string): string {
    return fromUtf8(this.#rewritePlain(utf8(name)));
  }

  #rewriteText(text: string, depth: number): string {
    if (depth < MAX_DEPTH && isJson(text)) return this.#rewriteJson(text, depth);
    return this.#rewritePlain(this.#told(this.#moved(text)));
  }

  /** What a field means, its name says: that takes the whole line. A string may be a line of a log itself. */
  #rewriteJson(text: string, depth: number): string {
    const moved = this.#shift === null ? text : shiftFields(text, this.#shift, this.#mapping.counts);
    return replaceInJson(
      this.#told(moved),
      (inner) => this.#rewriteText(inner, depth + 1),
      (rest) => this.#rewritePlain(this.#moved(rest)),
    );
  }

  #rewritePlain(text: string): string {
    // A name or address that was learnt since is to be replaced where it stood untouched before.
    this.#words.forgetBefore(this.#hosts.learnt + this.#mapping.knownMacs);
    return this.#words.rewrite(text);
  }

  /** The text without the names that it tells. */
  #told(text: string): string {
    const hosts = this.#hosts.replaceHosts(text, this.#mapping);
    return replaceTold(hosts, this.#mapping, (name) => this.#hosts.learnUser(name));
  }

  #moved(text: string): string {
    return this.#shift === null ? text : shiftTimes(text, this.#shift, this.#mapping.counts);
  }
}
