import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oldMagazine } from '../tools/exports/ghost.ts';
import { astroSite, hugoSite, jekyllSite } from '../tools/exports/markdown.ts';
import { oldNewspaper, wxr, wxrItem, wxrMeta } from '../tools/exports/wordpress.ts';
import {
  check,
  clock,
  contentOf,
  type Files,
  importing,
  inExport,
  publication,
  importedStory,
  uploads,
} from '../tools/fixtures/importing.ts';
import { onePixel, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';

test.each<[system: string, typed: readonly string[], files: Files, said: string, good: string]>([
  [
    'WordPress',
    ['wordpress', 'export/old.xml'],
    { 'old.xml': oldNewspaper, ...uploads },
    '69 stories and 1 page were written; 3 left.',
    'Good: 63 stories, 5 drafts, 1 scheduled,',
  ],
  [
    'Ghost',
    ['ghost', 'export/old.json', '--site', 'https://old.example'],
    { 'old.json': oldMagazine, 'content/images/2020/01/quay.png': onePixel },
    '50 stories and 1 page were written; 2 left.',
    'Good: 46 stories, 3 drafts, 1 scheduled,',
  ],
  [
    'Hugo',
    ['markdown', 'export'],
    hugoSite,
    '51 stories and 1 page were written; 4 left.',
    'Good: 49 stories, 2 drafts,',
  ],
  [
    'Jekyll',
    ['markdown', 'export'],
    jekyllSite,
    '45 stories and 1 page were written; 1 left.',
    'Good: 43 stories, 2 drafts,',
  ],
  [
    'Astro',
    ['markdown', 'export'],
    astroSite,
    '43 stories were written; 0 left.',
    'Good: 42 stories, 1 draft,',
  ],
])(
  '%s: the check finds nothing, every post is told of, and a second import changes nothing',
  async (_, typed, files, said, good) => {
    const root = await temporaryFolder({ ...publication, ...inExport(files) });
    expect((await importing(root, ...typed)).said.join('')).toContain(said);
    const checked = await check(root);
    expect(checked.said.at(-1)).toContain(good);
    expect(checked.code).toBe(0);
    const before = await contentOf(join(root, 'content'));
    const again = await importing(root, ...typed);
    expect(again.said.join('')).toContain('0 stories were written');
    expect(await contentOf(join(root, 'content'))).toEqual(before);
    const [moved = '', left = ''] = said.split(/ were written; | left\./);
    const report = await readFile(join(root, 'content/import-report.md'), 'utf8');
    expect(report).toContain(
      `${moved} are in the newsroom; ${left} of what was there ${left === '1' ? 'was' : 'were'} left`,
    );
    const [stories, pages = 0] = moved.match(/\d+/g) ?? [];
    expect(report.match(/^- .*: `(?:stories|pages)\/.*\.mdx`$/gm)).toHaveLength(
      Number(stories) + Number(pages),
    );
  },
);

test('an import beside other stories writes over nothing, and adds to lists as they are written', async () => {
  const lists = {
    'content/sections.yaml':
      '# Ours\n- id: harbour # the first\n  name: Harbour\n- id: rail\n  name: Rail\n',
    'content/topics.yaml': '[]\n',
    'content/authors.yaml': '  - id: desk\n    name: The Desk\n',
    'content/stories/2020/03/twins.mdx': storyText({
      published: '2020-03-01T10:00:00+01:00',
      section: 'rail',
      authors: '[desk]',
    }),
  };
  const root = await temporaryFolder({
    ...publication,
    ...lists,
    ...inExport({ 'old.xml': oldNewspaper, ...uploads }),
  });
  const { said } = await importing(
    root,
    'wordpress',
    'export/old.xml',
    '--section',
    'rail',
    '--author',
    'desk',
  );
  expect(said.join('')).toContain('69 stories and 1 page were written');
  expect((await check(root)).code).toBe(0);
  const now = async (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  expect(await now('content/stories/2020/03/twins.mdx')).toBe(
    lists['content/stories/2020/03/twins.mdx'],
  );
  expect(await now('content/sections.yaml')).toBe(lists['content/sections.yaml']);
  expect(await now('content/authors.yaml')).toMatchInlineSnapshot(`
    "  - id: desk
        name: The Desk
      - id: anna-angstrom
        name: Anna Ångström
      - id: ghost-writer
        name: ghost_writer
      - id: no-such-login
        name: no_such_login
      - id: ivan-petrov
        name: Иван Петров
    "
  `);
  expect(await importedStory(root, '2020/03/filed')).toContain('\nsection: rail\n');
  expect(await importedStory(root, '2020/03/by-nobody')).toContain('\n  - desk\n');
  expect(await importedStory(root, '2020/03/twins-2')).toContain('\nheadline: Twins\n');
});

test('what an editor has changed since stays, and what is gone comes again', async () => {
  const items = [1, 2, 3].map((id) =>
    wxrItem({ id, html: `<p><a href="/2020/03/post-${(id % 3) + 1}/">next</a></p>` }),
  );
  const root = await temporaryFolder({ ...publication, ...inExport({ 'old.xml': wxr(items) }) });
  await importing(root, 'wordpress', 'export/old.xml');
  const first = join(root, 'content/stories/2020/03/post-1.mdx');
  const second = join(root, 'content/stories/2020/03/post-2.mdx');
  const third = join(root, 'content/stories/2020/03/post-3.mdx');
  const edited = (await readFile(first, 'utf8')).replace('headline: Post 1', 'headline: Better');
  const written = await readFile(second, 'utf8');
  await writeFile(first, edited);
  const moved = join(root, 'content/stories/2020/03/moved.mdx');
  await rename(third, moved);
  await rm(second);
  const { said } = await importing(root, 'wordpress', 'export/old.xml');
  expect(said.join('')).toContain('1 story was written, 2 there before; 0 left.');
  expect(await readFile(first, 'utf8')).toBe(edited);
  expect(await readFile(second, 'utf8')).toContain('](/stories/2020/03/moved/)');
  expect(written).toContain('](/stories/2020/03/post-3/)');
  expect(existsSync(third)).toBe(false);
});

test('nothing is written outside the newsroom, and nothing outside the export is read', async () => {
  const secret = Buffer.concat([onePixel, Buffer.from('secret')]);
  const html =
    '<img src="../secret.png" alt="a"><img src="/../secret.png" alt="b"><img src="file:///secret.png" alt="c"><img src="link.png" alt="d">';
  const root = await temporaryFolder({
    ...publication,
    'secret.png': secret,
    ...inExport({
      'old.xml': wxr([wxrItem({ id: 1, slug: '../../../x', title: '../../y', html })]),
    }),
  });
  await symlink(join(root, 'secret.png'), join(root, 'export/link.png'));
  await importing(root, 'wordpress', 'export/old.xml');
  expect(Object.keys(await contentOf(root)).toSorted()).toEqual([
    'content/authors.yaml',
    'content/import-report.md',
    'content/publication.yaml',
    'content/sections.yaml',
    'content/stories/2020/03/x.mdx',
    'content/topics.yaml',
    'export/old.xml',
    'secret.png',
  ]);
});

test('a folder of the newsroom that a link leads out of it is not written to', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({ 'old.xml': wxr([wxrItem({ id: 1 })]) }),
    'elsewhere/x': '',
  });
  await mkdir(join(root, 'content/stories'));
  await symlink(join(root, 'elsewhere'), join(root, 'content/stories/2020'));
  const { code, said } = await importing(root, 'wordpress', 'export/old.xml');
  expect(code).toBe(1);
  expect(said.join('')).toContain('is a symbolic link that leads out of the newsroom.');
  expect(Object.keys(await contentOf(join(root, 'elsewhere')))).toEqual(['x']);
});

test('pictures: the largest, those of one name apart, those of one content once, none twice', async () => {
  const picture = (text: string): Buffer => Buffer.concat([onePixel, Buffer.from(text)]);
  const src = (path: string): string =>
    `<img src="https://old.example/wp-content/uploads/${path}" alt="x">`;
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      'old.xml': wxr([
        wxrItem({ id: 1, html: src('2020/01/A%20quay-300x200.png') + src('2020/02/a-quay.png') }),
        wxrItem({ id: 2, html: src('2020/01/A quay.png') + src('2020/01/broken.png') }),
      ]),
      'uploads/2020/01/A quay.png': picture('large'),
      'uploads/2020/01/A quay-300x200.png': picture('small'),
      'uploads/2020/02/a-quay.png': picture('other'),
      'uploads/2020/01/broken.png': onePixel.subarray(0, 40),
    }),
  });
  await importing(root, 'wordpress', 'export/old.xml', '--media', 'export/uploads');
  expect(await importedStory(root, '2020/03/post-1')).toContain(
    '![x](./a-quay.png)![x](./a-quay-2.png)',
  );
  expect(await importedStory(root, '2020/03/post-2')).toContain(
    '![x](./a-quay.png)[x](https://old.example/',
  );
  const month = join(root, 'content/stories/2020/03');
  expect((await readdir(month)).toSorted()).toEqual([
    'a-quay-2.png',
    'a-quay.png',
    'post-1.mdx',
    'post-2.mdx',
  ]);
  expect(await readFile(join(month, 'a-quay.png'))).toEqual(picture('large'));
  expect((await check(root)).code).toBe(0);
});

test('killed at any moment, an import leaves a newsroom that is whole, and the next completes it', async () => {
  const lists = {
    'content/sections.yaml': '- id: rail\n  name: Rail\n',
    'content/topics.yaml': '[]\n',
    'content/authors.yaml': '- id: desk\n  name: The Desk\n',
    'content/stories/2020/01/old.mdx': storyText({
      published: '2020-01-01T10:00:00+01:00',
      authors: '[desk]',
    }),
  };
  const ids = Array.from({ length: 160 }, (_, index) => index + 1);
  const items = ids.map((id) =>
    wxrItem({
      id,
      html: `<p><a href="/2020/03/post-${ids.length - id + 1}/">to another</a></p><img src="quay.png" alt="x">`,
      more: wxrMeta('_thumbnail_id', '9'),
    }),
  );
  const exported = { 'old.xml': wxr(items), 'quay.png': onePixel };
  const root = await temporaryFolder({ ...publication, ...lists, ...inExport(exported) });
  const month = join(root, 'content/stories/2020/03');
  for (const stories of [1, 60, 159]) {
    const child = spawn(
      process.execPath,
      [resolve('src/cli/import.ts'), 'wordpress', join(root, 'export/old.xml')],
      {
        cwd: root,
        env: { ...process.env, ...clock, CONTENT_DIR: join(root, 'content') },
        stdio: 'ignore',
      },
    );
    const ended = new Promise((done) => child.once('exit', done));
    while (child.exitCode === null && (await countOf(month)) < stories) await setTimeout(2);
    child.kill('SIGKILL');
    await ended;
    expect(await check(root)).toMatchObject({ code: 0 });
  }
  await importing(root, 'wordpress', 'export/old.xml');
  expect(await check(root)).toMatchObject({ code: 0 });
  const texts = await Promise.all(ids.map((id) => importedStory(root, `2020/03/post-${id}`)));
  expect(texts.filter((text) => !text.includes('[to another](/stories/2020/03/post-'))).toEqual([]);
});

async function countOf(folder: string): Promise<number> {
  return (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.mdx')).length;
}
