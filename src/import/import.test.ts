import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { checkNewsroom } from '../cli/checkNewsroom.ts';
import { runCommand } from '../cli/commandContext.ts';
import { importNewsroom } from '../cli/importNewsroom.ts';
import { ghostExport, ghostPost, oldMagazine } from '../tools/exports/ghost.ts';
import { astroSite, hugoSite, jekyllSite } from '../tools/exports/markdown.ts';
import { oldNewspaper, wxr, wxrItem, wxrMeta } from '../tools/exports/wordpress.ts';
import { testContext } from '../tools/fixtures/testContext.ts';
import { onePixel, publicationText, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const publication = { 'content/publication.yaml': publicationText({ timeZone: 'Europe/Berlin' }) };
const clock = { NOW: '2025-06-14T12:00:00Z' };

async function importing(root: string, ...typed: string[]) {
  const context = testContext(root, clock);
  const code = await runCommand(context, (settings, context) =>
    importNewsroom(settings, context, typed),
  );
  return { code, said: context.said };
}

async function check(root: string) {
  const context = testContext(root, clock);
  const code = await runCommand(context, checkNewsroom);
  return { code, said: context.said };
}

/** What is in a folder, by path, with the times at which it was written. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = paths.toSorted().map(async (path) => {
    const { mtimeMs } = await stat(path);
    return [path.slice(folder.length + 1), `${mtimeMs} ${await readFile(path, 'base64')}`] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

function inExport(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`export/${path}`, content]),
  );
}

const uploads = {
  'wp-content/uploads/2020/01/quay.png': onePixel,
  'wp-content/uploads/2020/01/crane.png': Buffer.concat([onePixel, Buffer.from('x')]),
};

test.each<[system: string, typed: readonly string[], files: Files, said: string, good: string]>([
  [
    'WordPress',
    ['wordpress', 'export/old.xml'],
    { 'old.xml': oldNewspaper, ...uploads },
    '69 stories were written; 4 left.',
    'Good: 63 stories, 5 drafts, 1 scheduled,',
  ],
  [
    'Ghost',
    ['ghost', 'export/old.json', '--site', 'https://old.example'],
    { 'old.json': oldMagazine, 'content/images/2020/01/quay.png': onePixel },
    '50 stories were written; 3 left.',
    'Good: 46 stories, 3 drafts, 1 scheduled,',
  ],
  [
    'Hugo',
    ['markdown', 'export'],
    hugoSite,
    '51 stories were written; 5 left.',
    'Good: 49 stories, 2 drafts,',
  ],
  [
    'Jekyll',
    ['markdown', 'export'],
    jekyllSite,
    '45 stories were written; 2 left.',
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
    const [stories, notes] = said.match(/\d+/g) ?? [];
    const report = await readFile(join(root, 'content/import-report.md'), 'utf8');
    expect(report).toContain(
      `${stories} stories are in the newsroom; ${notes} of what was there were left`,
    );
    expect(report.match(/^- .*: `stories\/.*\.mdx`$/gm)).toHaveLength(Number(stories));
  },
);

/** A story of an import, without what every story has. */
async function story(root: string, id: string): Promise<string> {
  return readFile(join(root, `content/stories/${id}.mdx`), 'utf8');
}

test('a post of WordPress with all that it may have', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({ 'old.xml': oldNewspaper, ...uploads }),
  });
  await importing(root, 'wordpress', 'export/old.xml');
  expect(await story(root, '2020/03/shortcodes')).toMatchInlineSnapshot(`
    "---
    headline: Shortcodes
    standfirst: A quay at dawn
    section: news
    published: 2020-03-05T10:00:00+01:00
    authors:
      - anna-angstrom
    formerly:
      - /2020/03/shortcodes/
    ---

    ![Quay](./quay.png "The quay")

    ![A quay at dawn](./quay.png "The caption of the library")

    ![A quay at dawn](./crane.png "The caption of the library")

    [A quay at dawn](https://old.example/wp-content/uploads/2020/01/missing.png)

    The caption of the library

    [youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)

    Inside the box

    As they said \\[sic], \\[1] and \\[gallery].

    [media.example/a.mp4](https://media.example/a.mp4)
    "
  `);
  expect(await story(root, '2020/03/filed')).toMatchInlineSnapshot(`
    "---
    headline: Filed
    standfirst: A ship came in.
    section: news
    published: 2020-03-05T10:00:00+01:00
    authors:
      - anna-angstrom
    topics:
      - rail
      - harbour
      - c
      - c-2
      - zheleznaya-doroga
      - zhidao
      - r-d
    formerly:
      - /2020/03/filed/
    ---

    A ship came in.
    "
  `);
  expect(await story(root, '2020/03/links')).toMatchInlineSnapshot(`
    "---
    headline: Links
    standfirst: classic twins commented by number about harbour private later pdf
    section: news
    published: 2020-03-05T10:00:00+01:00
    authors:
      - anna-angstrom
    formerly:
      - /2020/03/links/
    ---

    [classic](/stories/2020/03/classic/) [twins](/stories/2020/03/twins/) [commented](/stories/2020/03/commented/) [by number](/stories/2020/03/classic/) [about](https://old.example/about/) [harbour](/topics/harbour/) private later [pdf](https://old.example/wp-content/uploads/a.pdf)

    ## Part

    [self](/stories/2020/03/links/#part)
    "
  `);
  expect(await story(root, '2020/03/blocks')).toMatchInlineSnapshot(`
    "---
    headline: Blocks
    standfirst: Text
    section: news
    published: 2020-03-05T10:00:00+01:00
    authors:
      - anna-angstrom
    formerly:
      - /2020/03/blocks/
    ---

    Text[^1]

    ![A quay at dawn](./quay.png "Both")

    A reused line.

    [^1]: The *note*.
    "
  `);
  expect(await readFile(join(root, 'content/topics.yaml'), 'utf8')).toMatchInlineSnapshot(`
    "- id: rail
      name: Rail
    - id: harbour
      name: Harbour
    - id: c
      name: C
    - id: c-2
      name: C++
    - id: zheleznaya-doroga
      name: Железная дорога
    - id: zhidao
      name: 鉄道
    - id: r-d
      name: R&D
    "
  `);
  expect(await readFile(join(root, 'content/authors.yaml'), 'utf8')).toMatchInlineSnapshot(`
    "- id: anna-angstrom
      name: Anna Ångström
    - id: newsroom
      name: Newsroom
    - id: ghost-writer
      name: ghost_writer
    - id: no-such-login
      name: no_such_login
    - id: ivan-petrov
      name: Иван Петров
    "
  `);
});

test('what is not to be public is a draft, and the report says why', async () => {
  const items = [
    wxrItem({ id: 1, slug: 'private', status: 'private' }),
    wxrItem({ id: 2, slug: 'locked', password: 'sesame' }),
    wxrItem({ id: 3, slug: 'pending', status: 'pending' }),
  ];
  const root = await temporaryFolder({ ...publication, ...inExport({ 'old.xml': wxr(items) }) });
  await importing(root, 'wordpress', 'export/old.xml');
  for (const slug of ['private', 'locked', 'pending']) {
    expect(await story(root, `2020/03/${slug}`)).toContain('\ndraft: true\n');
  }
  expect(await readFile(join(root, 'content/import-report.md'), 'utf8')).toMatchInlineSnapshot(`
    "# What was moved in from old.xml

    3 stories are in the newsroom; 0 of what was there were left. The newsroom needs this file no more: keep it, or remove it.

    ## To look at

    Without an excerpt: 3. Their standfirst is the beginning of their text, or their headline.

    ### stories/2020/03/private.mdx

    post 1, old.xml:21: “Post 1”

    - It is a draft: it was private.

    ### stories/2020/03/locked.mdx

    post 2, old.xml:41: “Post 2”

    - It is a draft: it was protected by a password.

    ### stories/2020/03/pending.mdx

    post 3, old.xml:61: “Post 3”

    - It is a draft: its status was “pending”.

    ## Where each is now

    - post 1, old.xml:21: \`stories/2020/03/private.mdx\`
    - post 2, old.xml:41: \`stories/2020/03/locked.mdx\`
    - post 3, old.xml:61: \`stories/2020/03/pending.mdx\`
    "
  `);
});

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
  expect(said.join('')).toContain('69 stories were written');
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
  expect(await story(root, '2020/03/filed')).toContain('\nsection: rail\n');
  expect(await story(root, '2020/03/by-nobody')).toContain('\n  - desk\n');
  expect(await story(root, '2020/03/twins-2')).toContain('\nheadline: Twins\n');
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
  expect(await story(root, '2020/03/post-1')).toContain('![x](./a-quay.png)![x](./a-quay-2.png)');
  expect(await story(root, '2020/03/post-2')).toContain(
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
  const ids = Array.from({ length: 400 }, (_, index) => index + 1);
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
  for (const stories of [1, 150, 399]) {
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
  const texts = await Promise.all(ids.map((id) => story(root, `2020/03/post-${id}`)));
  expect(texts.filter((text) => !text.includes('[to another](/stories/2020/03/post-'))).toEqual([]);
});

async function countOf(folder: string): Promise<number> {
  return (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.mdx')).length;
}

test('Ghost: what only members may read, what was a letter, and what its editor alone can read', async () => {
  const posts = [
    ghostPost('1', { visibility: 'paid' }),
    ghostPost('2', { status: 'sent' }),
    ghostPost('3', { html: null }),
    ghostPost('4', { type: 'page' }),
  ];
  const root = await temporaryFolder({
    ...publication,
    ...inExport({ 'old.json': ghostExport(posts) }),
  });
  await importing(root, 'ghost', 'export/old.json');
  expect(await readFile(join(root, 'content/import-report.md'), 'utf8')).toMatchInlineSnapshot(`
    "# What was moved in from old.json

    2 stories are in the newsroom; 2 of what was there were left. The newsroom needs this file no more: keep it, or remove it.

    ## Left

    - **“Post 4” (4, old.json)** It is a page, not a post. \`<p>A ship came in.</p>\`
    - **“Post 3” (3, old.json)** It has no HTML, only the editor’s own form. Open it in Ghost, save it, and export again. \`{"root":{}}\`

    ## To look at

    Without an excerpt: 2. Their standfirst is the beginning of their text, or their headline.

    ### stories/2021/05/post-1.mdx

    post 1, old.json: “Post 1”

    - It is a draft: only some could read it (paid).

    ### stories/2021/05/post-2.mdx

    post 2, old.json: “Post 2”

    - It is a draft: it was sent as a letter, and was on no page.

    ## Where each is now

    - post 1, old.json: \`stories/2021/05/post-1.mdx\`
    - post 2, old.json: \`stories/2021/05/post-2.mdx\`
    "
  `);
});

test('a site of Hugo: frontmatter in three languages, bundles, shortcodes, links between files', async () => {
  const root = await temporaryFolder({ ...publication, ...inExport(hugoSite) });
  await importing(root, 'markdown', 'export');
  expect(await story(root, '2021/02/toml')).toMatchInlineSnapshot(`
    "---
    headline: In TOML
    standfirst: What it says
    section: news
    published: 2021-02-03T04:05:06+01:00
    authors:
      - anna-angstrom
    topics:
      - rail
      - harbour
      - c
    formerly:
      - /posts/toml/
      - /old/toml/
      - /posts/older.html
    ---

    Some \\{braces\\} and **HTML** and 1 \\< 2, [a link](https://other.example/).

    &#x69;mport x from 'y'

    | a | b |
    | - | - |
    | \\{1\\} | x\\|y |

    \`\`\`js
    const a = {b: '<c>'};
    \`\`\`

    > quoted *text*

    1. one
    2. two

    ## Setext

    Noted.[^1]

    ***

    raw \\*html\\*

    [^1]: The note.
    "
  `);
  expect(await story(root, '2021/02/bundle')).toMatchInlineSnapshot(`
    "---
    headline: A bundle
    standfirst: A bundle
    section: news
    published: 2021-02-05T00:00:00+01:00
    authors:
      - newsroom
    image:
      src: ./cover.png
      alt: The cover
      credit: The Gauge
      caption: At dawn
    formerly:
      - /posts/bundle/
    ---

    ![Inside](./inside.png "Said")

    ![A quay](./inside.png "Its caption")
    "
  `);
  expect(await story(root, '2021/02/shortcodes')).toMatchInlineSnapshot(`
    "---
    headline: Shortcodes
    standfirst: youtube.com/watch?v=w7Ft2ymGmfc
    section: news
    published: 2021-02-06T00:00:00+01:00
    authors:
      - newsroom
    formerly:
      - /posts/shortcodes/
    ---

    [youtube.com/watch?v=w7Ft2ymGmfc](https://www.youtube.com/watch?v=w7Ft2ymGmfc)

    [vimeo.com/146022717](https://vimeo.com/146022717)

    [x.com/SanDiegoZoo/status/1453110110599868418](https://x.com/SanDiegoZoo/status/1453110110599868418)

    [ref](/stories/2021/02/toml/) and [rel](/stories/2021/02/yaml-slug/) and [file](/stories/2021/02/toml/#setext) and [path](/stories/2021/02/yaml-slug/)

    \`\`\`go
    fmt.Println("{<}")
    \`\`\`

    Inside **it**

    \`\`\`
    {{< kept >}}
    \`\`\`

    \`{{< kept >}}\`
    "
  `);
  expect(await story(root, '2021/02/json')).toContain('\ndraft: true\n');
});

test('a site of Jekyll: Liquid, addresses by their form, drafts', async () => {
  const root = await temporaryFolder({ ...publication, ...inExport(jekyllSite) });
  await importing(root, 'markdown', 'export');
  expect(await story(root, '2020/01/first')).toContain(
    'formerly:\n  - /rail/news/2020/01/03/first/\n  - /first/\n',
  );
  expect(await story(root, '2020/01/own')).toContain('formerly:\n  - /own/2020/\n');
  expect(await story(root, '2020/01/liquid')).toMatchInlineSnapshot(`
    "---
    headline: Liquid
    standfirst: first again
    section: news
    published: 2020-01-03T00:00:00+01:00
    authors:
      - newsroom
    formerly:
      - /2020/01/03/liquid/
    ---

    \`\`\`ruby
    puts "{{ x }}"
    \`\`\`

    [first](/stories/2020/01/first/) [again](/stories/2020/01/first/) ![q](./quay.png)

    shown

    \\{\\{ raw \\}\\}

    /x/
    "
  `);
});

test('a site of Astro: pictures of its assets, imports and components', async () => {
  const root = await temporaryFolder({ ...publication, ...inExport(astroSite) });
  await importing(root, 'markdown', 'export');
  expect(await story(root, '2022/07/second-post')).toMatchInlineSnapshot(`
    "---
    headline: Second
    standfirst: Text {frontmatter.title} and .
    section: news
    published: 2022-07-09T00:00:00+02:00
    authors:
      - newsroom
    image:
      src: ./hero.png
      alt: The hero
      credit: The Gauge
    formerly:
      - /blog/second-post/
    ---

    Text \\{frontmatter.title\\} and .

    The end.
    "
  `);
});
