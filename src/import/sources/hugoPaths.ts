import { basename, dirname } from 'node:path/posix';
import { dayOf } from '../../base/times.ts';
import type { OldFields } from './fields.ts';

/** What decides where a post stood. */
export interface AddressedPost {
  readonly fields: OldFields;
  readonly slug: string;
  readonly published: Date | undefined;
  readonly timeZone: string;
}

/**
 * Where a post of Hugo stands by the form that the site sets for its section
 * (https://gohugo.io/configuration/permalinks/).
 * @param path of its file in the folder, with forward slashes.
 * @param forms by the names of sections.
 * @returns undefined where no form is set, or one that has words which are not known here.
 */
export function hugoPath(
  path: string,
  post: AddressedPost,
  forms: ReadonlyMap<string, string>,
): string | undefined {
  const below = path.replace(/^content\//, '');
  const file = basename(below).startsWith('index.') ? dirname(below) : below;
  const name = basename(file).replace(/\.(?:md|markdown|html?)$/i, '');
  const [section = ''] = dirname(below).split('/');
  const form = forms.get(section.toLowerCase());
  if (form === undefined) return undefined;
  const { fields } = post;
  const slug = fields.text('slug');
  const [year, month, day] = dayWritten(post)?.split('-') ?? [];
  const values: Readonly<Record<string, string | undefined>> = {
    year,
    month,
    day,
    section,
    sections: dirname(file),
    title: fields.text('title'),
    // Hugo takes the title, unless it is told to take dates from names, and then what follows the day.
    slug: slug || (post.slug === name ? fields.text('title') : post.slug),
    filename: name,
    contentbasename: name,
    slugorfilename: slug || name,
    slugorcontentbasename: slug || name,
  };
  const names = [...form.matchAll(/:([a-z]+)/g)].map(([, name = '']) => name);
  if (names.some((name) => values[name] === undefined)) return undefined;
  const filled = form.replaceAll(/:([a-z]+)/g, (_, name: string) => inAddress(values[name] ?? ''));
  return `/${filled}/`.replaceAll(/\/{2,}/g, '/');
}

/** The day as it is written, since Hugo’s addresses have it in whatever time zone that is. */
function dayWritten({ fields, published, timeZone }: AddressedPost): string | undefined {
  const date = fields.value('date');
  const written = date instanceof Date ? date.toISOString() : fields.text('date');
  const [day] = /^\d{4}-\d\d-\d\d/.exec(written) ?? [];
  return day ?? (published && dayOf(published, timeZone));
}

function inAddress(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}./_#+~@\s-]/gu, '')
    .trim()
    .replaceAll(/[\s-]+/g, '-');
}
