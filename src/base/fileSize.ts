/**
 * Writes the size of a file as a language does, rounded as readers need it: 512 bytes, 12 kB, 1.4 MB.
 * @param language a BCP 47 tag.
 */
export function fileSize(bytes: number, language: string): string {
  const [unit, size] =
    bytes < 1000
      ? ['byte', bytes]
      : bytes < 999_500
        ? ['kilobyte', bytes / 1000]
        : ['megabyte', bytes / 1_000_000];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'megabyte' && size < 10 ? 1 : 0,
  }).format(size);
}
