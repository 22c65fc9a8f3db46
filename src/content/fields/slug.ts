/** What a story's file, a section, a topic or an author may be called in an address. */
export const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The slug nearest to a name, for an editor to take or to better. */
export function slugOf(name: string): string {
  const slugged = name
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþ]/g, (letter) => inAscii[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return slugged === '' ? 'a-short-name' : slugged;
}

/** Letters that Unicode does not take apart. */
const inAscii: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
