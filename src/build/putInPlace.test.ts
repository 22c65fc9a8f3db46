import { readFileSync } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { putInPlace, restoreLast } from './putInPlace.ts';
import { siteState } from './siteState.ts';

let folder: string;
const at = (path: string): string => join(folder, path);

beforeEach(async () => {
  folder = await temporaryFolder({ 'new/index.html': 'new' });
});

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
  await mkdir(at('.dist.next'));
  await restoreLast(at('dist'));
  await restoreLast(at('dist'));
  expect(await readdir(folder)).toEqual(['dist', 'new']);
  expect(await readdir(at('dist'))).toEqual(['gone.html', 'index.html']);
});

/** The modes of what is in a folder, and its own, as octal digits. */
async function modesAt(name: string): Promise<Record<string, string>> {
  const names = ['.', ...(await readdir(at(name), { recursive: true }))];
  const modes = names.map(async (path): Promise<[string, string]> => {
    const { mode } = await stat(join(at(name), path));
    return [path, (mode & 0o7777).toString(8)];
  });
  return Object.fromEntries(await Promise.all(modes));
}

/** Puts a site in place under an umask; whatever it was made with before. */
async function placeUnder(umask: number): Promise<Record<string, string>> {
  await rm(at('new'), { recursive: true, force: true });
  await mkdir(at('new/a'), { recursive: true, mode: 0o700 });
  await writeFile(at('new/a/index.html'), 'new', { mode: 0o600 });
  await writeFile(at('new/a/run.sh'), 'new', { mode: 0o700 });
  await chmod(at('new'), 0o700);
  const before = process.umask(umask);
  try {
    await putInPlace(at('new'), at('dist'));
  } finally {
    process.umask(before);
  }
  return modesAt('dist');
}

test.each([
  [0o022, { '.': '755', a: '755', 'a/index.html': '644', 'a/run.sh': '755' }],
  [0o002, { '.': '775', a: '775', 'a/index.html': '664', 'a/run.sh': '775' }],
  [0o027, { '.': '750', a: '750', 'a/index.html': '640', 'a/run.sh': '750' }],
  [0o077, { '.': '700', a: '700', 'a/index.html': '600', 'a/run.sh': '700' }],
])('a new site can be read by whom the umask lets, %o', async (umask, modes) => {
  expect(await placeUnder(umask)).toEqual(modes);
});

test('an edition under another umask is read by whom that lets; its own folder stays as it was', async () => {
  await placeUnder(0o077);
  expect(await placeUnder(0o022)).toEqual({
    '.': '700',
    a: '755',
    'a/index.html': '644',
    'a/run.sh': '755',
  });
});

test.each([0o750, 0o775, 0o711, 0o2775, 0o555, 0o1777])(
  'whoever made the site’s folder %o finds it so after every build',
  async (mode) => {
    await writeOld('dist');
    await chmod(at('dist'), mode);
    for (let edition = 1; edition <= 3; edition += 1) {
      const modes = await placeUnder(0o022);
      expect(modes['.']).toBe(mode.toString(8));
      expect(modes['a/index.html']).toBe('644');
      expect(modes['a']).toBe(mode & 0o2000 ? '2755' : '755');
    }
  },
);

test('a folder that hands down its group hands it down to the next site', async () => {
  await writeOld('dist');
  // Whoever is not root belongs to groups of their own, and may give only to these.
  const group = process.getuid?.() === 0 ? 33 : Math.max(...(process.getgroups?.() ?? [0]));
  await chown(at('dist'), -1, group);
  await chmod(at('dist'), 0o2775);
  await placeUnder(0o022);
  for (const path of ['dist', 'dist/a', 'dist/a/index.html']) {
    expect((await stat(at(path))).gid).toBe(group);
  }
});

test('what only the last site’s pages load leaves in the end, and the rest is as it is told', async () => {
  await mkdir(at('dist/_astro'), { recursive: true });
  await writeFile(at('dist/_astro/old.css'), 'old');
  await mkdir(at('new/_astro'));
  await writeFile(at('new/_astro/new.css'), 'new');
  await chmod(at('new/index.html'), 0o600);
  const state = await putInPlace(at('new'), at('dist'));
  expect(await readdir(at('dist/_astro'))).toEqual(['new.css']);
  expect(siteState(at('dist'))).toBe(state);
});

test.each(['_astro', 'look', 'pagefind'])(
  'at every moment there is a page, and what it loads of %s',
  async (loaded) => {
    const write = async (name: string, style: string): Promise<void> => {
      await mkdir(at(`${name}/${loaded}`), { recursive: true });
      await writeFile(at(`${name}/index.html`), style);
      await writeFile(at(`${name}/${loaded}/${style}`), '');
    };
    await write('dist', '0.css');
    let looks = 0;
    const watch = setInterval(() => {
      const style = readFileSync(at('dist/index.html'), 'utf8');
      readFileSync(at(`dist/${loaded}/${style}`));
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
  },
);
