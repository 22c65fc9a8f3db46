import { momentWord } from '../../search/indexValues.ts';

/** A page of a site by its file's path. */
export type Pages = Record<string, string>;

/**
 * Makes the story pages of a site, always the same: from 2019 on, most in English, with words that
 * are common in some years and rare in others.
 * @param days from one story to the next.
 */
export function syntheticSite(stories: number, days: number): Pages {
  return Object.fromEntries(
    Array.from({ length: stories }, (_, number) => {
      const published = new Date(Date.UTC(2019, 0, 1, number % 24) + number * days * 86_400_000);
      const month = published.toISOString().slice(0, 7).replace('-', '/');
      return [`stories/${month}/story-${number}/index.html`, page(number, published)];
    }),
  );
}

/** The words that the stories are written of. */
export const syntheticWords =
  'gauge wagon rail railway railways port portal yuan euro tariff tariffs bogie café cafe steel alashankou'.split(
    ' ',
  );

function page(number: number, published: Date): string {
  let seed = number * 7919 + 17;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return Math.floor((seed / 2_147_483_647) * below);
  };
  // Later words of the list come up in later stories only, and the last of all in few.
  const known = Math.min(syntheticWords.length, 4 + Math.floor(number / 12));
  const text = Array.from({ length: 6 + random(24) }, () => syntheticWords[random(known)]).join(
    ' ',
  );
  const kicker =
    number % 5 === 0 && number > 150
      ? `<span data-pagefind-meta="kicker:Border ${text.slice(0, 5)}"></span>`
      : '';
  return (
    `<html lang="${number % 9 === 4 ? 'de' : 'en-GB'}"><body><div hidden>${kicker}` +
    `<span data-pagefind-filter="section:${number % 3 === 0 ? 'rail' : 'trade'}"></span>` +
    `<span data-pagefind-filter="year:${published.getUTCFullYear()}"></span>` +
    `<span data-pagefind-meta="published:${momentWord(published)}"></span>` +
    `<span data-pagefind-sort="published:${published.getTime() / 1000}"></span></div>` +
    `<h1 data-pagefind-meta="title">Story ${number} of ${text.split(' ')[0]}</h1>` +
    `<p data-pagefind-body>Number${number} ${text}.</p><p>Beside it.</p></body></html>`
  );
}
