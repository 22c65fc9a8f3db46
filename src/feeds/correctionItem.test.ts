import { expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { correctionItem, type FeedCorrection } from './correctionItem.ts';

const desk = {
  publication: { url: 'https://gauge.example', language: 'en-GB', timeZone: 'Asia/Shanghai' },
  words: wordsIn('en-GB'),
  names: {
    sections: new Map([['rail', 'Rail']]),
    topics: new Map<string, string>(),
    authors: new Map([['rail-desk', 'The Yard Desk']]),
  },
  address: (path: string) => `https://gauge.example${path}`,
};
const correction: FeedCorrection = {
  story: {
    id: '2025/06/trains',
    data: {
      headline: 'Trains & wagons',
      standfirst: 'They went.',
      section: 'rail',
      topics: [],
      countries: [],
      authors: ['rail-desk'],
      published: new Date('2025-06-12T13:40:00Z'),
      updated: new Date('2025-06-15T10:00:00Z'),
      corrections: [{ date: '2025-06-14' }],
      formerly: [],
      language: 'de',
    },
  },
  date: '2025-06-14',
  text: 'There were <3 trains.',
  kind: 'correction',
  number: 1,
};

test('tells what was wrong, and in which story', () => {
  expect(correctionItem(correction, desk)).toMatchObject({
    guid: 'tag:gauge.example,2025:2025/06/trains#correction-2025-06-14',
    url: 'https://gauge.example/stories/2025/06/trains/#corrections',
    title: 'Correction: Trains & wagons',
    summary: 'There were <3 trains.',
    content:
      '<div lang="en-GB" dir="ltr"><p>There were &#60;3 trains.</p><p>In: <a href="https://gauge.example/stories/2025/06/trains/"><bdi lang="de" dir="ltr">Trains &#38; wagons</bdi></a></p></div>',
    published: new Date('2025-06-13T16:00:00Z'),
    publishedInWords: '14 June 2025',
    updated: undefined,
    language: 'en-GB',
  });
});

test.each([
  ['en-GB', 'clarification', 'Clarification: Trains & wagons'],
  ['en-GB', 'update', 'Update: Trains & wagons'],
  ['fr', 'clarification', 'Précision : Trains & wagons'],
  ['zh-CN', 'update', '更新：Trains & wagons'],
] as const)('in %s a %s is called that', (language, kind, title) => {
  const context = { ...desk, words: wordsIn(language) };
  expect(correctionItem({ ...correction, kind }, context).title).toBe(title);
});

test('is never older than its story', () => {
  const sameDay = correctionItem({ ...correction, date: '2025-06-12' }, desk);
  expect(sameDay.published).toEqual(correction.story.data.published);
});

test('a second one on the same day has a name of its own', () => {
  expect(correctionItem({ ...correction, number: 2 }, desk).guid).toMatch(
    /#correction-2025-06-14-2$/,
  );
});
