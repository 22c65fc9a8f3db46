import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';

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

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```.*?^```/gms, '');
}
