import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Files,
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { type TestContext, testContext } from '../tools/fixtures/testContext.ts';
import { checkNewsroom } from './checkNewsroom.ts';
import { runCommand } from './commandContext.ts';

/** Checks a newsroom in `content/` of a project's folder, as one would type it there. */
async function check(
  files: Files,
  environment: Record<string, string> = {},
  typed: readonly string[] = [],
) {
  const context = await deskOver(files, environment);
  const code = await runCommand(context, (settings, context) =>
    checkNewsroom(settings, context, typed),
  );
  return { code, said: context.said };
}

async function deskOver(files: Files, environment: Record<string, string>): Promise<TestContext> {
  const { contentDir } = await newsroomFolder(files);
  return testContext(join(contentDir, '..'), environment);
}

function published(time: string): string {
  return storyText({ published: time });
}

test('a good newsroom: what it holds, when the next story is due, which are modules', async () => {
  const files = {
    'stories/2025/06/sum.mdx': storyText({}, 'It is {1 + 1}.'),
    'stories/2025/06/unfinished.mdx': storyText({ draft: 'true' }),
    'stories/2025/08/later.mdx': published('2025-08-03T10:00:00+08:00'),
    'stories/2025/07/next.mdx': published('2025-07-02T10:00:00+08:00'),
  };
  expect(await check(files)).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": [
        "content/stories/2025/06/sum.mdx has imports or {expressions}: a JavaScript module.",
        "Good: 2 stories, 1 draft, 2 scheduled, the next due on 2 July 2025 at 10:00 GMT+8.",
      ],
    }
  `);
});

test('a newsroom of which a build would publish nothing', async () => {
  const { code, said } = await check({ [storyFile]: storyText({ draft: 'true' }) });
  expect(said).toEqual([
    expect.stringMatching(/^A build would stop. No story would be published. /),
  ]);
  expect(code).toBe(1);
});

test('for GitHub, problems are told at their lines too', async () => {
  const files = { [storyFile]: storyText({ section: 'raill' }) };
  const { code, said } = await check(files, {}, ['--format', 'github']);
  expect(code).toBe(1);
  const told = said.filter((line) => line.startsWith('::error '));
  expect(told.length).toBeGreaterThan(0);
  for (const line of told)
    expect(line).toMatch(/^::error file=content\/[^:,]+,line=\d+,col=\d+::./);
  expect(said.join('\n')).toContain(`${storyFile}:`);
});

test('for other programs, all that is found is one document', async () => {
  const files = { [storyFile]: storyText({ section: 'raill', headline: 'A train went.' }) };
  const { code, said } = await check(files, {}, ['--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(said[0] ?? '')).toMatchObject({
    errors: [
      { file: `content/${storyFile}`, line: 4, what: 'The section is not in sections.yaml.' },
    ],
    warnings: [{ file: `content/${storyFile}`, line: 2, rule: 'full-stop' }],
  });
  const sarif = await check({}, {}, ['--format', 'sarif']);
  expect(sarif.code).toBe(0);
  expect(JSON.parse(sarif.said.join(''))).toMatchObject({ runs: [{ results: [] }] });
});

test('what can be mended is shown, and mended', async () => {
  const context = await deskOver({ [storyFile]: storyText({ headline: 'A train went.' }) }, {});
  const typed = (words: readonly string[]) =>
    runCommand(context, (settings) => checkNewsroom(settings, context, words));
  expect(await typed(['--fix'])).toBe(0);
  expect(context.said[0]).toBe(
    `content/${storyFile}:2\n- headline: A train went.\n+ headline: A train went`,
  );
  expect(context.said.join('\n')).not.toContain('warning');
  context.said.length = 0;
  expect(await typed(['--fix'])).toBe(0);
  expect(context.said).toEqual(['Good: 1 story, 0 drafts, none scheduled.']);
});

test('warnings of what git says was changed', async () => {
  const ending = storyText({ headline: 'A train went.' });
  const context = await deskOver({ [storyFile]: ending }, {});
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
      cwd: join(context.root, 'content'),
    });
  const warned = async () => {
    context.said.length = 0;
    await runCommand(context, (settings) => checkNewsroom(settings, context, ['--changed']));
    return context.said
      .filter((text) => text.includes('full-stop'))
      .map((text) => text.split(':')[0]);
  };
  expect(await warned()).toEqual([]);
  expect(context.said[0]).toContain('Git cannot tell what was changed.');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  expect(await warned()).toEqual([]);
  await writeFile(join(context.root, 'content/stories/2025/06/new.mdx'), ending);
  expect(await warned()).toEqual(['content/stories/2025/06/new.mdx']);
});

test('NOW decides what is scheduled', async () => {
  const files = { 'stories/2025/07/next.mdx': published('2025-07-02T10:00:00+08:00') };
  expect(await check(files, { NOW: '2025-07-02T02:00:00Z' })).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": [
        "Good: 2 stories, 0 drafts, none scheduled.",
      ],
    }
  `);
});

test('a newsroom without a feedId is told which to write', async () => {
  const text = publicationText({ url: 'https://www.gauge.example' });
  const files = { 'publication.yaml': text.replace(/^feedId: .*\n/m, '') };
  expect(await check(files)).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": [
        "content/publication.yaml has no feedId: feed readers know the stories by the host in url. Add the line "feedId: gauge.example", and they do so wherever the site moves.",
        "Good: 1 story, 0 drafts, none scheduled.",
      ],
    }
  `);
});

test('problems are told with paths from where the command was typed', async () => {
  const files = { [storyFile]: storyText({ topics: '[border]' }) };
  expect(await check(files)).toMatchInlineSnapshot(`
    {
      "code": 1,
      "said": [
        "content/stories/2025/06/first.mdx:7:10
      The topic is not in topics.yaml.
      | topics: [border]
      |          ^
      do     Did you mean "borders"?

    1 problem in 1 file.",
      ],
    }
  `);
});

test.each([
  [['--code', 'forbidden'], {}],
  [['--code', 'allowed'], { STORY_CODE: 'forbidden' }],
  [[], { STORY_CODE: 'forbidden' }],
])('code is refused with %o typed and %o set', async (typed, environment) => {
  const files = { [storyFile]: storyText({}, 'It is {process.env.PATH}.') };
  const { code, said } = await check(files, environment, typed);
  expect(code).toBe(1);
  expect(said[0]).toContain('Code is forbidden in stories');
  expect(said.join('\n')).not.toContain(process.env['PATH']);
});

test.each([['--cod'], ['--code'], ['--code', 'maybe'], ['forbidden']])(
  '"%s %s" is refused, not passed over',
  async (...typed) => {
    const { code, said } = await check({}, {}, typed);
    expect([code, ...said]).toEqual([
      1,
      `"${typed.join(' ')}" is not what "npm run check" takes. Write "npm run check", and where wanted after it " -- " with --changed, --fix, --code forbidden, or --format and one of: github, json, sarif.`,
    ]);
  },
);

test('a CONTENT_DIR that is no folder', async () => {
  const { code, said } = await check({}, { CONTENT_DIR: '/nowhere' });
  expect([code, ...said]).toEqual([
    1,
    'CONTENT_DIR is /nowhere, which is no folder. Set it to a newsroom’s folder.',
  ]);
});

test('what is no one’s mistake but ours keeps its stack', async () => {
  const context = await deskOver({}, {});
  const fault = new Error('wrong', { cause: 'a reason' });
  expect(await runCommand(context, () => Promise.reject(fault))).toBe(1);
  expect(context.said[0]).toMatch(/^Error: wrong\n +at [^]+caused by: Error: 'a reason'/);
});
