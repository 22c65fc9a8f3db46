import { isScalar, parseDocument, visit } from 'yaml';
import { paths, splitTarget } from '../base/addresses.ts';
import type { Place } from '../base/problems/problem.ts';
import { readBody } from '../content/body/readBody.ts';
import { type Edit, edited } from './plainEdits.ts';

/** How what names a story is written anew. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** The site's address with its base, without a slash at its end. */
  readonly site: string;
}

/** What writes anew what a YAML text says of a story: its id, and links to its address. */
export function renamingYaml(text: string, start: number, renaming: Renaming): Edit[] {
  const edits: Edit[] = [];
  visit(parseDocument(text), {
    Pair(_, { key }) {
      // What a story was called before stays so.
      return isScalar(key) && key.value === 'formerly' ? visit.SKIP : undefined;
    },
    Scalar(_, { value, range }) {
      if (typeof value !== 'string' || !range || renamed(value, renaming) === value) return;
      const written = text.slice(range[0], range[1]);
      const place = { start: start + range[0], end: start + range[1] };
      const anew =
        value === renaming.from
          ? written.replace(renaming.from, renaming.to)
          : renamedLinks(written, renaming);
      // Letters may be written by their numbers between double quotes.
      const escaped = JSON.stringify(renamed(value, renaming));
      edits.push({ ...place, text: anew === written ? escaped : anew });
    },
  });
  return edits;
}

/** A value with the new name, where it has the old one. */
export function renamed(value: string, renaming: Renaming): string {
  return value === renaming.from ? renaming.to : renamedLinks(value, renaming);
}

function renamedLinks(text: string, { from, to, site }: Renaming): string {
  const named = new RegExp(
    `(?<=(?:^|[\\s("'<\\[])(?:https?:${RegExp.escape(site.replace(/^https?:/, ''))})?)${RegExp.escape(`/stories/${from}`)}(?![\\w-])`,
    'g',
  );
  return text.replaceAll(named, `/stories/${to}`);
}

/** A link, a picture, an import or the figures of a chart in a body. */
export interface BodyPointer {
  readonly kind: 'links' | 'images' | 'imports' | 'charts';
  readonly target: string;
  readonly place: Place;
}

/** What was found to write anew in a body. */
export interface BodyRewriting {
  /** Places from the start of the body. */
  readonly edits: readonly Edit[];
  /** What should be written anew and could not be found as it is read. */
  readonly left: readonly BodyPointer[];
}

/**
 * Finds where a body writes targets that are to change: a place is one where a change of it alone changes
 * a target as wanted, and nothing else that the body points to. So no reading of the body is done twice
 * in two ways, and a path that stands in code or in words stays.
 * @param spellings parts of targets as they are written, with what is to stand in their stead.
 * @param anew gives a pointer's target as it should be; the same where it stays.
 */
export function rewritingBody(
  body: string,
  spellings: ReadonlyMap<string, string>,
  anew: (pointer: BodyPointer) => string,
): BodyRewriting {
  const before = pointersOf(body);
  const wanted = before.map(anew);
  if (wanted.every((target, index) => target === before[index]?.target)) {
    return { edits: [], left: [] };
  }
  const edits: Edit[] = [];
  for (const [from, text] of spellings) {
    for (const { index: start } of body.matchAll(new RegExp(RegExp.escape(from), 'g'))) {
      const edit = { start, end: start + from.length, text };
      if (edits.some((other) => other.start < edit.end && edit.start < other.end)) continue;
      const after = pointersOf(edited(body, [edit]));
      const changes = after.filter(({ target }, at) => target !== before[at]?.target);
      const areWanted =
        after.length === before.length &&
        after.every(({ target }, at) => target === before[at]?.target || target === wanted[at]);
      if (areWanted && changes.length > 0) edits.push(edit);
    }
  }
  const done = pointersOf(edited(body, edits));
  return { edits, left: before.filter((_, at) => done[at]?.target !== wanted[at]) };
}

/** Tells whether a link leads to a story of the site, however its path is written. */
export function leadsTo(id: string, target: string): boolean {
  return target.startsWith('/') && splitTarget(target).path === paths.story(id);
}

function pointersOf(body: string): BodyPointer[] {
  const read = readBody(body, '', (target) => target);
  const charts = read.charts.map(({ attributes: { src: target = '' }, place }) => ({
    kind: 'charts' as const,
    target,
    place,
  }));
  const others = (['links', 'images', 'imports'] as const).flatMap((kind) =>
    read[kind].map(({ target, place }) => ({ kind, target, place })),
  );
  return [...others, ...charts];
}
