import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { readNewsroom } from '../content/readNewsroom.ts';
import { newsroomFolder, storyFile, storyText } from './newsrooms/newsroomFolder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guides = await Array.fromAsync(
  glob(['README.md', '.github/*.md', 'src/**/*.md'], { cwd: root }),
);

test('each link of a guide leads to a file and to a heading of it', async () => {
  const lost: string[] = [];
  for (const guide of guides) {
    for (const target of linksOf(await read(guide))) {
      const [path = '', heading] = target.split('#');
      const file = path === '' ? guide : join(dirname(guide), path);
      const isThere = existsSync(join(root, file));
      if (!isThere || (heading !== undefined && !(await headingsOf(file)).includes(heading))) {
        lost.push(`${guide}: ${target}`);
      }
    }
  }
  expect(lost).toEqual([]);
});

test('each file of the source that a guide names is there', async () => {
  const lost: string[] = [];
  for (const guide of guides) {
    const named = [...(await read(guide)).matchAll(/(?<=[`\s])src\/[^\s`]*[^\s`:.,;]/g)];
    for (const [path] of named) if (!existsSync(join(root, path))) lost.push(`${guide}: ${path}`);
  }
  expect(lost).toEqual([]);
});

test('the README leads to every guide', async () => {
  const led = linksOf(await read('README.md'));
  expect(guides.filter((guide) => guide !== 'README.md' && !led.includes(guide))).toEqual([]);
});

test.for(['README.md', 'src/content/editors-guide.md'])(
  'the story of %s has no mistake',
  async (guide) => {
    const [story = ''] = blocksOf(await read(guide), 'mdx');
    const { newsroom, problems } = await readNewsroom(await newsroomFolder({ [storyFile]: story }));
    expect(problems).toEqual([]);
    expect(newsroom.stories.map(({ frontmatter }) => frontmatter.headline)).toEqual([
      'A line opens',
    ]);
  },
);

test('the smallest newsroom of the guide has no mistake', async () => {
  const guide = await read('src/content/own-newsroom.md');
  const [publication = '', sections = '', authors = '', topics = ''] = blocksOf(guide, 'yaml');
  const [story = ''] = blocksOf(guide, 'mdx');
  const folder = await newsroomFolder({
    'publication.yaml': publication,
    'sections.yaml': sections,
    'authors.yaml': authors,
    'topics.yaml': topics,
    'stories/2025/06/a-ship-came-in.mdx': story,
    [storyFile]: null,
  });
  const { newsroom, problems } = await readNewsroom(folder);
  expect(problems).toEqual([]);
  expect(newsroom.publication?.name).toBe('The Harbour Gazette');
  expect(newsroom.stories.map(({ frontmatter }) => frontmatter.headline)).toEqual([
    'A ship came in',
  ]);
});

test('the front page of the guide has no mistake', async () => {
  const blocks = blocksOf(await read('src/content/editors-guide.md'), 'yaml');
  const front = blocks.find((block) => block.startsWith('lead:')) ?? '';
  const folder = await newsroomFolder({
    'front.yaml': front,
    'stories/2025/06/new-line.mdx': storyText(),
    'stories/2025/06/old-line.mdx': storyText(),
    'stories/2025/06/second-line.mdx': storyText(),
  });
  const { newsroom, problems } = await readNewsroom(folder);
  expect(problems).toEqual([]);
  expect(newsroom.front.figures).toHaveLength(1);
});

test('the calendar of the guide has no mistake', async () => {
  const blocks = blocksOf(await read('src/content/editors-guide.md'), 'yaml');
  const folder = await newsroomFolder({
    'calendar.yaml': blocks.find((block) => block.startsWith('- id: rate-decision')) ?? '',
    'topics.yaml': '- id: rates\n  name: Rates\n',
    'stories/2025/06/new-line.mdx': storyText(),
  });
  const { newsroom, problems } = await readNewsroom(folder);
  expect(problems).toEqual([]);
  expect(newsroom.calendar).toHaveLength(1);
});

function read(file: string): Promise<string> {
  return readFile(join(root, file), 'utf8');
}

/** Targets of links to other files and to headings, without those that lead to another host. */
function linksOf(markdown: string): string[] {
  const links = [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)];
  return links.flatMap(([, target = '']) => (target.includes('://') ? [] : target));
}

/** The anchors that GitHub gives to the headings of a file. */
async function headingsOf(file: string): Promise<string[]> {
  const slugger = new GithubSlugger();
  const headings = [...withoutCode(await read(file)).matchAll(/^#+ (.*)$/gm)];
  return headings.map(([, heading = '']) => slugger.slug(heading));
}

/** What stands in the blocks of code of a language. */
function blocksOf(markdown: string, language: string): string[] {
  const blocks = markdown.matchAll(/^```(\w*)\n(.*?)^```/gms);
  return [...blocks].flatMap(([, named, text = '']) => (named === language ? text : []));
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```.*?^```/gms, '');
}
