import { expect, test, vi } from 'vitest';
import { mayHold, writeBeginnings } from '../vocabulary/beginnings.ts';
import { lacksFigures, writeFigures } from '../vocabulary/figures.ts';
import { inAskedLanguages } from './askedLanguages.ts';

const words: Readonly<Record<string, readonly string[]>> = {
  en: ['grain', 'exports'],
  de: ['getreide', 'strasse'],
  zho: ['teu'],
};

const figures: Readonly<Record<string, readonly string[]>> = {
  de: ['2025', '16400'],
  zho: ['2025', '16ˑ4'],
};

/** An index of three languages, and which of them were asked. */
function watched(query: string) {
  const asked: string[] = [];
  const languages = Object.keys(words).map((language) => ({
    language,
    unspaced: language === 'zho',
    search: async () => {
      asked.push(language);
      return [];
    },
    preload: () => void asked.push(`${language} ahead`),
  }));
  const languagesFor = async (terms: readonly string[], which: 'every' | 'some') =>
    new Set(
      Object.entries(words).flatMap(([language, held]) => {
        const filter = writeBeginnings(held, language);
        const isAsked =
          language === 'en' || terms[which]((term) => mayHold(filter, term, language));
        return isAsked ? [language] : [];
      }),
    );
  const lackingFigures = async (text: string) =>
    new Set(
      Object.entries(figures).flatMap(([language, held]) =>
        lacksFigures(writeFigures(new Set(held)), text, language) ? [language] : [],
      ),
    );
  const index = inAskedLanguages(languages, query, { languagesFor, lackingFigures });
  return { asked, search: index.search, preload: index.preload };
}

test.each([
  ['a word of the main language asks it alone', 'grain', '"grain"', ['en']],
  ['a word of another asks both', 'getreide', '"getreide"', ['en', 'de']],
  ['in another form too', 'strassen', '"strassen"', ['en', 'de']],
  [
    'words of several languages ask none that holds but one',
    'grain getreide',
    'grain, getreide',
    ['en'],
  ],
  ['figures ask what words beside them ask', 'getreide 2025', '"2025"', ['en', 'de']],
  ['figures by themselves ask those that may hold them', '2025', '"2025"', ['en', 'de', 'zho']],
  ['others the main language alone', '1997', '"1997"', ['en']],
  ['a number is read as each language writes it', '16.400', '"16.400"', ['en', 'de']],
  ['several must all be held', '2025 1997', '"2025, 1997"', ['en']],
  ['the beginning of a number asks all', '20', '20', ['en', 'de', 'zho']],
  ['what has letters too asks all', '1435mm', '"1435mm"', ['en', 'de', 'zho']],
  ['a text without spaces asks those that hold any', '轨距', '"轨距"', ['zho']],
  ['figures beside it ask no more', '轨距 2025', '轨距, 2025', ['zho']],
  ['nor do they by themselves then', '2025年', '"2025"', ['zho']],
  ['unless words beside both tell of others', 'getreide 轨距 2025', '"2025"', ['en', 'de', 'zho']],
  ['words beside it tell too', 'getreide 轨距', 'getreide, 轨距', []],
])('%s', async (_what, query, term, languages) => {
  const { asked, search } = watched(query);
  await search(term);
  expect(asked).toEqual(languages);
});

test('of the languages that may hold a word only those are asked whose stories are wanted', async () => {
  const { asked, search } = watched('2025');
  await search('2025', new Set(['de', 'fr']));
  expect(asked).toEqual(['de']);
});

test('a word is loaded ahead where all of the query may stand, not wherever it may stand itself', async () => {
  const { asked, preload } = watched('getreide grain');
  preload?.('getreide');
  await vi.waitFor(() => {
    expect(asked).toEqual(['en ahead']);
  });
});

test('every story is asked of all', async () => {
  const { asked, search } = watched('');
  await search(null);
  expect(asked).toEqual(['en', 'de', 'zho']);
});
