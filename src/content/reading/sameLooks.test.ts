import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

const composed = 'kr\u00e4ne';
const decomposed = 'kra\u0308ne';

/** What the check says of a newsroom with files in `public/`. */
async function said(files: Files, publicFiles: readonly string[] = []): Promise<string> {
  const folder = await newsroomFolder(files);
  for (const path of publicFiles) {
    await mkdir(dirname(join(folder.publicDir, path)), { recursive: true });
    await writeFile(join(folder.publicDir, path), 'x');
  }
  return describeProblems((await readNewsroom(folder)).problems);
}

const bothWays = [
  [composed, decomposed],
  [decomposed, composed],
] as const;

test.each(bothWays)('an import of %j where %j is', async (written, there) => {
  const words = await said({
    [storyFile]: storyText({}, `import a from './${written}.json'\n\n{a.a}\n`),
    [`stories/2025/06/${there}.json`]: '{}',
  });
  expect(words).toContain(`${storyFile}:9:`);
  expect(words).toContain('A name that looks the same is there');
  expect(words).toContain('Rename it to krane.json, and write that name in the path too.');
});

test('an import that is misspelt', async () => {
  const words = await said({
    [storyFile]: storyText({}, "import a from './figurs.json'\n\n{a.a}\n"),
    'stories/2025/06/figures.json': '{}',
  });
  expect(words).toContain('Did you mean "./figures.json"?');
});

test.each(bothWays)('a link to %j where %j is', async (written, there) => {
  for (const [path, name] of [
    [`/${written}.pdf`, 'krane.pdf'],
    [`/${written}/a.pdf`, 'krane'],
    [`/${encodeURI(written)}.pdf`, 'krane.pdf'],
  ] as const) {
    const words = await said({ [storyFile]: storyText({}, `[a](${path})\n`) }, [
      `${there}.pdf`,
      `${there}/a.pdf`,
    ]);
    expect(words).toContain('A name that looks the same is there');
    expect(words).toContain(`Rename it to ${name}, and write that name in the path too.`);
  }
});

test.each(bothWays)('a link to the heading #%s where #%s is', async (written, there) => {
  const words = await said({ [storyFile]: storyText({}, `[a](#${written})\n\n## ${there}\n`) });
  expect(words).toContain(
    'which looks as one in stories/2025/06/first.mdx does, but its letters are made of other characters.',
  );
  expect(words).toContain(`type them anew: #${there}`);
});

test.each(bothWays)('the old path /%s/ where /%s has a place', async (written, there) => {
  const taken = (owner: string): string => `The old path belongs to ${owner}.`;
  expect(
    await said({ [storyFile]: storyText({ formerly: `[/${there}/, /${written}/]` }) }),
  ).toContain(taken('this story already'));
  expect(
    await said({ [storyFile]: storyText({ formerly: `[/${written}.pdf/]` }) }, [`${there}.pdf`]),
  ).toContain(taken(`../public/${there}.pdf`));
  expect(
    await said({ [storyFile]: storyText({ formerly: `[/${written}.pdf/a/]` }) }, [`${there}.pdf`]),
  ).toContain('which is a file of the site');
  expect(await said({ [storyFile]: storyText({ formerly: `[/${written}/]` }) })).toBe('');
});
