/** How a text may begin that matters. */
export interface Beginning {
  readonly text: string;
  /** Whether no letter, digit or underscore may follow: `A` is no beginning of `ACPI`. */
  readonly whole: boolean;
}

/** A word that matters wherever it stands. */
export interface Word {
  readonly text: string;
  /** Three of its characters, by which it is looked for at first: those that come least often in kernel logs. */
  readonly rare: string;
}

/**
 * What a kernel message has in it if it may matter to whoever asks. A message without any of it is none that
 * matters; one that has something may be any. The rooms that read messages say what they look for, and the
 * scan only looks. A message that begins as the address of a PCI function does always counts.
 */
export interface Needles {
  readonly beginnings: readonly Beginning[];
  /** Words that matter in the second word of the message only: behind its first blank, and no other one. */
  readonly secondWords: readonly Word[];
  /** Words that matter anywhere. */
  readonly words: readonly Word[];
  readonly endings: readonly string[];
}

/** All needles of several rooms. */
export function joinNeedles(all: readonly Needles[]): Needles {
  return {
    beginnings: all.flatMap(({ beginnings }) => beginnings),
    secondWords: all.flatMap(({ secondWords }) => secondWords),
    words: all.flatMap(({ words }) => words),
    endings: all.flatMap(({ endings }) => endings),
  };
}

/** A word as bytes. */
export interface WordProbe {
  readonly bytes: Uint8Array;
  /** Where in the word those begin by which it is looked for. */
  readonly at: number;
  readonly secondWordOnly: boolean;
}

/** Needles as bytes, no longer than what is compared at once. */
export interface ByteNeedles {
  readonly beginnings: readonly { readonly bytes: Uint8Array; readonly whole: boolean }[];
  readonly words: readonly WordProbe[];
  readonly endings: readonly Uint8Array[];
}

/** Bytes in which a word is looked for at first. */
export const FINGERPRINT_BYTES = 3;

/** Bytes of a beginning, and of an ending, that are compared: what fits into a register. */
export const COMPARED_BYTES = 8;

/** Bytes of a word that are compared. */
export const WORD_BYTES = 28;

export function byteNeedles({ beginnings, secondWords, words, endings }: Needles): ByteNeedles {
  const encoder = new TextEncoder();
  return {
    beginnings: beginnings.map(({ text, whole }) => {
      const bytes = encoder.encode(text);
      return { bytes: bytes.slice(0, COMPARED_BYTES), whole: whole && bytes.length <= COMPARED_BYTES };
    }),
    words: [...words.map((word) => probeOf(word, false)), ...secondWords.map((word) => probeOf(word, true))],
    endings: endings.map((text) => encoder.encode(text).slice(-COMPARED_BYTES)),
  };
}

function probeOf({ text, rare }: Word, secondWordOnly: boolean): WordProbe {
  const bytes = new TextEncoder().encode(text).slice(0, WORD_BYTES);
  return { bytes, at: text.indexOf(rare), secondWordOnly };
}
