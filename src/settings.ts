import { resolve } from 'node:path';
import { faultOfInstant } from './fields/instant.ts';

/** What a build is told from outside. */
export interface Settings {
  /** Absolute path of the newsroom's folder. */
  readonly contentDir: string;
  /** Absolute path of the folder that the site is written to. */
  readonly outDir: string;
  /** Overrides the address in publication.yaml. */
  readonly siteUrl: string | undefined;
  /** Overrides the path in that address; starts with a slash. */
  readonly basePath: string | undefined;
  /** The build's clock. */
  readonly now: Date;
}

/** An environment variable that cannot be used; its message says what to set instead. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(message: string) {
    super(message);
    // What is wrong was set by whoever started the build; where we noticed tells them nothing.
    this.stack = '';
  }
}

/**
 * Reads CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH and NOW.
 * @param root the project's folder, from which relative folders are meant.
 * @param clock the time where NOW is not set.
 * @throws SettingsError for a SITE_URL that is no web address, or a NOW that is no time.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  clock: Date,
): Settings {
  const { CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, NOW } = environment;
  const now = NOW ? new Date(NOW) : clock;
  if (NOW && faultOfInstant(NOW) !== undefined) {
    throw new SettingsError(`NOW is "${NOW}". Set it to a time with its offset, like 2025-06-12T14:00:00Z.`);
  }
  if (SITE_URL && !(/^https?:\/\//i.test(SITE_URL) && URL.canParse(SITE_URL))) {
    throw new SettingsError(`SITE_URL is "${SITE_URL}". Set it to an address like https://example.org.`);
  }
  return {
    contentDir: resolve(root, CONTENT_DIR || 'content'),
    outDir: resolve(root, OUT_DIR || 'dist'),
    siteUrl: SITE_URL || undefined,
    basePath: BASE_PATH ? `/${BASE_PATH.replace(/^\/+/, '')}` : undefined,
    now,
  };
}

/**
 * Where the site will stand.
 * @param url the address in publication.yaml; its path is the base where BASE_PATH names none.
 * @returns the origin and the base, which starts and ends with a slash.
 */
export function placeOfSite(
  { siteUrl, basePath }: Pick<Settings, 'siteUrl' | 'basePath'>,
  url: string,
): { site: string; base: string } {
  const address = new URL(siteUrl ?? url);
  const base = basePath ?? address.pathname;
  return { site: address.origin, base: base.endsWith('/') ? base : `${base}/` };
}
