import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { appendToList } from './appendToList.ts';

const entry = { id: 'new', name: 'New: “one” # two' };

async function appended(text: string | undefined): Promise<string> {
  const folder = await temporaryFolder(text === undefined ? {} : { 'list.yaml': text });
  await appendToList(join(folder, 'list.yaml'), [entry]);
  return readFile(join(folder, 'list.yaml'), 'utf8');
}

test.each([
  '- id: old\n  name: Old\n',
  '- id: old\n  name: Old',
  '# ours\n- id: old # first\n  name: Old\n# more to come\n',
  '  - id: old\n    name: Old\n',
  '---\n- id: old\n  name: |\n    Old\n    and long\n',
  '- {id: old, name: Old}\n',
])('what stands in a list stays as it is written: %j', async (text) => {
  const longer = await appended(text);
  expect(longer.startsWith(text)).toBe(true);
  expect(parse(longer)).toEqual([...parse(text), entry]);
});

test.each([
  '[]\n',
  '# none yet\n[]\n',
  '[{id: old, name: Old}]\n',
  '',
  '- id: old\n  name: Old\n...\n',
])('a list that has no line to go on below: %j', async (text) => {
  expect(parse(await appended(text))).toEqual([...(parse(text) ?? []), entry]);
});

test('a list that is missing is made', async () => {
  expect(parse(await appended(undefined))).toEqual([entry]);
});
