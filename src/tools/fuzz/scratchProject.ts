import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, cp, glob, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { codeDigest } from '../../base/codeDigest.ts';
import { takeBuildLock } from '../../build/buildLock.ts';
import { firstDay, writeSmallNewsroom } from '../newsrooms/smallNewsroom.ts';

/** A copy of this project, in which content and code can be changed at will. */
export interface ScratchProject {
  readonly root: string;
  readonly dist: string;
  /**
   * Builds as an editor would.
   * @param environment variables to set besides NOW.
   */
  readonly build: (now: Date, environment?: Environment) => Promise<BuildEnd>;
  /**
   * Starts a build, and kills it after so many milliseconds: with all that it started, or, after an odd
   * number, alone.
   */
  readonly buildKilled: (now: Date, after: number, environment?: Environment) => Promise<void>;
  /** Takes away all that builds keep but what it came with, and what they made. */
  readonly forgetAll: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export type Environment = Readonly<Record<string, string>>;

/** What a copy of the project comes with: nothing, or its code compiled. */
export type Start = 'compiled code' | 'nothing';

export interface BuildEnd {
  readonly code: number | null;
  /** All that was printed. */
  readonly output: string;
}

const project = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Makes a copy of this project's code in a temporary folder, without content.
 */
export async function makeScratchProject(from: Start = 'compiled code'): Promise<ScratchProject> {
  const compiled = from === 'compiled code' ? await compiledCode() : undefined;
  const root = await copyCode();
  const takeCompiled = async (): Promise<void> => {
    if (compiled === undefined) return;
    const own = join(root, '.edition');
    for (const name of keptToChange) {
      await cp(join(compiled, name), join(own, name), { recursive: true });
    }
    // Node puts whole files there, whoever else does.
    await symlink(join(compiled, keptByNode), join(own, keptByNode));
  };
  await takeCompiled();
  const dist = join(root, 'dist');
  return {
    root,
    dist,
    build: (now, environment) => start(root, now, environment).end,
    buildKilled: async (now, after, environment) => {
      const { pid, end, exit } = start(root, now, environment);
      await Promise.race([pause(after), end]);
      kill(pid, after % 2 === 0 ? 'with all that it started' : 'alone');
      await exit;
    },
    forgetAll: async () => {
      for (const name of ['.edition', '.astro', 'dist']) await remove(join(root, name));
      await takeCompiled();
    },
    remove: () => remove(root),
  };
}

async function copyCode(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'scratch-'));
  const files = await codeFiles();
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await Promise.all(files.map((file) => copyFile(join(project, file), join(root, file))));
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  await mkdir(join(root, 'content'));
  await mkdir(join(root, 'public'));
  return root;
}

/** All that a build loads or digests. */
async function codeFiles(): Promise<string[]> {
  const found = glob(['src/**', '*.json', 'astro.config.mjs'], {
    cwd: project,
    exclude: ['src/tools', '**/*.test.ts'],
    withFileTypes: true,
  });
  return (await Array.fromAsync(found))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(project, join(parentPath, name)));
}

// What a build keeps of code alone.
const keptToChange = ['compiled', 'typefaces'];
const keptByNode = 'modules';

/** The folder of what a build keeps of the code as it stands, compiled by the first who asks. */
async function compiledCode(): Promise<string> {
  const folder = join(project, '.edition', 'scratch');
  const kept = join(folder, codeDigest(project));
  const release = await takeBuildLock(join(project, '.edition', 'scratch-lock'), () => undefined);
  try {
    if (!existsSync(kept)) await compileCode(folder, kept);
  } finally {
    await release();
  }
  return kept;
}

async function compileCode(folder: string, kept: string): Promise<void> {
  await remove(folder);
  const root = await copyCode();
  await writeSmallNewsroom(root);
  const { code, output } = await start(root, firstDay).end;
  if (code !== 0) throw new Error(`The small newsroom was not built: ${output}`);
  const made = join(folder, randomUUID());
  for (const name of [...keptToChange, keptByNode]) {
    await cp(join(root, '.edition', name), join(made, name), { recursive: true });
  }
  await rename(made, kept);
  await remove(root);
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

function start(
  cwd: string,
  now: Date,
  environment: Environment = {},
): { pid: number | undefined; end: Promise<BuildEnd>; exit: Promise<void> } {
  // Edits may leave few stories or none.
  const child = spawn(process.execPath, ['src/cli/build.ts', '--shrink'], {
    cwd,
    // What Vitest adds to the environment would be taken for Astro's: DEV among it, which reuses nothing.
    env: { PATH: process.env['PATH'], NOW: now.toISOString(), ...environment },
    // A group of its own, so that Pagefind's process can be killed with it.
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const end = new Promise<BuildEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
  const exit = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  return { pid: child.pid, end, exit };
}

function kill(pid: number | undefined, how: 'alone' | 'with all that it started'): void {
  if (pid === undefined) return;
  try {
    process.kill(how === 'alone' ? pid : -pid, 'SIGKILL');
  } catch {
    // It had ended.
  }
}
