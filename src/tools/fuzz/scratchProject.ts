import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

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
  /** Takes away all that builds keep, and what they made. */
  readonly forgetAll: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export type Environment = Readonly<Record<string, string>>;

export interface BuildEnd {
  readonly code: number | null;
  /** All that was printed. */
  readonly output: string;
}

const project = fileURLToPath(new URL('../../..', import.meta.url));
const copied = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Makes a copy of this project's code in a temporary folder, without content. */
export async function makeScratchProject(): Promise<ScratchProject> {
  const root = await mkdtemp(join(tmpdir(), 'scratch-'));
  for (const name of [...copied, 'tsconfig.json']) {
    await cp(join(project, name), join(root, name), {
      recursive: true,
      filter: (path) => !path.endsWith('.test.ts'),
    });
  }
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  await mkdir(join(root, 'content'));
  await mkdir(join(root, 'public'));
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
      for (const name of ['.edition', '.astro', 'dist']) {
        await rm(join(root, name), { recursive: true, force: true });
      }
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
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
