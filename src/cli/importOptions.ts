import { parseArgs } from 'node:util';
import { faultOfInstant } from '../base/instant.ts';
import { readTyped } from '../base/readTyped.ts';
import { SettingsError } from '../base/settings.ts';

const sources = ['wordpress', 'ghost', 'markdown'] as const;

/** How `npm run import` was typed. */
export interface ImportOptions {
  readonly source: (typeof sources)[number];
  /** The export’s file, or its folder. */
  readonly what: string;
  /** The folder that its pictures are in. */
  readonly media: string | undefined;
  /** The address of the old site. */
  readonly site: string | undefined;
  readonly section: string | undefined;
  readonly kind: string | undefined;
  readonly author: string | undefined;
  readonly credit: string | undefined;
  readonly date: Date | undefined;
}

/** @throws SettingsError for anything else that was typed. */
export function readImportOptions(typed: readonly string[]): ImportOptions {
  const usage =
    'Write "npm run import -- wordpress export.xml", "npm run import -- ghost export.json" or "npm run import -- markdown folder", and where wanted --media, --site, --section, --kind, --author, --credit or --date, each with its value; src/import/README.md says what they are.';
  return readTyped(typed, '"npm run import"', usage, (args) => {
    const text = { type: 'string' } as const;
    const options = {
      media: text,
      site: text,
      section: text,
      kind: text,
      author: text,
      credit: text,
      date: text,
    };
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
    const [name, what, ...others] = positionals;
    const source = sources.find((known) => known === name);
    if (source === undefined || what === undefined || others.length > 0) throw new RangeError(name);
    const { media, site, section, kind, author, credit, date } = values;
    if (date !== undefined && faultOfInstant(date) !== undefined) {
      throw unfit('--date', date, 'Write a time with its offset, like 2020-01-31T12:00:00Z.');
    }
    if (site !== undefined && !/^https?:\/\/[^/]/.test(URL.parse(site)?.href ?? '')) {
      throw unfit('--site', site, 'Write the address of the old site, like https://example.org.');
    }
    const time = date === undefined ? undefined : new Date(date);
    return { source, what, media, site, section, kind, author, credit, date: time };
  });
}

function unfit(option: string, value: string, remedy: string): SettingsError {
  return new SettingsError(`${option} is "${value}". ${remedy}`);
}
