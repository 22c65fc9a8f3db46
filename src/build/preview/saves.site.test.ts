import { execFile } from 'node:child_process';
import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { sharedBrowser } from '../../tools/fixtures/browser.ts';
import { type DevServer, startDevServer } from '../../tools/fixtures/devServer.ts';
import { secretWord } from '../../tools/newsrooms/fixtureNewsroom.ts';
import { visit } from '../../tools/fixtures/visit.ts';
import { afterAllTests } from '../../tools/newsrooms/temporaryFolder.ts';
import { settled } from '../../tools/fixtures/settled.ts';

const browser = await sharedBrowser();

let server: DevServer;
const atEnd = afterAllTests();
beforeAll(async () => {
  server = await startDevServer(undefined, atEnd);
});

const numbers = [41, 42, 43, 44, 45];
const briefs = numbers.map((number) => `stories/2025/05/brief-${number}`);

/** Has files as they are now written again when the test ends. */
async function leaveAsFound(files: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  onTestFinished(async () => {
    for (const [place, file] of files.entries()) await writeFile(file, texts[place] ?? '');
  });
  return texts;
}

test('the dev server searches what an editor writes, as soon as it is written', async () => {
  const { newsroom, address } = server;
  const brief = join(newsroom, 'stories/2025/05/brief-45.mdx');
  await leaveAsFound([brief]);
  const page = await visit(browser, address);
  const finds = async (query: string, words: string): Promise<void> => {
    await expect
      .poll(
        async () => {
          await page.goto(`search/?q=${query}`);
          await settled(page);
          return page.getByRole('main').textContent();
        },
        { interval: 500 },
      )
      .toContain(words);
  };
  await finds('wagon', 'Brief number');
  await finds(secretWord, 'Draft');
  await finds(secretWord, 'Scheduled');
  await finds('xylophone', 'No story for');
  await appendFile(brief, '\nA xylophone was aboard.\n');
  await finds('xylophone', 'Brief number 45');
});

test('five stories saved at once, time and again, are shown and break nothing', async () => {
  const { newsroom, address, said } = server;
  const pages = briefs.map((brief) => new URL(`${brief}/`, address));
  const files = briefs.map((brief) => join(newsroom, `${brief}.mdx`));
  const written = await leaveAsFound(files);
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
  const texts = await leaveAsFound(files.map((name) => join(newsroom, name)));
  await fetch(page);
  for (const [place, name] of files.entries()) {
    const file = join(newsroom, name);
    const text = texts[place] ?? '';
    for (const begun of ['', text.slice(0, text.length / 3)]) {
      await writeFile(file, begun);
      await setTimeout(60);
      const shown = fetch(page);
      await setTimeout(40);
      // Where the machine is busy, to wait for the page would leave the file half saved for too long.
      await writeFile(file, text);
      expect((await shown).status, name).toBe(200);
      await setTimeout(600);
    }
  }
  expect(await (await fetch(page)).text()).toContain('Brief number 44');
  expect(said()).not.toMatch(/UnhandledRejection|\[ERROR\]|^\s+at /m);
  await writeFile(join(newsroom, 'sections.yaml'), '');
  await expect.poll(said).toContain('sections.yaml');
});

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
  const publicationFile = join(newsroom, 'publication.yaml');
  const files = [publicationFile, ...numbers.map(fileOf)];
  const [publication = '', ...texts] = await leaveAsFound(files);
  const shown = new Map<number, string>();
  let count = 0;
  const doOne = async ({ number, what }: { number: number; what: string }): Promise<void> => {
    count += 1;
    const file = fileOf(number);
    const words = `Wagon of save ${count}`;
    const text = texts[numbers.indexOf(number)] ?? '';
    if (what === 'emptied') await writeFile(file, '');
    if (what === 'broken') await writeFile(file, text.replace('headline:', '<headline'));
    if (what === 'renamed') {
      await rename(file, `${file.slice(0, -'.mdx'.length)}-b.mdx`);
      await rename(`${file.slice(0, -'.mdx'.length)}-b.mdx`, file);
    }
    if (what === 'publication') {
      await writeFile(publicationFile, '}{');
      await writeFile(publicationFile, publication);
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
