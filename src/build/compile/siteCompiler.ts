import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { nameDigest } from '../../base/digest.ts';
import { fingerprintSchema, isUnchanged, fingerprintOf } from '../../base/files/fingerprint.ts';
import { listFolder, namesIn } from '../../base/files/folderList.ts';
import { readChecksummed, writeChecksummed } from '../../base/files/checksummedFile.ts';
import { answerSchema, type CompilerAnswer } from './compilerMessages.ts';
import type { StoryModuleFiles } from './storyModules.ts';

/** What decides how a site comes out of the compiler, apart from its stories that are modules. */
export interface SiteCode {
  /** Absolute path of the project's folder. */
  readonly root: string;
  /** Absolute path of the folder in which compiled sites are kept. */
  readonly keptDir: string;
  /** Digest of the code, the packages, the runtime, and of where the site stands. */
  readonly digest: string;
  /** The environment in which the configuration is read. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Compiles a site, where it is not compiled already. */
export interface SiteCompiler {
  /**
   * Waits for the compiled site.
   * @param files of the stories that are modules.
   * @param digest of what these stories are.
   * @returns the absolute path of its folder.
   * @throws CompileError with all that the compiler has to say.
   */
  readonly finish: (files: StoryModuleFiles, digest: string) => Promise<string>;
  /** Gives up what is begun. */
  readonly end: () => Promise<void>;
}

/**
 * Prepares the compiled site: what has never been compiled is begun at once, while the newsroom is
 * still read. The compiler works in a process of its own, whose memory ends with it.
 */
export function siteCompiler(code: SiteCode): SiteCompiler {
  const { keptDir, digest } = code;
  const names = namesIn(keptDir);
  const isKnown = names.some((name) => name.startsWith(digest));
  let compiling = isKnown ? undefined : startCompiler(code);
  return {
    async finish(files, modulesDigest) {
      const dir = join(keptDir, digest + modulesDigest);
      if (!(await isWhole(dir))) {
        compiling ??= startCompiler(code);
        await compiling.keepAt(dir, files);
      }
      await utimes(dir, new Date(), new Date());
      await forgetOldest(keptDir);
      return dir;
    },
    end: async () => compiling?.end(),
  };
}

function startCompiler({ root, keptDir, environment }: SiteCode) {
  const outDir = join(keptDir, randomUUID());
  const child = fork(fileURLToPath(new URL('compileProcess.ts', import.meta.url)), {
    cwd: root,
    env: { ...environment },
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const answer = answerOf(child);
  child.send({ root, outDir });
  return {
    async keepAt(dir: string, files: StoryModuleFiles) {
      child.send({ modules: files });
      const { error, sources = [] } = await answer;
      if (error !== undefined) throw new CompileError(error);
      await writeChecksummed(join(outDir, manifestFile), {
        files: fingerprintsOf(outDir, listFolder(outDir).files),
        sources: fingerprintsOf('', sources),
      });
      await mkdir(keptDir, { recursive: true });
      await putWhole(outDir, dir);
    },
    async end() {
      child.kill('SIGKILL');
      await rm(outDir, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

/** What stands there whole was compiled of the same by another process, which may be drawing from it. */
async function putWhole(made: string, dir: string): Promise<void> {
  try {
    await rename(made, dir);
  } catch {
    if (!(await isWhole(dir))) {
      await rm(dir, { recursive: true, force: true });
      await rename(made, dir);
    }
  }
}

function answerOf(child: ChildProcess): Promise<CompilerAnswer> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      resolve(answerSchema.parse(message));
    });
    child.on('error', ({ message, stack }) => {
      resolve({ error: { message, stack } });
    });
    child.once('exit', (code, signal) => {
      resolve({ error: { message: `The compiler ended with ${String(code ?? signal)}.` } });
    });
  });
}

const manifestFile = 'manifest';
const fingerprintsSchema = z.record(z.string(), fingerprintSchema);
const manifestSchema = z.object({ files: fingerprintsSchema, sources: fingerprintsSchema });
type Fingerprints = z.output<typeof fingerprintsSchema>;

function fingerprintsOf(folder: string, files: readonly string[]): Fingerprints {
  return Object.fromEntries(files.map((file) => [file, fingerprintOf(join(folder, file))]));
}

/** Whether a compiled site is as it was made, and so is what it was made of. */
async function isWhole(dir: string): Promise<boolean> {
  const found = manifestSchema.safeParse(await readChecksummed(join(dir, manifestFile)));
  if (!found.success) return false;
  const { files, sources } = found.data;
  return areUnchanged(dir, files) && areUnchanged('', sources);
}

function areUnchanged(folder: string, fingerprints: Fingerprints): boolean {
  return Object.entries(fingerprints).every(([file, fingerprint]) =>
    isUnchanged(join(folder, file), fingerprint),
  );
}

/** Every change of code leaves a compiled site behind, and a killed build a half one. */
async function forgetOldest(keptDir: string): Promise<void> {
  const used = namesIn(keptDir).map((name) => {
    // Another process may forget it at the same time.
    const found = statSync(join(keptDir, name), { throwIfNoEntry: false });
    return { name, time: found?.mtimeMs ?? 0 };
  });
  for (const { name, time } of used.toSorted((a, b) => b.time - a.time).slice(mostKept)) {
    if (time > Date.now() - inUse) continue;
    await rm(join(keptDir, name), { recursive: true, force: true });
  }
}

const mostKept = 4;

/** Milliseconds for which another process may still draw from one, or compile it. */
const inUse = 30 * 60_000;

/** A digest for the name of a compiled site. */
export function compiledName(...parts: readonly unknown[]): string {
  return nameDigest(JSON.stringify(parts), 20);
}

/** What the compiler found wrong: in most cases with a story that holds code. */
class CompileError extends Error {
  override readonly name = 'CompileError';
  /** One by one, as the bundler tells them; unknown here, since they come from another process. */
  readonly errors: unknown;

  constructor({ message, stack, errors }: NonNullable<CompilerAnswer['error']>) {
    super(message);
    if (stack !== undefined) this.stack = stack;
    this.errors = errors;
  }
}
