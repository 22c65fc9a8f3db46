import { keptBody } from '../content/body/bodies.ts';
import { rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../base/digest.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { storySegments } from './storySegments.ts';

const frontmatter = '---\nheadline: A train went\n---\n';
const read = `${frontmatter}\nIt went.\n`;

/** A story that was read, and whose file holds something else by now. */
async function changedSince(now: string | Buffer | undefined) {
  const path = join(await temporaryFolder({ 'story.mdx': read }), 'story.mdx');
  if (now === undefined) await rm(path);
  else await writeFile(path, now);
  const data = { digest: digestOf(read), bodyImages: {} };
  return (isPreview: boolean) =>
    storySegments(
      { data, file: basename(path) },
      { contentDir: dirname(path), words: {} },
      '/',
      'en',
      isPreview,
    );
}

test.each([true, false])('what was read is drawn, in a preview (%s) or not', async (isPreview) => {
  const draw = await changedSince(read);
  expect(draw(isPreview)).toEqual(['<p>It went.</p>']);
});

test.each<[string, string | Buffer | undefined, string[]]>([
  ['has another body', `${frontmatter}\nIt came.\n`, ['<p>It came.</p>']],
  ['has other frontmatter', read.replace('A train', 'No train'), ['<p>It went.</p>']],
  ['is empty at this moment', '', []],
  ['ends in its frontmatter', '---\nheadline: A tr', []],
  ['ends in a component', `${frontmatter}\n<Note>It ca`, []],
  ['ends in the middle of a letter', Buffer.from([...Buffer.from(read), 0xc3]), []],
  ['got an expression', `${frontmatter}\n{1 + 1}\n`, []],
  ['is gone', undefined, []],
])('a file that %s is drawn as it is in a preview, and stops a build', async (_, now, drawn) => {
  const draw = await changedSince(now);
  expect(draw(true)).toEqual(drawn);
  expect(() => draw(false)).toThrow('was changed while the site was built');
});

test('a body that was read with its newsroom is drawn as it was read, whatever became of its file', () => {
  const src = { address: '/a.png', width: 2, height: 1, format: 'png', file: 'a.png' } as const;
  const data = { digest: digestOf(read), bodyImages: { 'a.png': src } };
  const image = { component: 'Image', attributes: { alt: 'A train' }, children: [] } as const;
  const bodies = new Map([
    [data.digest, keptBody(['<p>It went.</p>', { ...image, children: [], image: 'a.png' }])],
  ]);
  expect(
    storySegments(
      { data, file: 'gone.mdx' },
      { contentDir: '/nowhere', bodies, words: {} },
      '/',
      'en',
      false,
    ),
  ).toEqual(['<p>It went.</p>', { ...image, image: src }]);
});
