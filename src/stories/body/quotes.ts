/** Opening and closing marks, of quotations and of those within. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

/**
 * Gives the quotation marks of a language to a text in which straight ones became the English ones.
 * @param language a tag of BCP 47; of one that is not listed, marks stay English.
 * @returns a function of the text and of how it is written, whose own curly marks stay as they are.
 */
export function quotesOf(language: string): (text: string, written: string) => string {
  const marks = marksOf(language);
  return (text, written) => {
    const apostrophes = text.replaceAll(/‘(?=\d\d(?:s|er)?\b)/g, '’');
    if (marks === undefined) return apostrophes;
    const [open, close, innerOpen, innerClose] = marks;
    const isStraight = straightMarks(text, written);
    let isWithin = false;
    let index = -1;
    return apostrophes.replaceAll(anyMark, (mark, offset: number) => {
      index += 1;
      if (!isStraight[index]) return mark;
      switch (mark) {
        case '“':
          return open;
        case '”':
          return close;
        case '‘':
          isWithin = true;
          return innerOpen;
        case '’':
          if (!isWithin || /^\p{L}/u.test(apostrophes.slice(offset + 1))) return mark;
          isWithin = false;
          return innerClose;
        default:
          return mark;
      }
    });
  };
}

const anyMark = /["'“”„‘’‚«»‹›]/g;

/** Whether each mark of a text was written as a straight one; none, where the two do not match. */
function straightMarks(text: string, written: string): boolean[] {
  const marks = written.match(anyMark) ?? [];
  if (marks.length !== text.match(anyMark)?.length) return [];
  return marks.map((mark) => mark === '"' || mark === "'");
}

const german: Marks = ['„', '“', '‚', '‘'];
const swiss: Marks = ['«', '»', '‹', '›'];
const french: Marks = ['«\u202F', '\u202F»', '“', '”'];
const russian: Marks = ['«', '»', '„', '“'];
const spanish: Marks = ['«', '»', '“', '”'];
const polish: Marks = ['„', '”', '‚', '’'];
const nordic: Marks = ['”', '”', '’', '’'];
const corners: Marks = ['「', '」', '『', '』'];

/** As the delimiters of Unicode CLDR 46 have them; French with the space that its printers set. */
const byLanguage: Readonly<Record<string, Marks>> = {
  be: russian, bg: german, cs: german, de: german, 'de-CH': swiss, el: spanish, es: spanish,
  et: german, fa: swiss, fi: nordic, fr: french, 'fr-CH': swiss, hu: polish, hy: spanish,
  is: german, it: spanish, ja: corners, kk: russian, ky: russian, lt: german, nb: spanish,
  nn: spanish, no: spanish, pl: polish, 'pt-PT': spanish, ro: polish, ru: russian, sk: german,
  sl: german, sq: spanish, sv: nordic, uk: russian, 'zh-Hant': corners,
}; // prettier-ignore

function marksOf(tag: string): Marks | undefined {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  return (
    byLanguage[`${language}-${region}`] ??
    byLanguage[`${language}-${script}`] ??
    byLanguage[language]
  );
}
