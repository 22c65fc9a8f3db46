import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putInPlace, restoreLast } from './putInPlace.ts';

let folder: string;
const at = (path: string): string => join(folder, path);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'place-'));
  await mkdir(at('new'));
  await writeFile(at('new/index.html'), 'new');
});

afterEach(() => rm(folder, { recursive: true }));

async function writeOld(name: string): Promise<void> {
  await mkdir(at(name));
  await writeFile(at(`${name}/index.html`), 'old');
  await writeFile(at(`${name}/gone.html`), 'old');
}

test('the first site', async () => {
  await putInPlace(at('new'), at('dist'));
  expect(await readdir(folder)).toEqual(['dist']);
});

test('replaces the last site, which waits where the new one came from', async () => {
  await writeOld('dist');
  await putInPlace(at('new'), at('dist'));
  expect(await readdir(folder)).toEqual(['dist', 'new']);
  expect(await readdir(at('new'))).toEqual(['gone.html', 'index.html']);
  expect(await readdir(at('dist'))).toEqual(['index.html']);
  expect(await readFile(at('dist/index.html'), 'utf8')).toBe('new');
});

test('replaces what a link points to, and keeps the link', async () => {
  await writeOld('current');
  await symlink('current', at('dist'));
  await putInPlace(at('new'), at('dist'));
  expect(await readdir(at('current'))).toEqual(['index.html']);
  expect(await readdir(at('dist'))).toEqual(['index.html']);
});

test('when it fails, the last site stands as it was', async () => {
  await writeOld('dist');
  await expect(putInPlace(at('nothing'), at('dist'))).rejects.toThrow(
    `OUT_DIR is ${at('dist')}, which cannot be replaced (ENOENT). Set it to a folder that can be renamed.`,
  );
  expect(await readdir(at('dist'))).toEqual(['gone.html', 'index.html']);
  expect(await readdir(folder)).toEqual(['dist', 'new']);
});

test('a site that was taken away is put back, where a build was killed in between', async () => {
  await writeOld('.dist.last');
  await restoreLast(at('dist'));
  await restoreLast(at('dist'));
  expect(await readdir(at('dist'))).toEqual(['gone.html', 'index.html']);
});

test('what only the last site’s pages load leaves in the end', async () => {
  await mkdir(at('dist/_astro'), { recursive: true });
  await writeFile(at('dist/_astro/old.css'), 'old');
  await mkdir(at('new/_astro'));
  await writeFile(at('new/_astro/new.css'), 'new');
  await putInPlace(at('new'), at('dist'));
  expect(await readdir(at('dist/_astro'))).toEqual(['new.css']);
});

test('at every moment there is a page, and what it loads', async () => {
  const write = async (name: string, style: string): Promise<void> => {
    await mkdir(at(`${name}/_astro`), { recursive: true });
    await writeFile(at(`${name}/index.html`), style);
    await writeFile(at(`${name}/_astro/${style}`), '');
  };
  await write('dist', '0.css');
  let looks = 0;
  const watch = setInterval(() => {
    const style = readFileSync(at('dist/index.html'), 'utf8');
    readFileSync(at(`dist/_astro/${style}`));
    looks += 1;
  });
  try {
    for (let edition = 1; edition <= 40; edition += 1) {
      await rm(at('new'), { recursive: true, force: true });
      await write('new', `${edition}.css`);
      await putInPlace(at('new'), at('dist'));
    }
  } finally {
    clearInterval(watch);
  }
  expect(looks).toBeGreaterThan(10);
});
