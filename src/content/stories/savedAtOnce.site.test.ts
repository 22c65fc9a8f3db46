import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { type DevServer, startDevServer } from '../../tools/fixtures/devServer.ts';
import { afterAllTests } from '../../tools/newsrooms/temporaryFolder.ts';

let server: DevServer;
const atEnd = afterAllTests();
beforeAll(async () => {
  server = await startDevServer(undefined, atEnd);
});

const briefs = [41, 42, 43, 44, 45];

test('five stories saved at once, time and again, are shown and break nothing', async () => {
  const { newsroom, address, said } = server;
  const pages = briefs.map((number) => new URL(`stories/2025/05/brief-${number}/`, address));
  const files = briefs.map((number) => join(newsroom, `stories/2025/05/brief-${number}.mdx`));
  const written = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const show = async (): Promise<Response[]> => Promise.all(pages.map((page) => fetch(page)));
  await show();
  for (let round = 1; round <= 10; round += 1) {
    const words = `Wagon ${round} arrived.`;
    await Promise.all(
      files.map((file, index) => writeFile(file, `${written[index] ?? ''}\n${words}\n`)),
    );
    const shown = await show();
    expect(shown.map(({ status }) => status)).toEqual(briefs.map(() => 200));
    for (const page of shown) expect(await page.text()).toContain(words);
  }
  expect(said()).not.toMatch(/UnhandledRejection|\[ERROR\]|StoryChangedError|^\s+at /m);
});

test('what is wrong with files only while they are saved is not told, and no page is lost by it', async () => {
  const { newsroom, address, said } = server;
  const page = new URL('stories/2025/05/brief-44/', address);
  const files = [
    'stories/2025/05/brief-44.mdx',
    'sections.yaml',
    'authors.yaml',
    'publication.yaml',
  ];
  await fetch(page);
  for (const name of files) {
    const file = join(newsroom, name);
    const text = await readFile(file, 'utf8');
    for (const begun of ['', text.slice(0, text.length / 3)]) {
      await writeFile(file, begun);
      await setTimeout(100);
      expect((await fetch(page)).status, name).toBe(200);
      await writeFile(file, text);
      await setTimeout(600);
    }
  }
  expect(await (await fetch(page)).text()).toContain('Brief number 44');
  expect(said()).not.toMatch(/UnhandledRejection|\[ERROR\]|^\s+at /m);
  await writeFile(join(newsroom, 'sections.yaml'), '');
  await expect.poll(said).toContain('sections.yaml');
});
