import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AtEnd } from './temporaryFolder.ts';

/** Files by their path in the content folder; null leaves out one that is there otherwise. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A newsroom on disk, as `readNewsroom` wants to be told of one. */
export interface NewsroomFolder {
  readonly contentDir: string;
  readonly publicDir: string;
  readonly now: Date;
}

/** The moment at which the newsroom is read: two days after its story was published. */
export const now = new Date('2025-06-14T12:00:00Z');

/** Where the one story of the newsroom stands. */
export const storyFile = 'stories/2025/06/first.mdx';

/**
 * Writes a small newsroom without a mistake into a temporary folder, which is removed after the test, or at another end.
 * @param changes files to write in place of its own, or beside them.
 */
export async function newsroomFolder(
  changes: Files = {},
  atEnd: AtEnd = onTestFinished,
): Promise<NewsroomFolder> {
  const root = await mkdtemp(join(tmpdir(), 'newsroom-'));
  atEnd(() => rm(root, { recursive: true, force: true }));
  const contentDir = join(root, 'content');
  const publicDir = join(root, 'public');
  await mkdir(publicDir);
  await mkdir(contentDir);
  for (const [path, content] of Object.entries({ ...goodFiles, ...changes })) {
    if (content === null) continue;
    await mkdir(dirname(join(contentDir, path)), { recursive: true });
    await writeFile(join(contentDir, path), content);
  }
  return { contentDir, publicDir, now };
}

/**
 * The text of a story without a mistake.
 * @param fields frontmatter to write in place of its own, or beside it, as YAML; null leaves one out.
 */
export function storyText(
  fields: Readonly<Record<string, string | null>> = {},
  body = 'A train went.\n',
): string {
  const written: Readonly<Record<string, string | null>> = { ...goodFields, ...fields };
  const lines = Object.entries(written).flatMap(([name, value]) =>
    value === null ? [] : [`${name}:${value.startsWith('\n') ? '' : ' '}${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/**
 * The text of a publication.yaml without a mistake.
 * @param fields written in place of its own, or beside them, as YAML.
 */
export function publicationText(fields: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ ...goodPublication, ...fields })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** A picture of one pixel. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const goodFields = {
  headline: 'A train went',
  standfirst: 'It went from one place to another.',
  section: 'rail',
  published: '2025-06-12T21:40:00+08:00',
  authors: '[rail-desk]',
};

const goodPublication = {
  name: 'The Gauge',
  tagline: 'Of rails',
  description: 'News of rails.',
  url: 'https://gauge.example',
  language: 'en-GB',
  timeZone: 'Asia/Shanghai',
  email: 'desk@gauge.example',
  feedId: 'gauge.example',
  comments: 'mail',
};

const goodFiles: Files = {
  'publication.yaml': publicationText(),
  'sections.yaml': '- id: rail\n  name: Rail\n- id: trade\n  name: Trade\n',
  'topics.yaml': '- id: borders\n  name: Borders\n',
  'authors.yaml': '- id: rail-desk\n  name: The Yard Desk\n',
  'stories/2025/06/map.png': onePixel,
  [storyFile]: storyText(),
};
