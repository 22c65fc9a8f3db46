import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsroomFolder, storyFile, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { readNewsroom } from '../../content/readNewsroom.ts';
import { findRemarks } from '../../content/rules/findRemarks.ts';
import { difference, mendings, writeMending } from './mend.ts';

const style = '- write: Horgos\n  not: [Khorgos, Korgas]\n';

async function mendStory(text: string): Promise<{ text: string; shown: string }> {
  const folder = await newsroomFolder({ [storyFile]: text, 'style.yaml': style });
  const { newsroom, content } = await readNewsroom(folder);
  const { contentDir, now } = folder;
  const kept = join(await temporaryFolder({}), 'looks');
  const remarks = await findRemarks(newsroom, content, {
    contentDir,
    kept,
    site: contentDir,
    code: '',
    now,
  });
  const found = mendings(remarks, contentDir);
  for (const mending of found) await writeMending(mending, contentDir);
  const written = await readFile(join(contentDir, storyFile), 'utf8');
  return { text: written, shown: found.map(difference).join('\n') };
}

test('what can be mended is, and all else of the file stays as it is', async () => {
  const text = storyText(
    { headline: 'A train went.' },
    'At *Khorgos* and “Korgas”.\n\n`Khorgos`\n',
  );
  const mended = await mendStory(text);
  expect(mended.text).toBe(
    storyText({ headline: 'A train went' }, 'At *Horgos* and “Horgos”.\n\n`Khorgos`\n'),
  );
  expect(mended.shown).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:2
    - headline: A train went.
    + headline: A train went
    stories/2025/06/first.mdx:9
    - At *Khorgos* and “Korgas”.
    + At *Horgos* and “Horgos”."
  `);
});

test('line ends, byte order marks and characters of two units are kept', async () => {
  const text = `\uFEFF${storyText({}, '🚂 Khorgos\n\nund Korgas.\n')}`.replaceAll('\n', '\r\n');
  expect((await mendStory(text)).text).toBe(text.replace(/Khorgos|Korgas/g, 'Horgos'));
});

test.each([
  [
    'the same words above it',
    { standfirst: 'A train went. It was late.', headline: 'A train went.' },
  ],
  [
    'it above the same words',
    { headline: 'A train went.', standfirst: 'A train went. It was late.' },
  ],
])('a headline is mended with %s', async (_what, { headline, standfirst }) => {
  const frontmatter = (ended: string) =>
    storyText({}, 'A train went.\n').replace(
      /headline: .*\nstandfirst: .*/,
      `kicker: ${headline}\nstandfirst: ${standfirst}\nheadline: ${ended}`,
    );
  expect((await mendStory(frontmatter(headline))).text).toBe(frontmatter(headline.slice(0, -1)));
});

test.each(['True.', '"42."', 'Ports:.', '"3.5."'])(
  'a headline that would be no text without its full stop, %s, is left to the editor',
  async (headline) => {
    const text = storyText({ headline });
    expect((await mendStory(text)).text).toBe(text);
  },
);

test('a file with nothing to mend is not written', async () => {
  const folder = await newsroomFolder({});
  await writeFile(join(folder.contentDir, 'style.yaml'), style);
  expect(mendings([], folder.contentDir)).toEqual([]);
});

test('whatever a story holds, mending changes the spellings and nothing else', async () => {
  const words = fc.constantFrom(
    'Khorgos',
    'Korgas',
    '🚂',
    'ü',
    '*a*',
    '“b”',
    'c--d',
    '...',
    '\n\n',
    '&amp;',
    'caf&eacute;',
    '&amp;Korgas&#8212;Khorgos',
    '\\*x\\*',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 12 }), async (pieces) => {
      const text = storyText({}, `${pieces.join(' ').trim()}\n`);
      const mended = await mendStory(text);
      expect(mended.text).toBe(text.replaceAll(/Khorgos|Korgas/g, 'Horgos'));
    }),
    { numRuns: 60 },
  );
});

test('a story that was saved since it was read is left as it is', async () => {
  const folder = await newsroomFolder({});
  const fix = { start: 0, end: 7, old: 'Khorgos', text: 'Horgos' };
  const remark = {
    file: storyFile,
    line: 1,
    column: 1,
    what: '',
    remedy: '',
    rule: 'house-style',
    severity: 'warning',
    fix,
  } as const;
  const [mending] = mendings([remark], folder.contentDir);
  expect(mending?.after).toBe(mending?.before);
});
