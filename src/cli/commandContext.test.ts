import { expect, test } from 'vitest';
import { refuseTyped } from '../base/readTyped.ts';
import { newsroomFolder, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { checkNewsroom } from './checkNewsroom.ts';
import { commandContext, runCommand } from './commandContext.ts';

function printing() {
  const printed: string[] = [];
  const write = (text: string): boolean => printed.push(text) > 0;
  const on = (): void => undefined;
  return { printed, streams: { stdout: { write, on }, stderr: { write, on, isTTY: false } } };
}

test('what is said and complained of acts on no terminal and no log', () => {
  const { printed, streams } = printing();
  const { print, printError } = commandContext(streams);
  print('Drew \u001B[2Ja\n::error::b');
  printError('cod.\u202Exdm');
  expect(printed).toEqual(['Drew \\u001B[2Ja\n\\u003A:error::b\n', 'cod.\\u202Exdm\n']);
});

test('names of files that would clear a screen, hide their end or speak to CI', async () => {
  const { contentDir } = await newsroomFolder({
    'stories/2025/06/\u001B[2J\u001B]0;x\u0007.mdx': storyText(),
    'stories/2025/06/a\n::error file=b.mdx::Lies.mdx': storyText(),
    'stories/2025/06/cod.\u202Exdm.mdx': storyText(),
    'stories/2025/06/##[error]x.mdx': storyText({ section: '"\\u202Erail"' }),
    'stories/2025/06/b\r.mdx': '',
  });
  const { printed, streams } = printing();
  await runCommand(
    { ...commandContext(streams), root: contentDir, environment: { CONTENT_DIR: '.' } },
    checkNewsroom,
  );
  expect(printed.join('')).toMatchInlineSnapshot(`
    "stories/2025/06/\\u001B[2J\\u001B]0;x\\u0007.mdx:1:1
      The file’s name cannot be part of a web address.
      found  [2J ]0;x .mdx
      do     Use small letters, digits and single hyphens: 2j-0-x.mdx

    stories/2025/06/\\u0023#[error]x.mdx:1:1
      The file’s name cannot be part of a web address.
      found  \\u0023#[error]x.mdx
      do     Use small letters, digits and single hyphens: error-x.mdx

    stories/2025/06/\\u0023#[error]x.mdx:4:10
      The section is not in sections.yaml.
      | section: "\\u202Erail"
      |          ^
      found  \\u202Erail
      do     Did you mean "rail"?

    stories/2025/06/a\\u000A::error file=b.mdx::Lies.mdx:1:1
      The file’s name cannot be part of a web address.
      found  a ::error file=b.mdx::Lies.mdx
      do     Use small letters, digits and single hyphens: a-error-file-b-mdx-lies.mdx

    stories/2025/06/b\\u000D.mdx:1:1
      The file’s name cannot be part of a web address.
      found  b .mdx
      do     Use small letters, digits and single hyphens: b.mdx

    stories/2025/06/b\\u000D.mdx:1:1
      The file is empty.
      do     Write a story, or remove the file. Begin the file with ---, then the fields, then --- on a line of its own.

    stories/2025/06/cod.\\u202Exdm.mdx:1:1
      The file’s name cannot be part of a web address.
      found  cod.\\u202Exdm.mdx
      do     Use small letters, digits and single hyphens: cod-xdm.mdx

    7 problems in 5 files.
    "
  `);
});

test('who asks with --help is told how a command is written, which is no failure', async () => {
  const { contentDir } = await newsroomFolder({});
  const { printed, streams } = printing();
  const context = {
    ...commandContext(streams),
    root: contentDir,
    environment: { CONTENT_DIR: '.' },
  };
  const ask = (typed: readonly string[]): Promise<number> =>
    runCommand(context, (settings) => checkNewsroom(settings, context, typed));
  expect(await ask(['--help'])).toBe(0);
  expect(await ask(['--changed', '-h'])).toBe(0);
  const usage =
    'Write "npm run check", and where wanted after it " -- " with --changed, --fix, --code forbidden, or --format and one of: github, json, sarif.\n';
  expect(printed).toEqual([usage, usage]);
});

test('a command that takes nothing refuses what was typed after it', () => {
  const refuse = () => {
    refuseTyped(['--port', '3000'], '"npm run dev"', 'Write "npm run dev" alone.');
  };
  expect(refuse).toThrowErrorMatchingInlineSnapshot(
    `[SettingsError: "--port 3000" is not what "npm run dev" takes. Write "npm run dev" alone.]`,
  );
  expect(() => {
    refuseTyped([], '"npm run dev"', '');
  }).not.toThrow();
});
