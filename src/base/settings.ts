import { resolve } from 'node:path';
import { type CodePolicy, isCodePolicy } from './codePolicy.ts';
import { readEnvFile } from './envFile.ts';
import { describeProblems } from './problems/problem.ts';
import { faultOfInstant } from './instant.ts';
import { faultOfSiteAddress, faultOfWebAddress, isBaseStep } from './fieldFaults.ts';

/** What a build is told from outside. */
export interface Settings {
  /** Absolute path of the newsroom's folder. */
  readonly contentDir: string;
  /** Absolute path of the folder that the site is written to. */
  readonly outDir: string;
  /** Overrides the address in publication.yaml. */
  readonly siteUrl: string | undefined;
  /** Overrides the path in that address; starts and ends with a slash. */
  readonly basePath: string | undefined;
  /** The build's clock. */
  readonly now: Date;
  /** Whether stories may hold code; the stricter of this and publication.yaml holds. */
  readonly code: CodePolicy | undefined;
}

/** An environment variable that cannot be used; its message says what to set instead. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, NOW and STORY_CODE; an empty one counts as not set.
 * @param root the project's folder, from which relative folders are meant.
 * @param clock the time where NOW is not set.
 * @throws SettingsError for a SITE_URL that is no web address, a BASE_PATH that is no path,
 * a NOW that is no time, or a STORY_CODE that is no policy.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  clock: Date,
): Settings {
  const { CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, NOW, STORY_CODE } = environment;
  return {
    contentDir: resolve(root, CONTENT_DIR || 'content'),
    outDir: resolve(root, OUT_DIR || 'dist'),
    siteUrl: SITE_URL ? webAddress(SITE_URL) : undefined,
    basePath: BASE_PATH ? basePath(BASE_PATH) : undefined,
    now: NOW ? instant(NOW) : clock,
    code: STORY_CODE ? codePolicy(STORY_CODE) : undefined,
  };
}

/** The environment in which `readSettings` gives these settings again. */
export function environmentOf(settings: Settings): Record<string, string> {
  return {
    CONTENT_DIR: settings.contentDir,
    OUT_DIR: settings.outDir,
    SITE_URL: settings.siteUrl ?? '',
    BASE_PATH: settings.basePath ?? '',
    NOW: settings.now.toISOString(),
    STORY_CODE: settings.code ?? '',
  };
}

/**
 * Where the site will stand.
 * @param url the address in publication.yaml; its path is the base where BASE_PATH names none.
 * @returns the origin and the base, which starts and ends with a slash.
 */
export function placeOfSite(
  { siteUrl, basePath }: Partial<Pick<Settings, 'siteUrl' | 'basePath'>>,
  url: string,
): { site: string; base: string } {
  const address = new URL(siteUrl ?? url);
  return { site: address.origin, base: basePath ?? between(segments(address.pathname)) };
}

function webAddress(text: string): string {
  const fault = faultOfWebAddress(text) ?? faultOfSiteAddress(text);
  if (fault === undefined) return text;
  const why = URL.canParse(text) && /^https?:/i.test(text) ? `, which ${fault.message}` : '.';
  throw new SettingsError(
    `SITE_URL is "${text}"${why} Set it to an address like https://example.org.`,
  );
}

function basePath(text: string): string {
  const parts = segments(text);
  if (parts.every(isBaseStep)) return between(parts);
  throw new SettingsError(`BASE_PATH is "${text}". Set it to a path like /desk/.`);
}

function instant(text: string): Date {
  if (faultOfInstant(text) === undefined) return new Date(text);
  throw new SettingsError(
    `NOW is "${text}". Set it to a time with its offset, like 2025-06-12T14:00:00Z.`,
  );
}

function codePolicy(text: string): CodePolicy {
  if (isCodePolicy(text)) return text;
  throw new SettingsError(`STORY_CODE is "${text}". Set it to allowed or to forbidden.`);
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function between(parts: readonly string[]): string {
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/**
 * Takes what `.env` sets into the environment.
 * @param root absolute path of the project’s folder.
 * @throws SettingsError that names every line which sets nothing.
 */
export function takeEnvFile(root: string): void {
  const problems = readEnvFile(root);
  if (problems.length > 0) throw new SettingsError(describeProblems(problems));
}

/**
 * The settings of the build that runs, from its environment and its `.env`.
 * The one place below the command line that looks at the environment and the clock.
 */
export function buildSettings(): Settings {
  const root = process.cwd();
  takeEnvFile(root);
  return readSettings(process.env, root, new Date());
}
