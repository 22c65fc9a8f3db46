import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readResult } from '../search/query/result.ts';
import { openIndex } from '../tools/fixtures/openIndex.ts';
import { differences, takeSnapshot } from '../tools/fuzz/siteDifferences.ts';
import { newsroomFolder, storyText } from '../tools/newsrooms/newsroomFolder.ts';

const run = promisify(execFile);

const page = (title: string, body: string, fields = ''): string =>
  `---\ntitle: ${title}\ndescription: What it tells.\n${fields}---\n\n${body}\n`;

test('pages and files of a newsroom are in its site, and an edition that was made of the last is as one of nothing', async () => {
  const { contentDir, now } = await newsroomFolder({
    'stories/2025/06/first.mdx': storyText(
      {},
      'The [table](./traffic.csv), [us](/impressum/#post), the [kit](/press/kit.zip).\n',
    ),
    'stories/2025/06/traffic.csv': 'year,trains\n2025,1\n',
    'pages/impressum.mdx': page('Impressum', '## Post\n\n[Terms](./terms.pdf)', 'search: true\n'),
    'pages/terms.pdf': 'Terms.',
    'pages/legal/privacy.mdx': page('Privacy', 'Nothing is kept.'),
    'pages/about.mdx': page('Who we are', 'We are the desk.'),
    'files/CNAME': 'gauge.example\n',
    'files/.well-known/security.txt': 'Contact: mailto:desk@gauge.example\n',
    'files/press/kit.zip': 'PK',
  });
  const build = async (name: string): Promise<string> => {
    const outDir = join(dirname(contentDir), name);
    await run(process.execPath, ['src/cli/build.ts'], {
      env: {
        PATH: process.env['PATH'],
        CONTENT_DIR: contentDir,
        OUT_DIR: outDir,
        NOW: now.toISOString(),
      },
    });
    return outDir;
  };
  const site = await build('site');
  const read = (file: string) => readFile(join(site, file), 'utf8');
  expect(await read('impressum/index.html')).toContain('<h1 data-pagefind-meta="title">Impressum');
  expect(await read('about/index.html')).toContain('We are the desk.');
  expect(await read('impressum/terms.pdf')).toBe('Terms.');
  expect(await read('stories/2025/06/first/traffic.csv')).toBe('year,trains\n2025,1\n');
  expect(await read('stories/2025/06/first/index.html')).toContain(
    '<a href="./traffic.csv">table</a><span class="file-facts"> (CSV, 19 bytes)</span>',
  );
  expect(await read('rss.xml')).toContain(
    '<a href="https://gauge.example/stories/2025/06/first/traffic.csv">table</a><span> (CSV, 19 bytes)',
  );
  expect(await read('CNAME')).toBe('gauge.example\n');
  expect(await read('press/kit.zip')).toBe('PK');
  expect(await read('.well-known/security.txt')).toContain('Contact:');
  const addresses = [...(await read('sitemaps/pages.xml')).matchAll(/<loc>([^<]*)/g)].map(
    ([, address]) => address,
  );
  for (const path of ['/impressum/', '/legal/privacy/', '/about/']) {
    expect(addresses.filter((address) => address === `https://gauge.example${path}`)).toHaveLength(
      1,
    );
  }
  const { search } = await openIndex({
    'impressum/index.html': await read('impressum/index.html'),
    'legal/privacy/index.html': await read('legal/privacy/index.html'),
    'stories/2025/06/first/index.html': await read('stories/2025/06/first/index.html'),
  });
  const find = async (query: string) =>
    Promise.all(
      (await search(query)).map(async ({ load, language }) => {
        const { headline, published } = readResult(await load(), language);
        return [headline, published?.toISOString()];
      }),
    );
  expect(await find('terms')).toEqual([['Impressum', undefined]]);
  expect(await find('kept')).toEqual([]);
  expect(await find('train')).toEqual([['A train went', '2025-06-12T13:40:00.000Z']]);

  const write = (file: string, text: string) => writeFile(join(contentDir, file), text);
  const remove = (file: string) => rm(join(contentDir, file));
  const edits: readonly (() => Promise<unknown>)[] = [
    () => write('stories/2025/06/traffic.csv', 'year,trains\n2025,1\n2026,2\n'),
    () => write('pages/impressum.mdx', page('Imprint', '## Post\n\nText.', 'search: true\n')),
    () => write('pages/terms.pdf', 'Nobody links to it.'),
    () => write('files/CNAME', 'rails.example\n'),
    () => remove('pages/about.mdx'),
    () => remove('pages/legal/privacy.mdx'),
    () => remove('files/.well-known/security.txt'),
    () => mkdir(join(contentDir, 'files/new')).then(() => write('files/new/a.txt', 'A.')),
  ];
  for (const edit of edits) await edit();
  await build('site');
  const fresh = await build('fresh');
  expect(differences(await takeSnapshot(site), await takeSnapshot(fresh))).toEqual([]);
  await expect(read('impressum/terms.pdf')).rejects.toThrow('ENOENT');
  await expect(read('legal/privacy/index.html')).rejects.toThrow('ENOENT');
  expect(await read('stories/2025/06/first/index.html')).toContain('(CSV, 26 bytes)');
});
