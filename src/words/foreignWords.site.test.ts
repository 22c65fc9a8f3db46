import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { listFiles } from '../tools/fixtures/builtSite.ts';
import { buildSearchSite } from '../tools/newsrooms/makeSearchSite.ts';
import {
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { english, wordKeys } from './catalogues.ts';

/** A newsroom without one Latin letter in its own words, and with words of its own for every message. */
const newsroom = {
  'publication.yaml': publicationText({
    name: 'Το Εύρος',
    tagline: 'Για γραμμές',
    description: 'Νέα για γραμμές.',
    language: 'el',
  }),
  'sections.yaml': '- id: rail\n  name: Τρένα\n',
  'topics.yaml': '- id: borders\n  name: Σύνορα\n',
  'authors.yaml': '- id: rail-desk\n  name: Η Σύνταξη\n  role: Νέα\n',
  'series.yaml': '- id: lines\n  name: Γραμμές\n',
  'front.yaml': stringify({
    pins: [{ story: '2025/05/second', place: 1, until: '2025-07-01T00:00:00Z' }],
    breaking: { text: 'Νέα', until: '2025-07-01T00:00:00Z' },
    figures: [
      { label: 'Ευρώ', value: '1', change: '+1', source: 'Πηγή', asOf: '2025-06-01', every: 'day' },
      {
        label: 'Ευρώ',
        value: '1',
        change: '-1',
        source: 'Πηγή',
        asOf: '2025-06-01',
        every: 'week',
      },
      {
        label: 'Ευρώ',
        value: '1',
        change: '0',
        source: 'Πηγή',
        asOf: '2025-05-01',
        every: 'month',
      },
    ],
  }),
  'words.yaml': stringify(
    Object.fromEntries(wordKeys.map((key) => [key, inGreekLetters(english[key])])),
  ),
  [storyFile]: storyText(
    {
      headline: 'Ένα τρένο έφυγε',
      standfirst: 'Έφυγε από εδώ.',
      kicker: 'Νέα',
      dateline: 'Αθήνα',
      topics: '[borders]',
      series: 'lines',
      countries: '[GR, KZ]',
      updated: '2025-06-13T09:00:00+08:00',
      formerly: '[/old/]',
      sources: '\n  - name: Πηγή\n    date: 2025-06-11',
      corrections: '\n  - date: 2025-06-13\n    text: Έφυγε αργά.',
    },
    'Έφυγε.\n\n<Note>Σωστό.</Note>\n\n<KeyFacts>\n\n- Ένα\n\n</KeyFacts>\n',
  ),
  'stories/2025/05/second.mdx': storyText(
    {
      headline: 'Ένα άλλο',
      standfirst: 'Έφυγε από αλλού.',
      published: '2025-05-12T21:40:00+08:00',
      countries: '[GR]',
      kind: 'brief',
      series: 'lines',
    },
    'Έφυγε.\n',
  ),
};

test('where a newsroom has words of its own for all, no page and no feed holds one of ours', async () => {
  const { contentDir } = await newsroomFolder(newsroom);
  const site = join(contentDir, '../site');
  await buildSearchSite(contentDir, site, '2025-06-14T12:00:00Z');
  const files = (await listFiles(site)).filter((file) => /\.(?:html|xml|json|opml)$/.test(file));
  const told: string[] = [];
  for (const file of files.filter((name) => !name.startsWith('pagefind/'))) {
    const text = wordsOf(await readFile(join(site, file), 'utf8'), file);
    const ours = [...text.matchAll(/[a-z]{2,}/gi)].map(([word]) => word);
    told.push(...ours.filter((word) => !names.has(word)).map((word) => `${file}: ${word}`));
  }
  expect(files).toContain('404.html');
  expect(told).toEqual([]);
});

/** What is called so in every language. */
const names = new Set(['RSS', 'JSON', 'Feed', 'OPML', 'GMT']);

/** What a reader sees or hears of a file. */
function wordsOf(source: string, file: string): string {
  const isPage = file.endsWith('.html');
  const shown = source
    .replaceAll(
      /<(guid|pubDate|lastBuildDate|[a-z]+:updated|(?:[a-z]+:)?language)\b.*?<\/\1>/gs,
      ' ',
    )
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/"(?:url|id|type|version|language|[a-z_]*url|guid)": ?"[^"]*"/g, ' ')
    .replaceAll(/"[a-z_]+":/g, ' ');
  const spoken = [...shown.matchAll(/ (?:aria-label|title|alt|placeholder|text)="([^"]*)"/g)];
  const described = [
    ...source.matchAll(/<meta (?:name|property)="[a-z:]*(?:title|description)" content="([^"]*)"/g),
  ];
  const text = shown
    .replaceAll(isPage || file.endsWith('.xml') ? /<!\[CDATA\[|\]\]>|<[^>]*>/g : /<[^>]*>/g, ' ')
    .replaceAll(/&[a-z0-9#]+;/gi, ' ');
  return [text, ...[...spoken, ...described].map(([, words]) => words)]
    .join('\n')
    .replaceAll(/\b(?:https?:|mailto:)\S+|\S+@\S+/g, ' ');
}

/** A message with the same names in it, and no Latin letter beside them. */
function inGreekLetters(message: string): string {
  return literalsIn(parse(message, { captureLocation: true })).reduceRight(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replaceAll(/[a-z]/gi, 'ω') + text.slice(end),
    message,
  );
}

/** Where the text of a message stands, in the order of the message. */
function literalsIn(elements: readonly MessageFormatElement[]): { start: number; end: number }[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return literalsIn(element.children);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return Object.values(element.options).flatMap(({ value }) => literalsIn(value));
    }
    const { start, end } = element.location ?? {};
    if (element.type !== TYPE.literal || !start || !end) return [];
    return [{ start: start.offset, end: end.offset }];
  });
}
