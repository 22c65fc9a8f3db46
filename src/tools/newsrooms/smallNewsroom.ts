import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

/** The moment at which the small newsroom begins: all that happens stays within one month. */
export const firstDay = new Date('2026-02-04T12:00:00Z');

/** Where its site stands. */
export const smallNewsroomUrl = 'https://siding.example/desk/';

/**
 * Writes a newsroom of a few stories into a project without content.
 * @param order of the stories' files: they are written first to last, or last to first.
 */
export async function writeSmallNewsroom(root: string, order: 1 | -1 = 1): Promise<void> {
  for (const [file, content] of Object.entries(lists)) await write(root, file, content);
  await mkdir(join(root, 'content/stories/2026/02'), { recursive: true });
  await write(root, 'stories/2026/02/picture.png', await picture(1));
  await write(root, 'stories/2026/02/plan.svg', drawing(1));
  for (const number of [1, 2, 3, 4].toSorted((a, b) => order * (a - b))) {
    const day = new Date(firstDay.getTime() - number * 5 * 60 * 60 * 1000);
    const shown = shownBy[number] ?? 'It went on to the yard.';
    await write(root, `stories/2026/02/story-${number}.mdx`, storyOf(number, day, shown));
  }
  for (const file of ['stories/2026/02/figures.csv', 'data/figures.csv']) {
    await write(root, file, figures(1));
  }
}

/** The tag of a chart. */
export const chart = (src: string): string =>
  `<Chart src="${src}" form="line" title="Wagons" unit="wagons" alt="They rise." source="The yard" asOf="2026-02-04" />`;

/** The tag of a drawing. */
export const plan = '<Drawing src="./plan.svg" alt="The way to the yard." credit="The yard" />';

/** The tag of a map. */
export const map = '<RouteMap stops="siding, yard" title="To the yard" />';

/** What the stories show beside their words, by their numbers. */
const shownBy: Readonly<Record<number, string>> = {
  1: `![A siding](./picture.png)\n\n${plan}`,
  2: `${chart('./figures.csv')}\n\nIt went on to the yard.\n\n${map}`,
  3: chart('data/figures.csv'),
};

/** Figures of a chart. */
export function figures(wagons: number): string {
  return `day,wagons\n2026-02-03,1\n2026-02-04,${wagons}\n`;
}

/** A drawing of a page. */
export function drawing(length: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 90"><path class="line" d="M9 60h${length % 300}"/><text x="9" y="30" class="muted">${length} <tspan class="signal">m</tspan></text></svg>`;
}

/** The text of a story that was published at a moment, or an hour before. */
export function storyOf(number: number, published: Date, body = 'It passed the signal.'): string {
  return `---
headline: Train number ${number} went
standfirst: Train ${number} left the siding.
section: ${number % 3 === 0 ? 'yard' : 'line'}
published: ${new Date(published.getTime() - (number % 60) * 60 * 1000).toISOString()}
authors: [${number % 2 === 0 ? 'night' : 'day'}]
kind: ${['report', 'brief', 'explainer', 'analysis'][number % 4] ?? 'report'}
topics: [${number % 2 === 0 ? 'rail' : 'ports'}]
countries: [${number % 5 === 0 ? 'KZ' : 'CN'}]
---

Train ${number} left the siding at six.

## How it went

${body}
`;
}

/** A picture in one colour. */
export function picture(colour: number): Promise<Buffer> {
  const background = { r: colour % 256, g: 80, b: 120 };
  return sharp({ create: { width: 64, height: 36, channels: 3, background } })
    .png()
    .toBuffer();
}

const lists = {
  'publication.yaml': `name: The Siding
tagline: What passed, and when
description: A newsroom for trying things out.
url: ${smallNewsroomUrl}
language: en-GB
timeZone: Europe/Berlin
email: desk@siding.example
comments: mail
`,
  'sections.yaml': `- { id: line, name: The line, description: What went. }
- { id: yard, name: The yard, description: What stood. }
`,
  'topics.yaml': `- id: rail
  name: Rail
- id: ports
  name: Ports
`,
  'front.yaml': `sections: [{ id: line, stories: 2 }]
pins: [{ story: 2026/02/gone, place: 1, until: 2026-02-01T00:00:00Z }]
figures: [{ label: Trains, value: '4', change: '+1', source: The yard, asOf: 2026-02-04, every: day }]
`,
  'series.yaml': `- { id: trains, name: Trains }
`,
  'watches.yaml': `- { id: wagons, name: Wagons, query: wagons more }
- { id: signal, name: The signal, query: passed the signal, topics: [rail], countries: [CN] }
`,
  'places.yaml': `- { id: siding, name: Siding, kind: station, country: CN, position: [45.2, 82.6], gauge: 1435 }
- { id: yard, name: Yard, kind: station, country: CN, position: [43.8, 87.6], gauge: 1435 }
`,
  'authors.yaml': `- id: night
  name: Night Desk
- id: day
  name: Day Desk
`,
} as const;

async function write(root: string, file: string, content: string | Buffer): Promise<void> {
  const path = join(root, 'content', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
