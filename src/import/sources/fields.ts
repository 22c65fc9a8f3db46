import { fieldOf } from '../../base/fieldOf.ts';
import { readMoment } from './moments.ts';

/** Frontmatter by whatever names a system gives its fields. */
export interface OldFields {
  /** The text of the first field of these names that has one; a number is text too. */
  readonly text: (...names: string[]) => string;
  /** All texts of the first field of these names that is there; one between commas is several. */
  readonly list: (...names: string[]) => string[];
  /** The same; Jekyll parts the words of its plural field where there is no comma. */
  readonly terms: (isJekyll: boolean, plural: string, ...names: string[]) => string[];
  readonly moment: (timeZone: string, ...names: string[]) => Date | undefined;
  readonly flag: (name: string) => boolean | undefined;
  /** The value itself. */
  readonly value: (...names: string[]) => unknown;
  /** Fields that nobody has asked for. */
  readonly unasked: () => { readonly name: string; readonly value: unknown }[];
}

/**
 * @param written fields; capital letters, hyphens and underscores in their names do not matter. Those that
 *   stand in a table of a system’s own are fields too.
 */
export function oldFields(written: Readonly<Record<string, unknown>>): OldFields {
  const fields = withTables(written);
  const asked = new Set<string>();
  const value = (...names: string[]): unknown => {
    const keys = names.map(keyOf);
    for (const key of keys) asked.add(key);
    return keys.map((key) => fields.get(key)?.value).find((found) => !isNothing(found));
  };
  const list: OldFields['list'] = (...names) => {
    const found = value(...names);
    if (Array.isArray(found))
      // Hexo has categories below categories.
      return found
        .flat(Infinity)
        .map((item: unknown) => asText(item) ?? '')
        .filter((item) => item !== '');
    const written = asText(found) ?? '';
    return written
      .split(/[,،、，]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  };
  return {
    value,
    list,
    terms: (isJekyll, plural, ...names) => {
      const found = value(plural);
      return isJekyll && typeof found === 'string' && !found.includes(',')
        ? [
            ...found.split(/\s+/).filter((word) => word !== ''),
            ...(found.trim() === '' ? list(...names) : []),
          ]
        : list(plural, ...names);
    },
    text: (...names) => asText(value(...names)) ?? '',
    moment: (timeZone, ...names) => {
      const found = value(...names);
      return readMoment(
        found instanceof Date ? found.toISOString() : (asText(found) ?? ''),
        timeZone,
      );
    },
    flag: (name) => {
      const found = value(name);
      return typeof found === 'boolean' ? found : undefined;
    },
    unasked: () => [...fields].flatMap(([key, field]) => (asked.has(key) ? [] : [field])),
  };
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '');
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** Hugo’s `params`, Zola’s `extra` and `taxonomies` hold fields; what stands outside of them comes first. */
function withTables(
  written: Readonly<Record<string, unknown>>,
): Map<string, { name: string; value: unknown }> {
  const own: [name: string, value: unknown][] = [];
  const inTables: [name: string, value: unknown][] = [];
  for (const [name, value] of Object.entries(written)) {
    const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isTable && tables.test(name)) inTables.push(...Object.entries(value));
    else own.push([name, value]);
  }
  return new Map([...inTables, ...own].map(([name, value]) => [keyOf(name), { name, value }]));
}

const tables = /^(?:params|extra|taxonomies)$/i;

/** An object says its name in one of these fields. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  const inner = ['name', 'title', 'src', 'url', 'image', 'path', 'relative']
    .map((name) => fieldOf(value, name))
    .find((one) => typeof one === 'string');
  return inner?.trim();
}
