import { markdownTable } from '../report/markdownTable.ts';
import { kinds } from './kinds.ts';
import type { Fared } from './measureSite.ts';
import { measured, type Measures } from './measures.ts';

/** What the queries of one kind came to. */
export interface KindMeasures {
  readonly kind: string;
  readonly plain: Measures;
  readonly ours: Measures;
}

/** The measures of each kind, and of all together last. */
export function byKind(fared: readonly Fared[]): KindMeasures[] {
  const ofKind = kinds.map((kind) => ({
    kind,
    some: fared.filter(({ query }) => query.kind === kind),
  }));
  return [...ofKind, { kind: 'all', some: fared }].map(({ kind, some }) => ({
    kind,
    plain: measured(some.map(({ plain }) => plain)),
    ours: measured(some.map(({ ours }) => ours)),
  }));
}

/** Tells the measures as tables in Markdown: of all queries, and of those that were held out. */
export function report(fared: readonly Fared[]): string {
  const heldOut = fared.filter(({ query }) => query.isHeldOut);
  return [table('all queries', byKind(fared)), table('held-out queries', byKind(heldOut))].join(
    '\n\n',
  );
}

function table(title: string, rows: readonly KindMeasures[]): string {
  const heads = ['rank', 'first', 'in five'].flatMap((measure) => [
    `${measure}: Pagefind`,
    'this search',
  ]);
  return markdownTable(
    [title, 'number', ...heads],
    rows.map(({ kind, plain, ours }) => [
      kind,
      String(ours.queries),
      ...(['meanReciprocalRank', 'successAt1', 'successAt5'] as const).flatMap((measure) => [
        plain[measure].toFixed(2),
        ours[measure].toFixed(2),
      ]),
    ]),
  );
}
