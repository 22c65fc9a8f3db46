import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newsroomFolder } from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', []],
  ['<svg xmlns="http://www.w3.org/2000/svg"><g>', ['../public/favicon.svg']],
  ['A train.', ['../public/favicon.svg']],
  ['', ['../public/favicon.svg']],
])('a mark that holds "%s"', async (mark, files) => {
  const folder = await newsroomFolder();
  await writeFile(join(folder.publicDir, 'favicon.svg'), mark);
  const { problems } = await readNewsroom(folder);
  expect(problems.map(({ file }) => file)).toEqual(files);
});

test('icons of the newsroom’s own stand where the site would draw its', async () => {
  const folder = await newsroomFolder();
  for (const name of ['favicon.svg', 'favicon.ico', 'icon.png']) {
    await writeFile(
      join(folder.publicDir, name),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    );
  }
  expect((await readNewsroom(folder)).problems).toEqual([]);
});
