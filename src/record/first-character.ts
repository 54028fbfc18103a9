/** Something that only lines which begin with certain characters can be. */
interface Beginning {
  /** ASCII characters; `é` stands for every other one. */
  readonly beginsWith: string;
}

/** Characters of ASCII. All others are one more. */
const ASCII = 128;

/**
 * Which of several things a line can be by its first character, worked out once: looked at before any regular
 * expression, for a log has many lines and each of them is one thing at most.
 */
export function byFirstCharacter<T extends Beginning>(all: readonly T[]): (text: string) => readonly T[] {
  const table = Array.from({ length: ASCII + 1 }, (_, code) => {
    const character = code < ASCII ? String.fromCharCode(code) : 'é';
    return all.filter(({ beginsWith }) => beginsWith.includes(character));
  });
  return (text) => (text === '' ? [] : (table[Math.min(text.charCodeAt(0), ASCII)] ?? []));
}
