import { cp, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** The folder of the paper: a newsroom of a dozen real stories, whatever `content/` holds. */
export const paperContent = fileURLToPath(new URL('paper', import.meta.url));

/** The paper's clock: all its stories are public then. */
export const paperNow = '2026-12-01T00:00:00Z';

/** The fixture newsroom's clock: its newest public stories are some weeks old then. */
export const fixtureNow = '2026-03-01T12:00:00Z';

/** A word that stands only in stories that are not public; no built file may hold it. */
export const secretWord = 'Quagmirable';

/** A word that stands only in a story that was taken back; no built file may hold it. */
export const withdrawnWord = 'Calomniable';

/** Enough briefs in one section for two numbered pages of its list. */
const briefs = 95;

/**
 * Writes the fixture newsroom into an empty folder: the stories beside this file, and briefs.
 * @param hidden whether a draft and a scheduled story, with an image each, are written too.
 */
export async function writeFixtureNewsroom(folder: string, hidden: boolean): Promise<void> {
  await cp(fileURLToPath(new URL('newsroom', import.meta.url)), folder, { recursive: true });
  // A month that is kept elsewhere is built as any other.
  await rename(join(folder, 'stories/2026/02'), join(folder, 'february'));
  await symlink('../../february', join(folder, 'stories/2026/02'), 'dir');
  for (let number = 1; number <= briefs; number += 1) await writeBrief(folder, number);
  await writeStory(
    folder,
    'stories/2026/02/taken-back',
    [
      `headline: The ${withdrawnWord} story`,
      `standfirst: It told of the ${withdrawnWord}.`,
      'section: yard',
      'published: 2026-02-10T10:00:00+01:00',
      'authors: [night-desk]',
      'formerly: [/news/taken-back/]',
      'withdrawn: { date: 2026-02-12, reason: Its figures were not those of the yard. }',
    ],
    `The ${withdrawnWord} lies here.`,
  );
  if (!hidden) return;
  await writeHidden(folder, 'stories/2026/02/a-draft', '2026-02-20T10:00:00+01:00', 'draft: true');
  await writeHidden(folder, 'stories/2026/04/a-scheduled-story', '2026-04-02T10:00:00+02:00', '');
}

async function writeBrief(folder: string, number: number): Promise<void> {
  const published = new Date(Date.UTC(2025, 0, 1, 9) + number * 3 * 24 * 60 * 60 * 1000);
  const month = published.toISOString().slice(0, 7).replace('-', '/');
  const topic = number % 7 === 0 ? 'sleepers' : 'signals';
  await writeStory(
    folder,
    `stories/${month}/brief-${number}`,
    [
      `headline: Brief number ${number} from the line`,
      `standfirst: Wagon ${number} passed the signal at post ${number * 7}.`,
      'section: line',
      `published: ${published.toISOString()}`,
      'authors: [night-desk]',
      'kind: brief',
      `topics: [${topic}]`,
      'countries: [DE]',
      number % 2 === 0 ? 'series: posts' : '',
    ],
    `Wagon ${number} passed the signal at post ${number * 7} and went on to the yard.`,
  );
}

async function writeHidden(
  folder: string,
  path: string,
  published: string,
  state: string,
): Promise<void> {
  const colour = { r: path.length, g: 80, b: 120 };
  await writeStory(
    folder,
    path,
    [
      `headline: The ${secretWord} story`,
      `standfirst: Nobody may read of the ${secretWord} yet.`,
      'section: yard',
      `published: ${published}`,
      'authors: [night-desk]',
      'topics: [signals]',
      'countries: [JP]',
      `formerly: [/news/${path.length}/]`,
      `image: { src: ./${secretWord}.png, alt: ${secretWord}, credit: ${secretWord} }`,
      'corrections: [{ date: 2026-02-21, text: ' + secretWord + ' }]',
      state,
    ],
    `The ${secretWord} lies here.`,
  );
  await sharp({ create: { width: 640, height: 360, channels: 3, background: colour } })
    .png()
    .toFile(join(folder, path, '..', `${secretWord}.png`));
}

async function writeStory(
  folder: string,
  path: string,
  frontmatter: readonly string[],
  body: string,
): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  const text = ['---', ...frontmatter.filter((row) => row !== ''), '---', '', body, ''].join('\n');
  await writeFile(join(folder, `${path}.mdx`), text);
}
