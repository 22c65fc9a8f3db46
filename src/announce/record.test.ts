import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { readRecord, writeRecord } from './record.ts';

test('a record comes back as it was written, sorted for whoever compares files', async () => {
  const folder = await temporaryFolder({});
  const file = join(folder, 'announced.json');
  expect(await readRecord(file)).toEqual({ indexnow: new Map(), websub: new Map() });
  const record = {
    indexnow: new Map([
      ['https://b.example/', '2'],
      ['https://a.example/', '1'],
    ]),
    websub: new Map([['https://a.example/rss.xml', '3']]),
  };
  await writeRecord(file, record);
  expect(await readRecord(file)).toEqual(record);
  expect(await readFile(file, 'utf8')).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "indexnow": {
        "https://a.example/": "1",
        "https://b.example/": "2"
      },
      "websub": {
        "https://a.example/rss.xml": "3"
      }
    }
    "
  `);
  expect(await readdir(folder)).toEqual(['announced.json']);
});

test.each(['', '[]', '{"version":2,"indexnow":{},"websub":{}}'])(
  'not a record: %s',
  async (text) => {
    const file = join(await temporaryFolder({ 'announced.json': text }), 'announced.json');
    await expect(readRecord(file)).rejects.toThrow(
      `ANNOUNCED_FILE is ${file}, which holds no record of announcements. Set it to another; with a new one, everything is announced anew.`,
    );
  },
);

test('a record that cannot be written', async () => {
  const file = join(await temporaryFolder({}), 'no folder', 'announced.json');
  const empty = { indexnow: new Map(), websub: new Map() };
  await expect(writeRecord(file, empty)).rejects.toThrow('which cannot be written (ENOENT)');
});
