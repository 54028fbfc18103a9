/**
 * What systemd prints on a console at the beginning of a line: a mark of six columns in brackets, or as many
 * blanks as that takes.
 *
 *     [  OK  ] Started …
 *     [***   ] A start job is running …
 *              Starting Network Service...
 */
const STATUS = /\[(?! {6})[ A-Z*]{6}\] | {9}(?=[A-Z])/;

/** The end of the prompt of `agetty`: before it stands the name of the machine. */
const LOGIN = / login: ?$/;

/**
 * A name that the kernel gives an interface, or udev by its place: both end in a number. What follows it in the same
 * word is no part of it.
 *
 *     eth1          enP53091s1       enP53091s1np0        enP53091s1d1
 */
const INTERFACE_NAME =
  /(?:eth\d{1,5}|enP\d{1,5}(?:p\d{1,3})?s\d{1,3}(?:f\d{1,3})?(?:np\d{1,3})?(?:d\d{1,3})?)(?=[a-z])/iy;

/** Characters of a word at the end of a message; those of the kernel's own words are fewer. */
const MAX_WORD_CHARACTERS = 24;

/**
 * Where a line may end if another writer to the same console goes on behind it, as indexes. Each is a guess:
 * only the grammar can tell whether what stands before it is a message.
 *
 * @example
 * endsBeforeGluedText('hv_netvsc … eth0: VF slot 1 added[  OK  ] Started bar.'); // [33]
 */
export function endsBeforeGluedText(line: string): readonly number[] {
  const status = line.search(STATUS);
  if (status !== -1) return [status];
  const prompt = line.search(LOGIN);
  if (prompt === -1) return [];
  const word = line.lastIndexOf(' ', prompt - 1) + 1;
  INTERFACE_NAME.lastIndex = word;
  if (INTERFACE_NAME.test(line)) return [INTERFACE_NAME.lastIndex];
  // Nothing says where the message's last word ends and the name of the machine begins.
  const characters = Math.min(prompt - word, MAX_WORD_CHARACTERS);
  return Array.from({ length: characters }, (_, index) => word + index + 1);
}
