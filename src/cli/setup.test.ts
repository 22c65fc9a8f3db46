import { writeFileSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { missingParts, npmInstall, setUp } from './installation.mjs';

let root: string;
const runtime = { version: '24.0.0', optional: true, bin: { node: 'bin/node' } };

beforeEach(async () => {
  root = await temporaryFolder({});
  await write('package-lock.json', {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/rail': { version: '1.2.0' },
      'node_modules/rail/node_modules/tie': { version: '2.0.0', dev: true },
      'node_modules/rail-for-windows': { version: '1.2.0', optional: true },
      'node_modules/node-here': { ...runtime, os: [process.platform], cpu: [process.arch] },
    },
  });
  await write('node_modules/rail/package.json', { version: '1.2.0' });
  await write('node_modules/rail/node_modules/tie/package.json', { version: '2.0.0' });
  await writePinnedNode('v24.0.0');
});

test('nothing is missing', () => {
  expect(missingParts(root, '20.9.0')).toEqual([]);
});

test('a package that is not there, or is there in another version', async () => {
  await rm(join(root, 'node_modules/rail/node_modules/tie'), { recursive: true });
  await write('node_modules/rail/package.json', { version: '1.1.0' });
  expect(missingParts(root, '20.9.0')).toEqual([
    'node_modules/rail',
    'node_modules/rail/node_modules/tie',
  ]);
});

test.each(['v22.11.0', '', 'no version at all'])('a pinned Node that says "%s"', async (says) => {
  await writePinnedNode(says);
  expect(missingParts(root, '20.9.0')).toEqual(['node_modules/.bin/node']);
});

test('where the lock file has no runtime for the system, one that is new enough will do', async () => {
  await rm(join(root, 'node_modules/.bin/node'));
  await write('package-lock.json', {
    packages: { 'node_modules/node-there': { ...runtime, os: ['plan9'], cpu: [process.arch] } },
  });
  expect(missingParts(root, '22.12.0')).toEqual([]);
  expect(missingParts(root, '22.11.0')).toEqual(['node_modules/.bin/node']);
});

test('a lock file that cannot be read', async () => {
  await writeFile(join(root, 'package-lock.json'), '<<<<<<<');
  expect(missingParts(root, '20.9.0')).toEqual(['package-lock.json']);
});

test('installs nothing and says nothing when nothing is missing', () => {
  const { code, said, install } = run({});
  expect([code, said]).toEqual([0, []]);
  expect(install).not.toHaveBeenCalled();
});

test('installs what is missing', async () => {
  await rm(join(root, 'node_modules/rail/package.json'));
  const { code, said } = run({ install: repair });
  expect([code, said]).toMatchInlineSnapshot(`
    [
      0,
      [
        "Installing with npm: 1 part of package-lock.json missing.",
      ],
    ]
  `);
});

test('says so when npm fails', async () => {
  await rm(join(root, 'node_modules/.bin/node'));
  const { code, said } = run({ install: () => false });
  expect([code, said]).toMatchInlineSnapshot(`
    [
      1,
      [
        "Installing with npm: 1 part of package-lock.json missing.",
        "npm could not install; it says above why. Once that is mended, run this again.",
      ],
    ]
  `);
});

test('says so when something is missing still', async () => {
  await rm(join(root, 'node_modules/.bin/node'));
  expect(run({ install: () => true })).toMatchObject({
    code: 1,
    said: [
      'Installing with npm: 1 part of package-lock.json missing.',
      'npm installed, but node_modules/.bin/node is still missing. Does your npm leave out optional packages (`npm config get omit`)? Allow them here, or run this with Node 22.12.0 or newer.',
    ],
  });
});

test.each(['18.20.4', '20.8.1'])('Node %s is too old', (nodeVersion) => {
  expect(run({ nodeVersion })).toMatchObject({
    code: 1,
    said: [
      `This is Node ${nodeVersion}, which is too old. Install Node 20.9.0 or newer from nodejs.org.`,
    ],
  });
});

test.each([
  [{ npm_execpath: '/lib/npm-cli.js', npm_node_execpath: '/bin/node20' }, '/bin/node20'],
  [{ npm_execpath: '/lib/pnpm.cjs', npm_node_execpath: '/bin/node20' }, 'npm'],
  [{}, 'npm'],
])('with %o, installs by %s', (environment, command) => {
  const spawn = vi.fn(() => ({ status: 0 }));
  expect(npmInstall(root, environment, spawn)).toBe(true);
  expect(spawn).toHaveBeenCalledWith(
    command,
    expect.arrayContaining(['ci', '--include=dev']),
    expect.objectContaining({ cwd: root }),
  );
});

function run({ nodeVersion = '20.9.0', install = () => true }) {
  const said: string[] = [];
  const installing = vi.fn(install);
  const complain = (text: string) => said.push(text);
  const code = setUp({ root, nodeVersion, install: installing, complain });
  return { code, said, install: installing };
}

function repair(): boolean {
  writeFileSync(join(root, 'node_modules/rail/package.json'), '{"version":"1.2.0"}');
  return true;
}

async function write(path: string, content: object): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), JSON.stringify(content));
}

async function writePinnedNode(says: string): Promise<void> {
  const path = join(root, 'node_modules/.bin/node');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\necho "${says}"\n`);
  await chmod(path, 0o755);
}
