import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const lists = ['publication.yaml', 'sections.yaml', 'topics.yaml', 'authors.yaml'];

/** What a story of the small newsroom says beyond what it must. */
export interface SmallStory {
  /** Path from the stories' folder, without .mdx. */
  readonly id: string;
  readonly published: string;
  /** More lines of frontmatter. */
  readonly more?: string;
  readonly body?: string;
}

/** Writes a newsroom with the fixture's lists and only these stories. */
export async function writeSmallNewsroom(
  folder: string,
  stories: readonly SmallStory[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const list of lists) {
    await cp(fileURLToPath(new URL(`newsroom/${list}`, import.meta.url)), join(folder, list));
  }
  for (const { id, published, more = '', body = 'A train passed.' } of stories) {
    const file = join(folder, 'stories', `${id}.mdx`);
    await mkdir(dirname(file), { recursive: true });
    const frontmatter = `headline: A train\nstandfirst: It passed.\nsection: line\npublished: ${published}\nauthors: [night-desk]\n${more}`;
    await writeFile(file, `---\n${frontmatter}\n---\n\n${body}\n`);
  }
}
