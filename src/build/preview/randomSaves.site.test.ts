import { execFile } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { sharedBrowser } from '../../tools/fixtures/browser.ts';
import { type DevServer, startDevServer } from '../../tools/fixtures/devServer.ts';
import { visit } from '../../tools/fixtures/visit.ts';
import { afterAllTests } from '../../tools/newsrooms/temporaryFolder.ts';

const browser = await sharedBrowser();

let server: DevServer;
const atEnd = afterAllTests();
beforeAll(async () => {
  server = await startDevServer(undefined, atEnd);
});

const numbers = [41, 42, 43, 44, 45];
const wrong = /UnhandledRejection|StoryChangedError|could not be read again|^\s+at /m;

/** What an editor, or a program of theirs, does to the newsroom. */
const save = fc.record({
  number: fc.constantFrom(...numbers),
  what: fc.constantFrom('body', 'headline', 'emptied', 'broken', 'renamed', 'publication'),
});

test('200 random saves: after each burst every page has what was saved last', async () => {
  const { newsroom, address, said } = server;
  const page = await visit(browser, address);
  await page.goto('stories/2025/05/brief-41/');
  const fileOf = (number: number): string => join(newsroom, `stories/2025/05/brief-${number}.mdx`);
  const publication = await readFile(join(newsroom, 'publication.yaml'), 'utf8');
  const texts = new Map<number, string>();
  for (const number of numbers) texts.set(number, await readFile(fileOf(number), 'utf8'));
  onTestFinished(async () => {
    await writeFile(join(newsroom, 'publication.yaml'), publication);
    for (const [number, text] of texts) await writeFile(fileOf(number), text);
  });
  const shown = new Map<number, string>();
  let count = 0;
  const doOne = async ({ number, what }: { number: number; what: string }): Promise<void> => {
    count += 1;
    const file = fileOf(number);
    const words = `Wagon of save ${count}`;
    const text = texts.get(number) ?? '';
    if (what === 'emptied') await writeFile(file, '');
    if (what === 'broken') await writeFile(file, text.replace('headline:', '<headline'));
    if (what === 'renamed') {
      await rename(file, `${file.slice(0, -'.mdx'.length)}-b.mdx`);
      await rename(`${file.slice(0, -'.mdx'.length)}-b.mdx`, file);
    }
    if (what === 'publication') {
      await writeFile(join(newsroom, 'publication.yaml'), '}{');
      await writeFile(join(newsroom, 'publication.yaml'), publication);
    }
    const saved =
      what === 'headline'
        ? text.replace(/^headline: .*$/m, `headline: ${words}`)
        : `${text}\n${words}.\n`;
    await writeFile(file, saved);
    shown.set(number, words);
  };
  const bursts = fc.sample(fc.array(save, { minLength: 8, maxLength: 8 }), {
    numRuns: 25,
    seed: 1435,
  });
  for (const burst of bursts) {
    // Saves of one story follow one another; those of several go on at once.
    await Promise.all(
      numbers.map(async (number) => {
        for (const one of burst.filter((each) => each.number === number)) await doOne(one);
      }),
    );
    for (const [number, words] of shown) {
      const look = async (): Promise<string> =>
        (await fetch(new URL(`stories/2025/05/brief-${number}/`, address))).text();
      await expect.poll(look, { message: JSON.stringify(burst) }).toContain(words);
    }
  }
  expect(count).toBe(200);
  await page
    .getByRole('main')
    .getByText(shown.get(41) ?? 'never')
    .first()
    .waitFor();
  await expect.poll(() => page.locator('vite-error-overlay').count()).toBe(0);
  expect(said()).not.toMatch(wrong);
});

test('a checkout of another branch is shown whole, and the way back', async () => {
  const { newsroom, address, said } = server;
  const run = promisify(execFile);
  const git = (...typed: string[]) =>
    run('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@siding.example', ...typed], {
      cwd: newsroom,
    });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '.');
  await git('commit', '--quiet', '--message=As it is');
  await git('checkout', '--quiet', '-b', 'other');
  await rename(join(newsroom, 'stories/2025/04'), join(newsroom, 'stories/2024'));
  await rename(join(newsroom, 'stories/2024'), join(newsroom, 'stories/2025/11'));
  for (const number of numbers) {
    const file = join(newsroom, `stories/2025/05/brief-${number}.mdx`);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Wagon', 'Carriage'));
  }
  await git('rm', '--quiet', 'front.yaml');
  await git('add', '.');
  await git('commit', '--quiet', '--message=Another');
  const page = await visit(browser, address);
  await page.goto('stories/2025/05/brief-44/');
  for (const [branch, words] of [
    ['main', 'Wagon 44'],
    ['other', 'Carriage 44'],
    ['main', 'Wagon 44'],
    ['other', 'Carriage 44'],
    ['main', 'Wagon 44'],
  ] as const) {
    await git('checkout', '--quiet', branch);
    await page.getByRole('main').getByText(words).first().waitFor();
  }
  for (const number of numbers) {
    const response = await fetch(new URL(`stories/2025/05/brief-${number}/`, address));
    expect(await response.text()).toContain(`Wagon ${number}`);
  }
  const statuses = (): Promise<number[]> =>
    Promise.all(
      ['2025/04', '2025/11'].map(
        async (month) => (await fetch(new URL(`stories/${month}/brief-33/`, address))).status,
      ),
    );
  await expect.poll(statuses).toEqual([200, 404]);
  expect(said()).not.toMatch(wrong);
});
