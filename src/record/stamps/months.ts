/**
 * The short names of the months as `strftime` and Intl print them, from January to December, in the languages
 * in which kernel logs are met. Several names of one month are split by a stroke. English comes first; where
 * two languages mean different months by one name, only the one that more logs are in is here.
 */
const NAMES: readonly string[] = [
  'jan feb mar apr may jun jul aug sep|sept oct nov dec',
  'jan|jän feb mär|märz apr mai jun|juni jul|juli aug sep|sept okt nov dez', // German
  'jan|janv fév|févr mar|mars avr|avril mai jun|juin jui|juil aoû|août sep|sept oct nov déc', // French
  'ene feb mar abr may jun jul ago sep|sept oct nov dic', // Spanish
  'gen feb mar apr mag giu lug ago set ott nov dic', // Italian
  'jan fev mar abr mai jun jul ago set out nov dez', // Portuguese
  'jan feb mrt|maa apr mei jun jul aug sep okt nov dec', // Dutch
  'sty lut mar kwi maj cze lip sie wrz paź lis gru', // Polish
  'led úno bře dub kvě čen|čvn čec|čvc srp zář říj lis pro', // Czech
  'янв фев|февр мар|март|марта апр май|мая июн|июнь|июня июл|июль|июля авг сен|сент окт ноя|нояб дек', // Russian
  'січ лют бер кві|квіт тра|трав чер|черв лип сер|серп вер жов|жовт лис|лист гру|груд', // Ukrainian
  'jan feb mar|mars apr|april maj|mai jun|juni jul|juli aug sep|sept okt nov dec|des', // Swedish, Danish, Norwegian
  'oca şub mar nis may haz tem ağu eyl eki kas ara', // Turkish
  'jan feb|febr már|márc ápr máj jún júl aug sze|szept okt nov dec', // Hungarian
  'ian feb mar apr mai iun iul aug sep|sept oct noi|nov dec', // Romanian
  'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu', // Finnish
  'ιαν φεβ μαρ|μάρ απρ μαΐ|μάι|μαι ιουν|ιούν ιουλ|ιούλ αυγ|αύγ σεπ οκτ νοε|νοέ δεκ', // Greek
  'يناير|ينا فبراير|فبر مارس|مار أبريل|أبر مايو|ماي يونيو|يون يوليو|يول أغسطس|أغس سبتمبر|سبت أكتوبر|أكت نوفمبر|نوف ديسمبر|ديس', // Arabic
  'ינו פבר|פבו מרץ|מרס אפר מאי יונ|יוני יול|יולי אוג ספט אוק נוב דצמ', // Hebrew
  'जनवरी|जन फ़रवरी|फ़र मार्च अप्रैल मई जून जुलाई|जुल अगस्त|अग सितम्बर|सितंबर|सित अक्टूबर|अक्तूबर|अक्टू नवम्बर|नवंबर|नव दिसम्बर|दिसंबर|दिस', // Hindi
  'th1|thg1 th2|thg2 th3|thg3 th4|thg4 th5|thg5 th6|thg6 th7|thg7 th8|thg8 th9|thg9 th10|thg10 th11|thg11 th12|thg12', // Vietnamese
  '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月', // Japanese, Chinese
  '1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월', // Korean
];

/**
 * Characters of the longest name, with its mark of abbreviation behind it: what is longer is no month.
 */
const MAX_NAME_CHARACTERS = 9;

const MONTHS: ReadonlyMap<string, number> = numbered();

/**
 * The number of a month by its short name in any language.
 *
 * @returns 1 to 12, or null where no language calls a month so
 *
 * @example
 * monthNumber('Mär'); // 3
 * monthNumber('déc.'); // 12
 */
export function monthNumber(name: string): number | null {
  const english = MONTHS.get(name);
  if (english !== undefined) return english;
  if (name.length > MAX_NAME_CHARACTERS) return null;
  const plain = name.replace(/[.\u05f3\u0970']$/, '');
  return MONTHS.get(plain.toLowerCase().normalize('NFC')) ?? null;
}

function numbered(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const language of NAMES) {
    language.split(' ').forEach((names, index) => {
      for (const name of names.normalize('NFC').split('|')) {
        for (const form of [name, capitalized(name), ...asBadBytes(name)]) {
          if (!months.has(form)) months.set(form, index + 1);
        }
      }
    });
  }
  return months;
}

function capitalized(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** A name in Latin-1 that was read as UTF-8: where one letter is none of ASCII, the others still tell it. */
function asBadBytes(name: string): readonly string[] {
  const bad = name.replace(/[\u00c0-\u024f]/g, '\ufffd');
  return /^[a-z]*\ufffd[a-z]*$/.test(bad) ? [bad, capitalized(bad)] : [];
}
