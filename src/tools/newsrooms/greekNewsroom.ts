import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { stringify } from 'yaml';
import { english, wordKeys } from '../../words/catalogues.ts';
import { type Files, publicationText, storyFile, storyText } from './newsroomFolder.ts';

const event = { name: 'Εγκαίνια', source: 'Πηγή', asOf: '2025-06-10' };

const storyBody = `Έφυγε σιδηρόδρομος.[^a] Και ένας [πίνακας](./table.csv).

## Τρένα

<Note>Σωστό.</Note>

<KeyFacts>

- Ένα

</KeyFacts>

<RouteMap stops="a, b, c" title="Από εδώ" caption="Ως εκεί." />

${['line', 'bar', 'slope', 'dot', 'tiles', 'multiples']
  .map(
    (form) =>
      `<Chart src="./table.csv" form="${form}" title="Τρένα" unit="τρένα" columns="${form === 'bar' ? 'τρένα' : 'τρένα, όρια'}" alt="Πιο πολλά." source="Πηγή" asOf="2025-06-01" />`,
  )
  .join('\n\n')}

[^a]: Σημείωση.
`;

/**
 * A newsroom without one Latin letter in its own words, with words of its own for every message, and with
 * something of everything that a newsroom may have.
 */
export const greekNewsroom: Files = {
  'publication.yaml': publicationText({
    name: 'Το Εύρος',
    tagline: 'Για γραμμές',
    description: 'Νέα για γραμμές.',
    language: 'el',
    comments: 'bluesky',
  }),
  'policy.yaml': 'markdown: true\n',
  'calendar.yaml': stringify([
    {
      ...event,
      topics: ['borders'],
      id: 'opening',
      date: '2025-06-20',
      movedFrom: ['2025-06-18'],
      story: '2025/06/first',
    },
    { ...event, topics: ['borders'], id: 'hearing', date: '2025-06-15T09:30:00+08:00' },
    {
      ...event,
      topics: ['borders'],
      id: 'off',
      date: '2025-06-22',
      withdrawn: { date: '2025-06-12', reason: 'Χιόνι.' },
    },
    ...Array.from({ length: 12 }, (_, day) => ({
      ...event,
      topics: ['borders'],
      id: `day-${day}`,
      date: `2025-07-${10 + day}`,
    })),
  ]),
  'places.yaml': stringify([
    {
      id: 'a',
      name: 'Άλφα',
      kind: 'station',
      country: 'KZ',
      position: [46.95, 79.67],
      gauge: 1520,
    },
    {
      id: 'b',
      name: 'Βήτα',
      kind: 'crossing',
      country: 'KZ',
      position: [45.25, 82.48],
      gauge: { KZ: 1520, CN: 1435 },
    },
    { id: 'c', name: 'Γάμμα', kind: 'port', country: 'CN', position: [38.9, 121.6] },
  ]),
  'watches.yaml':
    '- id: trains\n  name: Τρένα που έφυγαν\n  query: έφυγε\n- id: ships\n  name: Πλοία\n  query: πλοία\n',
  'letters/2025-06-13-first.yaml':
    'story: 2025/06/first\nname: Ένας αναγνώστης\ndate: 2025-06-13\ntext: Σωστά.\n',
  'letters/2025-06-13-second.yaml':
    'story: 2025/06/first\nname: Μία αναγνώστρια\ndate: 2025-06-13\ntext: Λάθος.\n',
  'pages/taftotita.mdx':
    '---\ntitle: Ταυτότητα\ndescription: Ποιοι είμαστε.\nsearch: true\n---\n\n## Εμείς\n\n[Πίνακας](./table.csv)[^a]\n\n[^a]: Σημείωση.\n',
  'pages/table.csv': 'μέρα,τρένα\n1,2\n',
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
      corrections:
        '[{date: 2025-06-13, text: Έφυγε αργά.}, {date: 2025-06-13, text: Από εδώ., kind: clarification}, {date: 2025-06-13, text: Έφτασε., kind: update}]',
      discussion: 'https://bsky.app/profile/gauge.example/post/3lrab2',
    },
    storyBody,
  ),
  'stories/2025/06/table.csv': 'μέρα,τρένα,όρια\n2025-06-01,1,4\n2025-06-02,2,5\n2025-06-03,4,6\n',
  'stories/2025/06/prevod.mdx': storyText(
    {
      headline: 'Воз је отишао',
      standfirst: 'Отишао је одавде.',
      language: 'sr',
      translationOf: '2025/06/first',
    },
    'Отишао је.\n',
  ),
  'stories/2025/06/withdrawn.mdx': storyText(
    {
      headline: 'Λάθος',
      standfirst: 'Δεν έφυγε.',
      withdrawn: '{ date: 2025-06-13, reason: Δεν έφυγε τίποτα. }',
      formerly: '[/wrong/]',
    },
    'Δεν έφυγε.\n',
  ),
  ...Object.fromEntries(
    [1, 2].map((number) => [
      `stories/2025/05/brief-${number}.mdx`,
      storyText(
        {
          headline: `Σύντομο ${number}`,
          standfirst: 'Έφυγε.',
          published: `2025-05-20T1${number}:00:00+08:00`,
          kind: 'brief',
          topics: '[borders]',
        },
        'Έφυγε.\n',
      ),
    ]),
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
