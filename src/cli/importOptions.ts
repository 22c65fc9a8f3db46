import { parseArgs } from 'node:util';
import { faultOfInstant } from '../base/instant.ts';
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

const text = { type: 'string' } as const;

/** @throws SettingsError for anything else that was typed. */
export function readImportOptions(typed: readonly string[]): ImportOptions {
  const { positionals, values } = parsed(typed);
  const [name, what, ...others] = positionals;
  const source = sources.find((known) => known === name);
  if (source === undefined || what === undefined || others.length > 0) throw wrong(typed);
  const { date, site } = values;
  if (date !== undefined && faultOfInstant(date) !== undefined) {
    throw unfit('--date', date, 'Write a time with its offset, like 2020-01-31T12:00:00Z.');
  }
  if (site !== undefined && !/^https?:\/\/[^/]/.test(URL.parse(site)?.href ?? '')) {
    throw unfit('--site', site, 'Write the address of the old site, like https://example.org.');
  }
  return {
    source,
    what,
    media: values.media,
    site,
    section: values.section,
    kind: values.kind,
    author: values.author,
    credit: values.credit,
    date: date === undefined ? undefined : new Date(date),
  };
}

function parsed(typed: readonly string[]) {
  try {
    const options = {
      media: text,
      site: text,
      section: text,
      kind: text,
      author: text,
      credit: text,
      date: text,
    };
    return parseArgs({ args: [...typed], allowPositionals: true, options });
  } catch {
    throw wrong(typed);
  }
}

function unfit(option: string, value: string | undefined, remedy: string): SettingsError {
  return new SettingsError(`${option} is "${value ?? ''}". ${remedy}`);
}

function wrong(typed: readonly string[]): SettingsError {
  return new SettingsError(
    `"${typed.join(' ')}" is not what "npm run import" takes. Write "npm run import -- wordpress export.xml", "npm run import -- ghost export.json" or "npm run import -- markdown folder", and where wanted --media, --site, --section, --kind, --author, --credit or --date, each with its value; src/import/README.md says what they are.`,
  );
}
