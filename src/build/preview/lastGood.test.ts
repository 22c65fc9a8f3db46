import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editionOf } from '../../content/editionOf.ts';
import { readNewsroom } from '../../content/readNewsroom.ts';
import { newsroomFolder } from '../../tools/newsrooms/newsroomFolder.ts';
import { withLastGood } from './lastGood.ts';

test('a list that breaks stays as it was, and one that is emptied does not', async () => {
  const folder = await newsroomFolder({
    'watches.yaml': '- { id: a, name: A, query: train }\n',
    'calendar.yaml':
      '- { id: b, name: B, date: 2025-06-20, source: C, asOf: 2025-06-12, topics: [borders] }\n',
  });
  const read = async () => {
    const { newsroom, problems } = await readNewsroom(folder);
    return { edition: editionOf(newsroom, folder, '/', true), problems };
  };
  const write = async (text: string): Promise<void> => {
    for (const list of ['watches', 'calendar', 'sections'])
      await writeFile(join(folder.contentDir, `${list}.yaml`), text);
  };
  const good = await read();
  const idsIn = ({ watches, calendar, sections }: typeof good.edition): string[] =>
    [...watches, ...calendar, ...sections].map(({ id }) => id);
  await write('- id: [\n');
  const broken = await read();
  expect(idsIn(broken.edition)).toEqual([]);
  expect(idsIn(withLastGood(broken.edition, broken.problems, good.edition))).toEqual([
    ...['a', 'b', 'rail', 'trade'],
  ]);
  await write('[]\n');
  const emptied = await read();
  expect(idsIn(withLastGood(emptied.edition, emptied.problems, good.edition))).toEqual([]);
});
