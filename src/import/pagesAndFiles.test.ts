import { existsSync } from 'node:fs';
import { readdir, readFile, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ghostExport, ghostPost } from '../tools/exports/ghost.ts';
import { wxr, wxrItem, wxrMeta, type WxrPost } from '../tools/exports/wordpress.ts';
import {
  check,
  contentOf,
  type Files,
  importing,
  inExport,
  publication,
} from '../tools/fixtures/importing.ts';
import { onePixel } from '../tools/newsrooms/newsroomFolder.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';

const page = (id: number, path: string, more: Partial<WxrPost> = {}): string =>
  wxrItem({
    id,
    type: 'page',
    title: `Page ${id}`,
    slug: path.split('/').at(-2) ?? '',
    link: `https://old.example${path}`,
    ...more,
  });

/** A newsroom, and beside it an export of WordPress with files. */
async function wordpress(items: readonly string[], files: Files = {}, newsroom: Files = {}) {
  const root = await temporaryFolder({
    ...publication,
    ...newsroom,
    ...inExport({ 'old.xml': wxr(items), ...files }),
  });
  const { said } = await importing(root, 'wordpress', 'export/old.xml');
  return { root, said: said.join('') };
}

async function textAt(root: string, path: string): Promise<string> {
  return readFile(join(root, 'content', path), 'utf8');
}

/** A second import is to change nothing, and the check to find nothing. */
async function expectWhole(root: string, source = 'wordpress', what = 'old.xml'): Promise<void> {
  expect((await check(root)).said.at(-1)).toContain('Good: ');
  const before = await contentOf(join(root, 'content'));
  const again = await importing(root, source, `export/${what}`);
  expect(again.said.join('')).toContain('0 stories were written');
  expect(await contentOf(join(root, 'content'))).toEqual(before);
}

test('pages of WordPress keep their addresses, texts, pictures and links', async () => {
  const { root, said } = await wordpress(
    [
      page(1, '/imprint/', {
        title: 'Imprint &amp; contact',
        html: '<p>We are <em>here</em>: see <a href="/imprint/team/#who">the team</a>, <a href="/2020/03/post-9/">a story</a>, <a href="https://old.example/rates.pdf">rates</a>.</p>',
        more: wxrMeta('_thumbnail_id', '50'),
      }),
      page(2, '/imprint/team/', { html: '<h2>Who</h2><p>All of us. [shortcode]</p>' }),
      page(3, '/', { slug: 'home', html: '<p>Welcome.</p>' }),
      page(4, '/%d0%be-%d0%bd%d0%b0%d1%81/', { title: 'О нас', excerpt: 'Кто мы' }),
      page(5, '/old.html', { slug: 'old', html: '<p>By <a href="/?page_id=2">number</a>.</p>' }),
      wxrItem({ id: 9, html: '<p><a href="/imprint/">Imprint</a> <a href="/?p=4">us</a></p>' }),
      wxrItem({
        id: 50,
        type: 'attachment',
        status: 'inherit',
        more: `<wp:attachment_url>https://old.example/quay.png</wp:attachment_url>${wxrMeta('_wp_attachment_image_alt', 'The quay')}`,
      }),
    ],
    { 'rates.pdf': '%PDF', 'quay.png': onePixel },
  );
  expect(said).toContain('1 story and 5 pages were written; 0 left.');
  expect(await textAt(root, 'pages/imprint.mdx')).toMatchInlineSnapshot(`
    "---
    title: Imprint & contact
    description: "We are here: see the team, a story, rates."
    ---

    ![The quay](./quay.png)

    We are *here*: see [the team](/imprint/team/#who), [a story](/stories/2020/03/post-9/), [rates](./rates.pdf).
    "
  `);
  expect(await textAt(root, 'pages/imprint/team.mdx')).toMatchInlineSnapshot(`
    "---
    title: Page 2
    description: All of us. [shortcode]
    ---

    ## Who

    All of us. \\[shortcode]
    "
  `);
  const home = await textAt(root, 'pages/home.mdx');
  expect(home).toContain('\nWelcome.\n');
  expect(home).not.toContain('formerly');
  const us = await textAt(root, 'pages/o-nas.mdx');
  expect(us).toContain('description: Кто мы\n');
  expect(decodeURIComponent(us)).toContain('formerly:\n  - /о-нас/\n');
  const old = await textAt(root, 'pages/old.mdx');
  expect(old).toContain('[number](/imprint/team/)');
  expect(old).toContain('formerly:\n  - /old.html\n');
  expect(await textAt(root, 'stories/2020/03/post-9.mdx')).toContain(
    '[Imprint](/imprint/) [us](/o-nas/)',
  );
  expect(await readdir(join(root, 'content/pages'))).toContain('rates.pdf');
  const report = await textAt(root, 'import-report.md');
  expect(report).not.toContain('/old.html');
  expect(report).toContain('- page 2, old.xml:');
  await expectWhole(root);
});

test('a page that moved since it was imported is known by its old path', async () => {
  const { root } = await wordpress([
    page(1, '/old.html', { slug: 'old', html: '<p>Us.</p>' }),
    wxrItem({ id: 9 }),
  ]);
  const from = join(root, 'content/pages/old.mdx');
  await rename(from, join(root, 'content/pages/about-us.mdx'));
  await expectWhole(root);
  expect(existsSync(from)).toBe(false);
});

test('pages that cannot be moved are told with their texts, and links to them become words', async () => {
  const { root, said } = await wordpress([
    page(1, '/search/', { html: '<p>Look here.</p>' }),
    page(2, '/secret/', { status: 'private', html: '<p>For us alone.</p>' }),
    page(3, '/soon/', { status: 'draft', html: '<p>Not yet.</p>' }),
    page(4, '/locked/', { password: 'sesame' }),
    page(5, '/binned/', { status: 'trash' }),
    page(6, '/blog/', { html: '' }),
    page(7, '/twin/', { html: '<p>One.</p>' }),
    page(8, '/twin/', { html: '<p>Other.</p>' }),
    wxrItem({ id: 9, html: '<p><a href="/secret/">secret</a> <a href="/blog/">blog</a></p>' }),
  ]);
  expect(said).toContain('1 story and 2 pages were written; 6 left.');
  expect(await textAt(root, 'pages/twin-2.mdx')).toContain('\nOther.\n');
  const [, left = ''] = /## Left\n([^]*?)\n## /.exec(await textAt(root, 'import-report.md')) ?? [];
  expect(left.trim()).toMatchInlineSnapshot(`
    "- **“Page 5” (page 5, old.xml:101)** It was in the bin. \`<p>A ship came in.</p>\`
    - **“Page 2” (page 2, old.xml:41)** It is a page that readers could not see: it was private.

      \`\`\`
      <p>
      <p>For us alone.</p>
      </p>
      \`\`\`

    - **“Page 3” (page 3, old.xml:61)** It is a page that readers could not see: its status was “draft”.

      \`\`\`
      <p>
      <p>Not yet.</p>
      </p>
      \`\`\`

    - **“Page 4” (page 4, old.xml:81)** It is a page that readers could not see: it was protected by a password.

      \`\`\`
      <p>
      <p>A ship came in.</p>
      </p>
      \`\`\`

    - **“Page 6” (page 6, old.xml:121)** It is a page without a text.
    - **“Page 1” (page 1, old.xml:21)** The page takes the address of /search/, which the site makes.

      \`\`\`
      <p>
      <p>Look here.</p>
      </p>
      \`\`\`"
  `);
  await expectWhole(root);
});

test('a page that the newsroom has already stays, and the report has the text of the other', async () => {
  const own = '---\ntitle: About\ndescription: Ours.\n---\n\nWe.\n';
  const { root, said } = await wordpress(
    [page(1, '/about/', { html: '<p>They.</p>' }), page(2, '/legal/', { html: '<p>Law.</p>' })],
    {},
    { 'content/pages/about.mdx': own, 'content/pages/legal/index.mdx': own },
  );
  expect(said).toContain('0 stories were written, 2 there before; 0 left.');
  expect(await textAt(root, 'pages/about.mdx')).toBe(own);
  expect(await textAt(root, 'pages/legal/index.mdx')).toBe(own);
  expect(existsSync(join(root, 'content/pages/legal.mdx'))).toBe(false);
  const report = await textAt(root, 'import-report.md');
  expect(report).toMatch(/pages\/about\.mdx was there already, and stays as it is\.[^-]*They\./);
  expect(report).toMatch(/pages\/legal\/index\.mdx was there already, [^-]*Law\./);
  expect(report).not.toContain('stories/');
});

test('files that posts link to stand beside their stories; what is not one stays a link', async () => {
  const file = (path: string): string => `https://old.example/wp-content/uploads/${path}`;
  const links = [
    file('2020/01/Annual%20Report.PDF'),
    `${file('2020/01/Annual%20Report.PDF')}?ver=2#page=3`,
    'http://www.old.example/wp-content/uploads/2020/02/annual-report.pdf',
    '/wp-content/uploads/2020/01/trips.csv',
    file('2020/01/film.mp4'),
    file('2020/01/gone.pdf'),
    'https://other.example/wp-content/uploads/2020/01/trips.csv',
    '/old.xml',
    '/index.php',
    '/../secret.pdf',
    '/linked.pdf',
    '/2020/03/v1.5',
  ];
  const anchors = links.map((href, number) => `<p><a href="${href}">link ${number}</a></p>`);
  const blocks = `<div class="wp-block-file"><object class="wp-block-file__embed" data="/trips.csv"></object><a href="/trips.csv">Trips</a><a href="/trips.csv" class="wp-block-file__button" download>Download</a></div><audio src="/sound.mp3"></audio><a href="/quay.png"><img src="/quay.png" alt="A quay"></a><p><a href="/quay.png">as a file</a></p>`;
  const uploads = 'wp-content/uploads/2020';
  const root = await temporaryFolder({
    ...publication,
    'secret.pdf': 'secret',
    ...inExport({
      'old.xml': wxr([
        wxrItem({ id: 1, html: anchors.join('') }),
        wxrItem({ id: 2, html: blocks }),
        wxrItem({ id: 3, slug: 'v1-5', link: 'https://old.example/2020/03/v1.5' }),
      ]),
      [`${uploads}/01/Annual Report.PDF`]: '%PDF one',
      [`${uploads}/02/annual-report.pdf`]: '%PDF two',
      [`${uploads}/01/trips.csv`]: 'a,b\n',
      [`${uploads}/01/film.mp4`]: 'film',
      'trips.csv': 'c,d\n',
      'sound.mp3': 'sound',
      'quay.png': onePixel,
      'index.php': '<?php',
    }),
  });
  await symlink(join(root, 'secret.pdf'), join(root, 'export/linked.pdf'));
  await importing(root, 'wordpress', 'export/old.xml');
  const [, first] = (await textAt(root, 'stories/2020/03/post-1.mdx')).split('\n---\n');
  expect(first).toMatchInlineSnapshot(`
    "
    [link 0](./annual-report.pdf)

    [link 1](./annual-report.pdf#page=3)

    [link 2](./annual-report-2.pdf)

    [link 3](./trips.csv)

    [link 4](./film.mp4)

    [link 5](https://old.example/wp-content/uploads/2020/01/gone.pdf)

    [link 6](https://other.example/wp-content/uploads/2020/01/trips.csv)

    [link 7](https://old.example/old.xml)

    [link 8](https://old.example/index.php)

    [link 9](https://old.example/secret.pdf)

    [link 10](https://old.example/linked.pdf)

    [link 11](/stories/2020/03/v1-5/)
    "
  `);
  const [, second] = (await textAt(root, 'stories/2020/03/post-2.mdx')).split('\n---\n');
  expect(second).toMatchInlineSnapshot(`
    "
    [Trips](./trips-2.csv)

    [sound.mp3](./sound.mp3)![A quay](./quay.png)

    [as a file](./quay.png)
    "
  `);
  const month = join(root, 'content/stories/2020/03');
  expect((await readdir(month)).filter((name) => !name.endsWith('.mdx')).toSorted()).toEqual([
    'annual-report-2.pdf',
    'annual-report.pdf',
    'film.mp4',
    'quay.png',
    'sound.mp3',
    'trips-2.csv',
    'trips.csv',
  ]);
  expect(await readFile(join(month, 'annual-report-2.pdf'), 'utf8')).toBe('%PDF two');
  const report = await textAt(root, 'import-report.md');
  expect(report.match(/^- A file that .*$/gm)).toMatchInlineSnapshot(`
    [
      "- A file that a link leads to did not move. It is in none of the folders that files are looked for in. \`https://old.example/wp-content/uploads/2020/01/gone.pdf\`",
      "- A file that a link leads to did not move. It is the export itself. \`/old.xml\`",
      "- A file that a link leads to did not move. It is in none of the folders that files are looked for in. \`/../secret.pdf\`",
      "- A file that a link leads to did not move. It is in none of the folders that files are looked for in. \`/linked.pdf\`",
    ]
  `);
  await expectWhole(root);
});

test('pages and files of Ghost: a card of a file, a picture above, what only members may read', async () => {
  const card =
    '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="__GHOST_URL__/content/files/2024/05/rates.pdf" title="Download" download><div class="kg-file-card-contents"><div class="kg-file-card-title">Our rates</div><div class="kg-file-card-caption">For 2024</div><div class="kg-file-card-metadata"><div class="kg-file-card-filename">rates.pdf</div><div class="kg-file-card-filesize">1 MB</div></div></div><div class="kg-file-card-icon"><svg><title>x</title></svg></div></a></div>';
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      'old.json': ghostExport([
        ghostPost('1', {
          locale: 'xx_not a tag',
          html: `<p>Here.</p>${card}<p><a href="__GHOST_URL__/about/">about</a></p>`,
        }),
        ghostPost('2', {
          type: 'page',
          slug: 'about',
          html: `<p>Us.</p>${card}`,
          feature_image: '__GHOST_URL__/content/images/quay.png',
          feature_image_alt: 'A quay',
          locale: 'xx_not a tag',
        }),
        ghostPost('3', { type: 'page', visibility: 'members' }),
        ghostPost('4', { page: 1, type: undefined, slug: 'terms' }),
      ]),
      'content/files/2024/05/rates.pdf': '%PDF',
      'content/images/quay.png': onePixel,
    }),
  });
  const { said } = await importing(root, 'ghost', 'export/old.json');
  expect(said.join('')).toContain('1 story and 2 pages were written; 1 left.');
  const [, story] = (await textAt(root, 'stories/2021/05/post-1.mdx')).split('\n---\n');
  expect(story).toMatchInlineSnapshot(`
    "
    Here.

    [Our rates For 2024](./rates.pdf)

    [about](/about/)
    "
  `);
  expect(await textAt(root, 'pages/about.mdx')).toMatchInlineSnapshot(`
    "---
    title: Post 2
    description: Us.
    ---

    ![A quay](./quay.png)

    Us.

    [Our rates For 2024](./rates.pdf)
    "
  `);
  expect(existsSync(join(root, 'content/pages/terms.mdx'))).toBe(true);
  await expectWhole(root, 'ghost', 'old.json');
});

test('pages and files of folders of Markdown, by paths from their files and from the site’s root', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      '_config.yml': 'url: https://old.example\n',
      'about.md':
        '---\nlayout: page\ntitle: About\npermalink: /about-us/\n---\n[Rates](/assets/rates.pdf)\n',
      'assets/rates.pdf': '%PDF',
      '_posts/2020-01-03-first.md':
        '---\ntitle: First\n---\n[us](/about-us/) [by file](../about.md) [table](../data/trips.csv) [settings](/_config.yml)\n',
      'data/trips.csv': 'a,b\n',
      // By its place alone.
      'imprint.md': '---\ntitle: Imprint\n---\nUs.\n',
      '_posts/undated.md': '---\ntitle: Undated\n---\nText.\n',
    }),
  });
  const { said } = await importing(root, 'markdown', 'export');
  expect(said.join('')).toContain('2 stories and 2 pages were written; 0 left.');
  expect(await textAt(root, 'pages/imprint.mdx')).toContain('Us.');
  expect(await textAt(root, 'stories/2020/01/first.mdx')).toContain(
    '[us](/about-us/) [by file](/about-us/) [table](./trips.csv) [settings](https://old.example/_config.yml)',
  );
  expect(await textAt(root, 'pages/about-us.mdx')).toContain('[Rates](./rates.pdf)');
  await expectWhole(root, 'markdown', '');
});

test('pages of Hugo are those that stand in no section and have no date', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      'hugo.toml': 'baseURL = "https://old.example/"\n',
      'content/terms.md': '---\ntitle: Terms\n---\nText.\n',
      'content/us/index.md': '---\ntitle: Us\n---\nText.\n',
      'content/posts/undated.md': '---\ntitle: Undated\n---\nText.\n',
      'content/news.md': '---\ntitle: News\ndate: 2020-01-03\n---\nText.\n',
      'content/posts/merged.md':
        '---\ntitle: Merged\ndate: 2020-01-03\n---\n\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> b\n',
    }),
  });
  const { said } = await importing(root, 'markdown', 'export');
  expect(said.join('')).toContain('2 stories and 2 pages were written; 1 left.');
  expect(await textAt(root, 'pages/terms.mdx')).toContain('title: Terms');
  expect(await textAt(root, 'pages/us.mdx')).toContain('title: Us');
  expect(await textAt(root, 'import-report.md')).toContain('which git could not merge');
  await expectWhole(root, 'markdown', '');
});
