import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSmallNewsroom } from '../testing/smallNewsroom.ts';
import { testDesk } from '../testing/testDesk.ts';
import { checkNewsroom } from './checkNewsroom.ts';
import { workAt } from './desk.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'check-'));
});

afterEach(() => rm(root, { recursive: true }));

test('a good newsroom: what it holds, when the next story is due, which are modules', async () => {
  await writeSmallNewsroom(join(root, 'content'), [
    { id: '2026/02/out', published: '2026-02-10T10:00:00+01:00' },
    { id: '2026/02/sum', published: '2026-02-11T10:00:00+01:00', body: 'It is {1 + 1}.' },
    { id: '2026/02/unfinished', published: '2026-02-12T10:00:00+01:00', more: 'draft: true' },
    { id: '2026/05/later', published: '2026-05-03T10:00:00+02:00' },
    { id: '2026/04/next', published: '2026-04-02T10:00:00+02:00' },
  ]);
  const desk = testDesk(root);
  expect(await workAt(desk, checkNewsroom)).toBe(0);
  expect(desk.said).toMatchInlineSnapshot(`
    [
      "content/stories/2026/02/sum.mdx has imports or {expressions}: a JavaScript module.",
      "Good: 2 stories, 1 draft, 2 scheduled, the next due on 2 April 2026 at 10:00 CEST.",
    ]
  `);
});

test('NOW decides what is scheduled', async () => {
  await writeSmallNewsroom(join(root, 'content'), [
    { id: '2026/04/next', published: '2026-04-02T10:00:00+02:00' },
  ]);
  const desk = testDesk(root, { NOW: '2026-04-02T08:00:00Z' });
  expect(await workAt(desk, checkNewsroom)).toBe(0);
  expect(desk.said).toMatchInlineSnapshot(`
    [
      "Good: 1 story, 0 drafts, none scheduled.",
    ]
  `);
});

test('problems are told with paths from where the command was typed', async () => {
  await writeSmallNewsroom(join(root, 'desk'), [
    { id: '2026/02/out', published: '2026-02-10T10:00:00+01:00', more: 'topics: [signal]' },
  ]);
  const desk = testDesk(root, { CONTENT_DIR: 'desk' });
  expect(await workAt(desk, checkNewsroom)).toBe(1);
  expect(desk.said).toMatchInlineSnapshot(`
    [
      "desk/stories/2026/02/out.mdx:7:10
      The topic is not in topics.yaml.
      found  signal
      do     Did you mean "signals"?

    1 problem in 1 file.",
    ]
  `);
});

test('a CONTENT_DIR that is no folder', async () => {
  const desk = testDesk(root, { CONTENT_DIR: 'nowhere' });
  expect(await workAt(desk, checkNewsroom)).toBe(1);
  expect(desk.said).toEqual([
    `CONTENT_DIR is ${root}/nowhere, which is no folder. Set it to a newsroom's folder.`,
  ]);
});

test('NOW that is no time', async () => {
  const desk = testDesk(root, { NOW: 'soon' });
  expect(await workAt(desk, checkNewsroom)).toBe(1);
  expect(desk.said).toMatchInlineSnapshot(`
    [
      "NOW is "soon". Set it to a time like 2025-06-12T14:00:00Z.",
    ]
  `);
});

test('what is no one’s mistake but ours keeps its stack', async () => {
  await writeSmallNewsroom(join(root, 'content'), []);
  const desk = testDesk(root);
  const fault = new Error('wrong', { cause: 'a reason' });
  expect(await workAt(desk, () => Promise.reject(fault))).toBe(1);
  expect(desk.said[0]).toMatch(/^Error: wrong\n +at [^]+caused by: Error: 'a reason'/);
});
