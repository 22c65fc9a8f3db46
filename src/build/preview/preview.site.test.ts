import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { readPages } from '../../tools/fixtures/builtSite.ts';
import { sharedBrowser } from '../../tools/fixtures/browser.ts';
import { type DevServer, startDevServer } from '../../tools/fixtures/devServer.ts';
import { forIndex } from '../../search/dev/forIndex.ts';
import { visit } from '../../tools/fixtures/visit.ts';
import { afterAllTests } from '../../tools/newsrooms/temporaryFolder.ts';

const browser = await sharedBrowser();

const story = 'stories/2025/05/brief-44';

let server: DevServer;
const atEnd = afterAllTests();
beforeAll(async () => {
  server = await startDevServer(async (newsroom) => {
    await writeFile(join(newsroom, 'theme.css'), ':root { --signal: #8a1c1c; }\n');
    await writeFile(
      join(newsroom, 'policy.yaml'),
      'security:\n  contact: [mailto:desk@siding.example]\n  expires: 2026-06-01\n',
    );
  }, atEnd);
});

/** Opens a page, once nothing is amiss any more of what a test before this changed. */
const opened = async (path: string): Promise<Page> => {
  const page = await visit(browser, server.address);
  await page.goto(path);
  await expect.poll(() => bar(page).textContent()).not.toContain('problem');
  return page;
};

/** Changes a file until it is mended, or the test ends. */
const change = async (
  file: string,
  from: string | RegExp,
  to: string,
): Promise<() => Promise<void>> => {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(from, to));
  const mend = (): Promise<void> => writeFile(file, text);
  onTestFinished(mend);
  return mend;
};

const bar = (page: Page) => page.getByRole('complementary', { name: 'Preview' });

const isUnfolded = (page: Page, summary: string): Promise<boolean> =>
  bar(page)
    .getByText(summary)
    .evaluate((element) => element.closest('details')?.open ?? false);

/** By keyboard; a key that came while the page was loaded again is pressed once more. */
const unfold = (page: Page, summary: string): Promise<void> =>
  expect
    .poll(async () => {
      if (await isUnfolded(page, summary)) return true;
      await bar(page).getByText(summary).press('Enter');
      return false;
    })
    .toBe(true);

test('a page that only the search reads is the same without what is told of it, for which git is asked', async () => {
  const address = new URL(`${story}/`, server.address);
  const seen = await (await fetch(address)).text();
  const read = await (await fetch(address, { headers: { [forIndex]: '1' } })).text();
  expect(seen).toContain('Published 13 May 2025');
  expect(read).not.toContain('Published 13 May 2025');
  const content = (html: string): string => html.slice(html.indexOf('<main'));
  expect(content(read)).toBe(content(seen));
});

test('the problems of a story stand on its page, and go when they are mended', async () => {
  const { newsroom } = server;
  const page = await opened(`${story}/`);
  await expect.poll(() => bar(page).textContent()).toContain('Published 13 May 2025');
  expect(await bar(page).textContent()).not.toContain('problem');
  const mend = await change(join(newsroom, `${story}.mdx`), 'section: line', 'section: lime');
  await bar(page).getByRole('heading', { name: '1 problem' }).waitFor();
  const [problem = ''] = await bar(page).getByRole('listitem').allTextContents();
  expect(problem.replace(/^.*(?=stories)/, '')).toMatchInlineSnapshot(`
    "stories/2025/05/brief-44.mdx:4:10
      The section is not in sections.yaml.
      | section: lime
      |          ^
      do     Did you mean "line"?"
  `);
  await page.getByRole('heading', { name: 'Brief number 44' }).waitFor();
  await mend();
  await expect.poll(() => bar(page).textContent()).not.toContain('problem');
});

test('a story that cannot be drawn shows its problems in the place of its page', async () => {
  const { newsroom, said } = server;
  const page = await opened(`${story}/`);
  for (const [from, to, words] of [
    ['headline:', 'headlin:', 'The field "headline" is missing.'],
    [/^---\n/, '', 'frontmatter'],
    ['Wagon 44 passed the signal at post 308 and', '<Figure> and', 'Figure'],
    ['and went on to the yard.', '{[].at(0).wagons}', 'Cannot read properties of undefined'],
  ] as const) {
    const mend = await change(join(newsroom, `${story}.mdx`), from, to);
    await page.getByRole('heading', { name: 'This page cannot be drawn as it stands' }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('brief-44.mdx');
    expect(await page.getByRole('main').textContent()).toContain(words);
    await mend();
    await page.getByRole('heading', { name: 'Brief number 44' }).waitFor();
  }
  expect(said()).not.toMatch(/^\s+at /m);
});

test('packages of CommonJS, and those that pages of ours use too, are there for a story outside the project', async () => {
  const { newsroom } = server;
  const page = await opened(`${story}/`);
  const imports =
    '---\n\nimport { parse } from "yaml";\nimport { scaleLinear } from "d3-scale";\n\n{parse("[half]")} is {scaleLinear()(0.5)}.\n\nWagon';
  const mend = await change(join(newsroom, `${story}.mdx`), /---\s+Wagon/, imports);
  await page.getByText('half is 0.5.').waitFor();
  await mend();
});

test('a broken file of the newsroom is told on every page, and what was last good stays', async () => {
  const { newsroom } = server;
  const page = await opened(`${story}/`);
  for (const [file, name] of [
    ['publication.yaml', 'The Siding'],
    ['sections.yaml', 'Line'],
    ['authors.yaml', 'The Night Desk'],
  ] as const) {
    const mend = await change(join(newsroom, file), /^/, '}{\n');
    await expect.poll(() => bar(page).textContent()).toContain(`${file}:1`);
    expect(await page.locator('body').textContent()).toContain(name);
    await page.goto('archive/');
    expect(await bar(page).textContent()).toContain(`${file}:1`);
    await page.goto(`${story}/`);
    await mend();
    await expect.poll(() => bar(page).textContent()).not.toContain('problem');
  }
});

test('a chart follows its file, and what is wrong in that stands on the page', async () => {
  const { newsroom } = server;
  const page = await opened('stories/2026/02/everything-a-data-story-holds/');
  const lines = page.getByRole('img', { name: 'Three lamps were lit' });
  expect(await lines.textContent()).toContain('over 1,000');
  const file = join(newsroom, 'february/lamps.csv');
  const undo = await change(file, 'over 1,000', 'a thousand');
  await expect.poll(() => lines.textContent()).toContain('a thousand');
  const mend = await change(file, '640', 'many');
  await expect.poll(() => bar(page).textContent()).toContain('lamps.csv:3:12');
  await mend();
  await expect.poll(() => bar(page).textContent()).not.toContain('problem');
  await undo();
  await expect.poll(() => lines.textContent()).toContain('over 1,000');
});

test('a drawing follows its file, and what is wrong in that stands on the page', async () => {
  const { newsroom } = server;
  const page = await opened('stories/2026/02/everything-a-data-story-holds/');
  const drawing = page.getByRole('img', { name: 'The siding lies straight.' });
  const file = join(newsroom, 'february/siding.svg');
  const undo = await change(file, 'from north to south', 'of the yard');
  await expect.poll(() => drawing.textContent()).toContain('of the yard');
  const mend = await change(file, 'font-size="18"', 'font-size="8"');
  await expect.poll(() => bar(page).textContent()).toContain('6.6 pixels');
  await mend();
  await expect.poll(() => bar(page).textContent()).not.toContain('problem');
  await undo();
  await expect.poll(() => drawing.textContent()).toContain('from north to');
});

test('a preview that starts with a broken publication.yaml says so, and shows pages once it is mended', async () => {
  let mend: (() => Promise<void>) | undefined;
  const { address, said } = await startDevServer(async (newsroom) => {
    mend = await change(join(newsroom, 'publication.yaml'), 'timeZone', 'timezone');
  });
  const page = await visit(browser, address);
  await page.goto(`${story}/`);
  await page.getByRole('heading', { name: 'No page can be drawn yet' }).waitFor();
  expect(await page.getByRole('main').textContent()).toContain('Did you mean "timeZone"?');
  await mend?.();
  await page.getByRole('heading', { name: 'Brief number 44' }).waitFor();
  expect(said()).not.toMatch(/^\s+at /m);
});

test('what has no ending in its route is there: the look, archives of feeds, files for machines', async () => {
  const ask = (path: string): Promise<Response> => fetch(new URL(path, server.address));
  const home = await (await ask('')).text();
  const feed = await (await ask('rss.xml')).text();
  const [look = ''] = /look\/[^"]+\.css/.exec(home) ?? [];
  const [archive = ''] = /feed-archive\/[\d-]+\.xml(?=" rel="prev-archive")/.exec(feed) ?? [];
  const answers = await Promise.all(
    [look, archive, archive.replace('.xml', '.json'), '.well-known/security.txt'].map(ask),
  );
  expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
    [200, 'text/css; charset=utf-8'],
    [200, 'application/rss+xml; charset=utf-8'],
    [200, 'application/feed+json; charset=utf-8'],
    [200, 'text/plain; charset=utf-8'],
  ]);
  expect((await ask('look/other.css')).status).toBe(404);
});

test('a preview says that it does not answer a standing search, and has no feed of it', async () => {
  const { address } = server;
  const page = await fetch(new URL('watches/eighty-four/', address));
  const html = await page.text();
  expect(html).toContain('What this search finds is known once the site is built.');
  expect(html).toContain('search/?q=passed+signal+84&amp;order=newest');
  expect(html).not.toContain('watches/eighty-four/rss.xml');
  for (const feed of ['rss.xml', 'feed.json']) {
    const { status } = await fetch(new URL(`watches/eighty-four/${feed}`, address));
    expect(status, feed).toBe(404);
  }
  expect((await fetch(new URL('topics/sleepers/rss.xml', address))).status).toBe(200);
  const opml = await fetch(new URL('all-feeds.opml', address));
  expect(await opml.text()).not.toContain('/watches/');
});

test('what an editor unfolded stays so when a save loads the page again', async () => {
  const { newsroom } = server;
  const page = await opened(`${story}/`);
  await unfold(page, 'In search results');
  for (const words of ['passed post 308', 'stopped at post 308']) {
    const mend = await change(
      join(newsroom, `${story}.mdx`),
      'passed the signal at post 308',
      words,
    );
    await page.getByRole('main').getByText(words).waitFor();
    await expect.poll(() => isUnfolded(page, 'In search results')).toBe(true);
    expect(await isUnfolded(page, 'Linked from')).toBe(false);
    await mend();
    await page.getByRole('main').getByText('passed the signal at post 308').waitFor();
  }
});

test('the bar tells what the desk wants to know of a story', async () => {
  const { newsroom } = server;
  const page = await opened('stories/2026/04/a-scheduled-story/');
  await change(
    join(newsroom, `${story}.mdx`),
    'post 308 and',
    'post 308 [at last](/stories/2026/04/a-scheduled-story/) and',
  );
  await change(
    join(newsroom, 'stories/2025/05/brief-43.mdx'),
    'authors: [night-desk]',
    'authors: [nobody]',
  );
  await expect.poll(() => bar(page).textContent()).toContain('2 problems in other stories');
  expect(await bar(page).textContent()).toContain('Scheduled: due 2 April 2026 at 10:00 CEST');
  expect(await bar(page).textContent()).toContain('4 words, 1 minute to read');
  await unfold(page, 'Linked from 1');
  await bar(page).getByRole('link', { name: 'Brief number 44' }).waitFor();
  await unfold(page, 'In search results');
  await bar(page).getByText('story · The Siding').waitFor();
  const image = bar(page).getByRole('img', { name: 'The image beside a link' });
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640);
  await bar(page).getByRole('link', { name: 'The entry in feeds' }).click();
  await page.getByRole('strong').getByText('Nobody may read of the').waitFor();
  await page.goBack();
  await bar(page).getByRole('link', { name: '2 problems in other stories' }).click();
  await page.getByRole('heading', { name: 'Problems of the newsroom' }).waitFor();
  expect(await page.getByRole('main').textContent()).toContain('brief-43.mdx:6:');
});

test('no page of a build has anything of the preview', async () => {
  for (const { file, html } of await readPages(inject('deskDir'))) {
    expect(html, file).not.toMatch(/@preview|@vite|class="preview"/);
  }
});
