import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oldNewspaper, wxr, wxrItem } from '../tools/exports/wordpress.ts';
import { publicationText } from '../tools/newsrooms/newsroomFolder.ts';
import {
  importing,
  inExport,
  publication,
  importedStory,
  uploads,
} from '../tools/fixtures/importing.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';

test('a post of WordPress with all that it may have', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({ 'old.xml': oldNewspaper, ...uploads }),
  });
  await importing(root, 'wordpress', 'export/old.xml');
  expect(await importedStory(root, '2020/03/shortcodes')).toMatchInlineSnapshot(`
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
  expect(await readFile(join(root, 'content/import-report.md'), 'utf8')).toContain(
    '- Pictures of a gallery are not in the export. `404`\n',
  );
  expect(await importedStory(root, '2020/03/filed')).toMatchInlineSnapshot(`
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
  expect(await importedStory(root, '2020/03/links')).toMatchInlineSnapshot(`
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

    [classic](/stories/2020/03/classic/) [twins](/stories/2020/03/twins/) [commented](/stories/2020/03/commented/) [by number](/stories/2020/03/classic/) [about](/about/) [harbour](/topics/harbour/) private later [pdf](https://old.example/wp-content/uploads/a.pdf)

    ## Part

    [self](/stories/2020/03/links/#part)
    "
  `);
  expect(await importedStory(root, '2020/03/blocks')).toMatchInlineSnapshot(`
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

    [https://x.com/a/status/1](https://x.com/a/status/1)

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
    expect(await importedStory(root, `2020/03/${slug}`)).toContain('\ndraft: true\n');
  }
  expect(await readFile(join(root, 'content/import-report.md'), 'utf8')).toMatchInlineSnapshot(`
    "# What was moved in from old.xml

    3 stories are in the newsroom; 0 of what was there were left. The newsroom needs this file no more: keep it, or remove it.

    ## To look at

    Without an excerpt: 3. Their standfirst or description is the beginning of their text, or their headline.

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

test('a blog below a path moves to the same one, or to a host of its own: its addresses lead on either way', async () => {
  const items = [
    wxrItem({
      id: 1,
      slug: 'one',
      html: '<p><a href="/blog/?p=2">Two</a>, <a href="https://old.example/blog/2020/03/two/">again</a>, <a href="../two/">and again</a>.</p>',
    }),
    wxrItem({ id: 2, slug: 'two' }),
    wxrItem({ id: 3, slug: 'imprint', type: 'page', link: 'https://old.example/imprint/' }),
  ];
  const old = wxr(items).replaceAll(/(?<=>)https:\/\/old\.example/g, '$&/blog');
  const movedTo = async (url: string) => {
    const root = await temporaryFolder({
      'content/publication.yaml': publicationText({ timeZone: 'Europe/Berlin', url }),
      ...inExport({ 'old.xml': old }),
    });
    await importing(root, 'wordpress', 'export/old.xml');
    const pages = await readdir(join(root, 'content/pages'), { recursive: true });
    return { one: await importedStory(root, '2020/03/one'), pages };
  };
  const same = await movedTo('https://old.example/blog/');
  expect(same.one).toContain('formerly:\n  - /2020/03/one/\n');
  expect(same.one).toContain(
    '[Two](/stories/2020/03/two/), [again](/stories/2020/03/two/), [and again](/stories/2020/03/two/).',
  );
  expect(same.pages).toEqual(['imprint.mdx']);
  const own = await movedTo('https://gauge.example/');
  expect(own.one).toContain('formerly:\n  - /blog/2020/03/one/\n');
  expect(own.one).toContain('[Two](/stories/2020/03/two/)');
  expect(own.pages).toContain(join('blog', 'imprint.mdx'));
});
