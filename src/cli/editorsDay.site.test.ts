import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { startDevServerOn } from '../tools/fixtures/devServer.ts';
import { visit } from '../tools/fixtures/visit.ts';
import { writeSmallNewsroom } from '../tools/newsrooms/smallNewsroom.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';

const browser = await sharedBrowser();

const run = promisify(execFile);
const failure = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });

/** A newsroom in a git repository of its own, and the commands of the desk over it. */
async function deskInGit() {
  const root = await temporaryFolder({});
  await writeSmallNewsroom(root);
  const [content, dist] = [join(root, 'content'), join(root, 'dist')];
  const git = async (...typed: readonly string[]): Promise<string> => {
    const desk = ['-c', 'user.name=Desk', '-c', 'user.email=desk@siding.example'];
    return (await run('git', [...desk, ...typed], { cwd: content })).stdout.trim();
  };
  return {
    content,
    git,
    commit: async (message: string) => {
      await git('add', '--all');
      await git('commit', '--quiet', `--message=${message}`);
    },
    /** Types a command of the desk at a moment; it ends with 0 unless another code is given. */
    type: async (now: string, command: string, typed: readonly string[] = [], code = 0) => {
      const ended = await run(process.execPath, [`src/cli/${command}.ts`, ...typed], {
        env: { PATH: process.env['PATH'], CONTENT_DIR: content, OUT_DIR: dist, NOW: now },
      }).then(
        (done) => ({ code: 0, ...done }),
        (error: unknown) => failure.parse(error),
      );
      const said = ended.stdout + ended.stderr;
      expect(ended.code, said).toBe(code);
      return said;
    },
    /** What stands in a file of the site; undefined where there is none. */
    published: (file: string) => readFile(join(dist, file), 'utf8').catch(() => undefined),
    change: async (story: string, from: string | RegExp, to: string) => {
      const file = join(content, `stories/${story}.mdx`);
      const text = await readFile(file, 'utf8');
      expect(text).toMatch(from);
      await writeFile(file, text.replace(from, to));
    },
  };
}

const morning = '2026-02-05T08:00:00Z';
const evening = '2026-02-05T19:30:00Z';
const nextDay = '2026-02-06T09:00:00Z';
const story = '2026/02/a-siding-reopens';

test('an editor’s day, from a blank story to one that is taken back', async () => {
  const { content, git, commit, type, published, change } = await deskInGit();
  await git('init', '--quiet', '--initial-branch=main');
  await commit('What there was');

  // A blank story.
  const told = await type(morning, 'new', [
    ...['--headline', 'A siding reopens.', '--standfirst', 'Two wagons stood in it by noon.'],
    ...['--section', 'yard', '--authors', 'night', '--topics', 'rail', '--countries', 'Germany'],
  ]);
  expect(told).toContain(`stories/${story}.mdx`);
  expect(told).toContain(`/desk/stories/${story}/`);
  expect(await git('status', '--porcelain')).toBe(`?? stories/${story}.mdx`);

  // Written, and looked at while it is.
  const { address } = await startDevServerOn(content, morning);
  const page = await visit(browser, address);
  const bar = page.getByRole('complementary', { name: 'Preview' });
  await page.goto(`stories/${story}/`);
  await page.getByRole('heading', { level: 1, name: 'A siding reopens.' }).waitFor();
  await bar.getByText('Draft, with a time that is past: 5 February 2026 at 09:00').waitFor();
  await change(
    story,
    /\n$/,
    '\nThe yard took [two wagons](/stories/2026/02/story-9/) in by noon.\n',
  );
  await bar.getByRole('heading', { name: '1 problem' }).waitFor();
  await page.getByRole('main').getByText('The yard took').waitFor();

  // Checked: one mistake to mend, one that mends itself.
  const found = await type(morning, 'check', ['--changed'], 1);
  expect(found).toContain('story-9');
  expect(found).toContain('full-stop');
  await change(story, 'story-9', 'story-2');
  const mended = await type(morning, 'check', ['--changed', '--fix']);
  expect(mended).toContain('- headline: A siding reopens.\n+ headline: A siding reopens\n');
  expect(mended).not.toContain('full-stop');
  await page.getByRole('heading', { level: 1, name: /^A siding reopens$/ }).waitFor();
  await expect.poll(() => bar.textContent()).not.toContain('problem');
  await commit('A siding reopens');

  // A public story whose words are others says so on its page.
  await page.goto('stories/2026/02/story-2/');
  await change('2026/02/story-2', /\n$/, '\nIt went on.\n');
  await bar.getByText('nothing tells readers').waitFor();
  await git('checkout', '--', 'stories/2026/02/story-2.mdx');
  await expect.poll(() => bar.textContent()).not.toContain('nothing tells readers');

  // Scheduled: not out before its time.
  await change(story, /published: .*/, 'published: 2026-02-05T20:00:00+01:00');
  await change(story, 'draft: true\n', '');
  await commit('Out at eight');
  expect(await type(morning, 'due')).toContain('5 February 2026 at 20:00');
  await type(morning, 'build');
  expect(await published(`stories/${story}/index.html`)).toBeUndefined();
  await type(evening, 'due', ['--since', morning]);
  await type(evening, 'build');
  expect(await published(`stories/${story}/index.html`)).toContain('The yard took');
  expect(await published('rss.xml')).toContain('<title>A siding reopens</title>');

  // Corrected: a public story says so where its text is another.
  await change(story, 'two wagons', 'three wagons');
  await change(story, 'Two wagons', 'Three wagons');
  expect(await type(evening, 'check', ['--changed'])).toContain('untold-change');
  await type(evening, 'correct', [
    ...['a-siding-reopens', '--kind', 'correction'],
    ...['--text', 'It took three wagons, not two.'],
  ]);
  expect(await type(evening, 'check', ['--changed'])).not.toContain('untold-change');
  await commit('It was three');

  // Moved, with what leads to it.
  await change('2026/02/story-2', /\n$/, `\nSee [the siding](/stories/${story}/).\n`);
  await type(nextDay, 'move', ['a-siding-reopens', 'siding-opens-again']);
  const moved = '2026/02/siding-opens-again';
  await type(nextDay, 'check');
  await commit('Another address');
  await type(nextDay, 'build');
  const corrected = 'It took three wagons, not two.';
  expect(await published(`stories/${moved}/index.html`)).toContain(corrected);
  expect(await published('corrections/index.html')).toContain(corrected);
  expect(await published('rss.xml')).toContain('Three wagons stood in it by noon.');
  expect(await published(`stories/${story}/index.html`)).toContain(`/desk/stories/${moved}/`);
  expect(await published('_redirects')).toContain(
    `/desk/stories/${story}/ /desk/stories/${moved}/ 301`,
  );
  expect(await published('stories/2026/02/story-2/index.html')).toContain(
    `href="/desk/stories/${moved}/"`,
  );

  // Taken back, whoever links to it.
  await type(nextDay, 'correct', [moved, '--withdraw', '--reason', 'There is no such siding.']);
  expect(await type(nextDay, 'check')).toContain('withdrawn-link');
  await commit('Taken back');
  await type(nextDay, 'build');
  expect(await published(`stories/${moved}/index.html`)).toContain('There is no such siding.');
  expect(await published(`stories/${moved}/index.html`)).not.toContain('three wagons');
  expect(await published('rss.xml')).not.toContain('siding reopens');
  expect(await published('.deploy/nginx-maps.conf')).toContain(moved);

  // Git has all of it, and nothing beside.
  expect(await git('status', '--porcelain')).toBe('');
  expect((await git('log', '--format=%s')).split('\n')).toHaveLength(6);
});
