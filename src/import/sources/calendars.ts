/**
 * A time whose day is of the Persian or the Thai calendar, with that of the Gregorian; any other as it is. By
 * its year alone it is known which: nothing that moves here was published 500 years ago, or will be in 500.
 * @param written begins with a year of four digits, Arabic or Persian ones too.
 */
export function inGregorian(written: string): string {
  // The digits of Arabic and Persian, whose last four bits are their values.
  const plain = written.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const [whole = '', year = '', month = '', day = ''] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(plain) ?? [];
  const rest = plain.slice(whole.length);
  if (/^1[34]/.test(year)) {
    const gregorian = ofPersian(Number(year), Number(month), Number(day));
    return gregorian === undefined ? plain : `${gregorian}${rest}`;
  }
  return /^2[4-6]/.test(year) ? `${Number(year) - 543}${plain.slice(4)}` : plain;
}

/** @returns undefined for a day that no such year has. */
function ofPersian(year: number, month: number, day: number): string | undefined {
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  // A year begins between 19 and 22 March.
  const near = [19, 20, 21, 22].map(
    (start) => new Date(Date.UTC(year + 621, 2, start + daysBefore + day - 1)),
  );
  const wanted = `${month}/${day}/${year}`;
  return near
    .find((date) => persian.format(date).startsWith(wanted))
    ?.toISOString()
    .slice(0, 10);
}

const persian = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
