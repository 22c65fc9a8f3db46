import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { astroSite, hugoSite, jekyllSite } from '../tools/exports/markdown.ts';
import {
  check,
  importing,
  inExport,
  publication,
  importedStory,
} from '../tools/fixtures/importing.ts';
import { onePixel } from '../tools/newsrooms/newsroomFolder.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';

test('a site of Hugo: frontmatter in three languages, bundles, shortcodes, links between files', async () => {
  const root = await temporaryFolder({ ...publication, ...inExport(hugoSite) });
  await importing(root, 'markdown', 'export');
  expect(await importedStory(root, '2021/02/toml')).toMatchInlineSnapshot(`
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
  expect(await importedStory(root, '2021/02/bundle')).toMatchInlineSnapshot(`
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
  expect(await importedStory(root, '2021/02/shortcodes')).toMatchInlineSnapshot(`
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
  expect(await importedStory(root, '2021/02/json')).toContain('\ndraft: true\n');
});

test('a site of Jekyll: Liquid, addresses by their form, drafts', async () => {
  const root = await temporaryFolder({ ...publication, ...inExport(jekyllSite) });
  await importing(root, 'markdown', 'export');
  expect(await importedStory(root, '2020/01/first')).toContain(
    'formerly:\n  - /rail/news/2020/01/03/first/\n  - /first/\n',
  );
  expect(await importedStory(root, '2020/01/own')).toContain('formerly:\n  - /own/2020/\n');
  expect(await importedStory(root, '2020/01/liquid')).toMatchInlineSnapshot(`
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

test('a site of Hexo: addresses by its form, names of several words, pages with dates, scaffolds', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      '_config.yml':
        'url: https://old.example\nsource_dir: source\npermalink: :category/:year/:title/\n',
      'scaffolds/post.md': '---\ntitle: {{ title }}\n---\n',
      'source/_posts/铁路/开通.md':
        '---\ntitle: 开通\ndate: 2020-01-03 10:00:00\ncategories: 铁路 新闻\ntags:\n- [火车, 港口]\n---\nText.\n',
      'source/_drafts/later.md': '---\ntitle: Later\ndate: 2020-01-06 10:00:00\n---\nText.\n',
      'source/_posts/plain.md':
        '---\ntitle: Plain\ndate: 2020-01-04 10:00:00\nabbrlink: 7a1b\npermalink: p/:abbrlink.html\n---\nText.\n',
      'source/about/index.md': '---\ntitle: About us\ndate: 2020-01-05 10:00:00\n---\nText.\n',
    }),
  });
  await importing(root, 'markdown', 'export');
  expect(await importedStory(root, '2020/01/kaitong')).toMatchInlineSnapshot(`
    "---
    headline: 开通
    standfirst: Text.
    section: news
    published: 2020-01-03T10:00:00+01:00
    authors:
      - newsroom
    topics:
      - tielu-xinwen
      - huoche
      - gangkou
    formerly:
      - /铁路-新闻/2020/铁路/开通/
    ---

    Text.
    "
  `);
  expect(await importedStory(root, '2020/01/plain')).toContain('formerly:\n  - /p/7a1b.html\n');
  expect(await importedStory(root, '2020/01/later')).toContain('/uncategorized/2020/later/');
  expect(await readFile(join(root, 'content/pages/about.mdx'), 'utf8')).toContain('About us');
  const report = await readFile(join(root, 'content/import-report.md'), 'utf8');
  expect(report).not.toContain('scaffolds');
  expect((await check(root)).code).toBe(0);
});

test('tags of Hexo and Octopress: pictures beside a post, code, videos, links to posts', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      '_config.yml': 'new_post_name: :title.md\npost_asset_folder: true\n',
      'source/_posts/quay.md': `---
title: Quay
date: 2020-01-03 10:00:00
---
{% asset_img left quay.png 300 200 "The quay" %}

![Twice](quay.png)

{% codeblock In short lang:js %}
const a = *b*;
{% endcodeblock %}

{% youtube w7Ft2ymGmfc %}

See {% post_link pier "the pier" %}.

{% include youtube.html id="abc" %}
`,
      'source/_posts/quay/quay.png': onePixel,
      'source/_posts/pier.md': '---\ntitle: Pier\ndate: 2020-01-04 10:00:00\n---\nText.\n',
    }),
  });
  await importing(root, 'markdown', 'export');
  const [, , body] = (await importedStory(root, '2020/01/quay')).split('---\n');
  expect(body).toMatchInlineSnapshot(`
    "
    ![The quay](./quay.png)

    ![Twice](./quay.png)

    \`\`\`js
    const a = *b*;
    \`\`\`

    [youtube.com/watch?v=w7Ft2ymGmfc](https://www.youtube.com/watch?v=w7Ft2ymGmfc)

    See [the pier](/stories/2020/01/pier/).

    [youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)
    "
  `);
});

test('a site of Jekyll below a folder: pictures, collections, a day before an underscore', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      '_config.yml':
        'collections:\n  talks:\n    permalink: /t/:name\n  notes:\n    output: true\n',
      'site/_posts/2020-03-01_quay.md':
        '---\ntitle: Quay\ncover_image: /img/quay.png\n---\n![Here](/img/quay.png)\n',
      'site/_talks/2020/2020-03-02_a-talk.md': '---\ntitle: Talk\n---\nText.\n',
      'site/_notes/deep/note.md': '---\ntitle: Note\ndate: 2020-03-04\n---\nText.\n',
      'site/posts/2020/03/05/a-day.md': '---\ntitle: Day\n---\nText.\n',
      'site/img/quay.png': onePixel,
    }),
  });
  await importing(root, 'markdown', 'export');
  const quay = await importedStory(root, '2020/03/quay');
  expect(quay).toContain('  src: ./quay.png\n');
  expect(quay).toContain('![Here](./quay.png)');
  expect(await importedStory(root, '2020/03/a-talk')).toContain(
    'formerly:\n  - /t/2020-03-02_a-talk\n',
  );
  expect(await importedStory(root, '2020/03/note')).toContain(
    'formerly:\n  - /notes/deep/note.html\n',
  );
  expect(await importedStory(root, '2020/03/a-day')).toContain('published: 2020-03-05T');
});

test('an address of Jekyll has the names of categories in any script', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      '_config.yml': 'permalink: :categories/:title.html\n',
      '_posts/2020-03-01-quay.md': '---\ntitle: Quay\ncategories: [Новости]\n---\nText.\n',
      '_posts/2020-03-02-pier.md': '---\ntitle: Pier\ncategories: [Two Words]\n---\nText.\n',
    }),
  });
  await importing(root, 'markdown', 'export');
  expect(await importedStory(root, '2020/03/quay')).toContain(
    'formerly:\n  - /новости/quay.html\n',
  );
  expect(await importedStory(root, '2020/03/pier')).toContain(
    'formerly:\n  - /two%20words/pier.html\n',
  );
});

test('an address of Hugo is in small letters, without spaces', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      'config/_default/hugo.yaml': 'baseURL: https://old.example/\n',
      'content/Posts/The Quay.md':
        '---\ntitle: Quay\ndate: 2020-03-01\n---\nSee [it](https://old.example/posts/the-quay/).\n',
    }),
  });
  await importing(root, 'markdown', 'export');
  const story = await importedStory(root, '2020/03/the-quay');
  expect(story).toContain('formerly:\n  - /posts/the-quay/\n');
  expect(story).toContain('[it](/stories/2020/03/the-quay/)');
});

test('notes between colons or in quotes keep their words, and lose their signs', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      'blog/2020-03-01-quay.md': `---
title: Quay
---
:::intro
The *beginning*.
:::

::: tip[Mind the gap]
- One
- Two

\`\`\`
:::kept
\`\`\`
:::

::: {.wide}
Wide
:::

> [!NOTE]
> Noted.

> [!warning]- Take care
> Warned.

Text ::: with colons [!NOTE].
`,
    }),
  });
  await importing(root, 'markdown', 'export');
  const [, , body] = (await importedStory(root, '2020/03/quay')).split('---\n');
  expect(body).toMatchInlineSnapshot(`
    "
    The *beginning*.

    **Mind the gap**

    - One
    - Two

    \`\`\`
    :::kept
    \`\`\`

    Wide

    > Noted.

    > **Take care**
    >
    > Warned.

    Text ::: with colons \\[!NOTE].
    "
  `);
});

test.each([
  [
    'hugo.toml',
    '[permalinks]\nposts = "/p/:year/:month/:day/:contentbasename"\n',
    '/p/2020/03/01/the-quay/',
  ],
  ['config.yaml', '---\npermalinks:\n  page:\n    posts: /:year/:slug/\n', '/2020/quay-1-größe/'],
  ['hugo.json', '{"permalinks": {"posts": "/n/:slugorfilename"}}', '/n/the-quay/'],
  ['config/_default/hugo.yml', 'permalinks: {posts: "/:weekdayname/:slug/"}', '/posts/the-quay/'],
])('an address of Hugo is of the form in %s', async (name, settings, path) => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      [name]: settings,
      'content/posts/The Quay.md':
        '---\ntitle: "Quay 1: Größe"\ndate: 2020-03-01T23:30:00Z\n---\nText.\n',
      'content/posts/other.md': `---\ntitle: Other\ndate: 2020-03-02\n---\nSee [it](${path}).\n`,
    }),
  });
  await importing(root, 'markdown', 'export');
  expect(await importedStory(root, '2020/03/other')).toContain('[it](/stories/2020/03/the-quay/)');
});

test('a site of Astro: pictures of its assets, imports and components', async () => {
  const root = await temporaryFolder({ ...publication, ...inExport(astroSite) });
  await importing(root, 'markdown', 'export');
  expect(await importedStory(root, '2022/07/second-post')).toMatchInlineSnapshot(`
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

test('a heading that has a name of its own keeps its words, and links to it lead there', async () => {
  const files = {
    'content/posts/one.md':
      '---\ntitle: One\ndate: 2021-02-05\n---\n\n## The gauge {#gauge}\n\nSee [above](#gauge), and {this}.\n',
    'content/posts/two.md':
      '---\ntitle: Two\ndate: 2021-02-06\n---\n\nSee [the gauge](/posts/one/#gauge).\n',
  };
  const root = await temporaryFolder({ ...publication, ...inExport(files) });
  await importing(root, 'markdown', 'export');
  const one = await importedStory(root, '2021/02/one');
  expect(one).toContain(
    '## <span id="gauge"></span>The gauge\n\nSee [above](#gauge), and \\{this\\}.',
  );
  expect(await importedStory(root, '2021/02/two')).toContain('](/stories/2021/02/one/');
});

test('posts in HTML, a file that is not in UTF-8, and a date that cannot be read', async () => {
  const latin = '---\ntitle: Größe\ndate: 2020-03-02\n---\nDie Größe der Häfen.\n';
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      '_config.yml': 'url: https://old.example\n',
      '_posts/2020-03-01-quay.html': '---\ntitle: Quay\n---\n<p>The *quay* <b>is</b> open.</p>\n',
      'news/dated.htm': '---\ntitle: Dated\ndate: 2020-03-04\n---\n<p>Dated words.</p>\n',
      'index.html': '---\nlayout: default\n---\n<p>{{ site.title }}</p>\n',
      'about.html': '<p>No post.</p>\n',
      '_posts/latin.md': Buffer.from(latin, 'latin1'),
      '_posts/broken.md': Buffer.concat([
        Buffer.from('---\ntitle: Brücke\ndate: 2020-03-03\n---\nÜber '),
        Buffer.from([0xff]),
        Buffer.from(' alles.\n'),
      ]),
      '_posts/wide.md': Buffer.from(`\uFEFF${latin.replace('Größe', 'Weite')}`, 'utf16le'),
      'news/odd.md': '---\ntitle: Odd\ndate: 31/12/2019\n---\nWords.\n',
    }),
  });
  await importing(root, 'markdown', 'export');
  const quay = await importedStory(root, '2020/03/quay');
  expect(quay).toContain('The \\*quay\\* **is** open.');
  expect(await importedStory(root, '2020/03/dated')).toContain('Dated words.');
  expect(await importedStory(root, '2020/03/latin')).toContain('Die Größe der Häfen.');
  expect(await importedStory(root, '2020/03/broken')).toContain('Über alles.');
  expect(await importedStory(root, '2020/03/wide')).toContain('headline: Weite');
  const report = await readFile(join(root, 'content/import-report.md'), 'utf8');
  expect(report).toContain('It is not written in UTF-8, and was read as Windows-1252');
  expect(report).toContain('Letters were lost: they are not in UTF-8.');
  expect(report).toMatch(/Its date cannot be read\. `31\/12\/2019`/);
  expect(report).not.toMatch(/index\.html|about\.html/);
  expect((await check(root)).code).toBe(0);
});

test('fields of a newsroom: in tables of a system’s own, beside a picture, of another name; a long one is told in short', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      'content/ferry.md': `+++
path = "2024/05/06/ferry"
title = "The ferry sails again"
description = "For search engines"
subtitle = "The first in three years"
image = "quay.png"
image-description = "A quay"
image_credit = "Ada Stone"
authors = []
byline = "Ben Reed"
draft-html = "<b>${'long '.repeat(500)}end</b>"
[taxonomies]
tags = ["Harbour"]
[extra]
team = "Night desk"
+++
Text.
`,
      'content/timed.md':
        '---\ntitle: Timed\npublished: 2024-05-07T08:09:10Z\nblurb: In short\n---\nText.\n',
      'content/quay.png': onePixel,
    }),
  });
  await importing(root, 'markdown', 'export');
  expect(await importedStory(root, '2024/05/ferry')).toMatchInlineSnapshot(`
    "---
    headline: The ferry sails again
    standfirst: The first in three years
    section: news
    published: 2024-05-06T00:00:00+02:00
    authors:
      - ben-reed
    topics:
      - harbour
    image:
      src: ./quay.png
      alt: A quay
      credit: Ada Stone
    formerly:
      - /2024/05/06/ferry
    ---

    Text.
    "
  `);
  expect(await importedStory(root, '2024/05/timed')).toContain(
    'standfirst: In short\nsection: news\npublished: 2024-05-07T10:09:10+02:00\n',
  );
  const report = await readFile(join(root, 'content/import-report.md'), 'utf8');
  expect(report).toContain('  team: "Night desk"\n');
  expect(report).toMatch(
    /^ {2}draft-html: "<b>long [long ]+… \(2512 characters; the whole stands in the old file\)$/m,
  );
  expect(report).not.toContain('end</b>');
});

test('addresses of the site itself: led where they lead now, and no link where that is nowhere', async () => {
  const root = await temporaryFolder({
    ...publication,
    ...inExport({
      'config.toml': 'base_url = "https://old.example"\n',
      'content/first.md':
        '+++\ntitle = "First"\npath = "2024/05/06/first"\naliases = ["2024/first.html"]\n+++\nText.\n',
      'content/second.md': `+++
title = "Second"
path = "2024/05/07/second"
+++
One https://gauge.example/2024/05/06/first/ is led, a [second](https://old.example/2024/first.html) too.

No link: https://gauge.example/gone/. And again: https://gauge.example/gone/, and https://other.example/.
`,
    }),
  });
  await importing(root, 'markdown', 'export');
  expect((await importedStory(root, '2024/05/second')).split('---\n')[2]).toMatchInlineSnapshot(`
    "
    One [https://gauge.example/2024/05/06/first/](/stories/2024/05/first/) is led, a [second](/stories/2024/05/first/) too.

    No link: \`https://gauge.example/gone/\`. And again: \`https://gauge.example/gone/\`, and [https://other.example/](https://other.example/).
    "
  `);
  expect((await check(root)).code).toBe(0);
});
