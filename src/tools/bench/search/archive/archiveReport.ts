import { markdownTable } from '../../report/markdownTable.ts';
import { costRows } from './costRows.ts';
import type { Measured } from './measureArchive.ts';
import { archiveKinds } from './queries/query.ts';
import { mean } from './quantiles.ts';
import type { Ranked } from './rankArchive.ts';
import type { SearchName } from './searches.ts';

/** What was measured of an archive, as tables in Markdown under a heading of their own. */
export function archiveReport(measured: Measured): string {
  const { archive, ranked } = measured;
  return [
    `## ${archive.title.charAt(0).toUpperCase()}${archive.title.slice(1)}`,
    markdownTable(
      ['what it takes', 'plain Pagefind', 'this search', 'at most'],
      costRows(measured),
    ),
    worthTable(
      'queries that may be looked at',
      ranked.filter(({ query }) => !query.isHeldOut),
    ),
    worthTable(
      'held-out queries',
      ranked.filter(({ query }) => query.isHeldOut),
    ),
  ].join('\n\n');
}

/** What the queries of each kind that was asked are worth to a reader, on the mean, from 0 to 1. */
function worthTable(title: string, ranked: readonly Ranked[]): string {
  const ofKind = Map.groupBy(ranked, ({ query }) => query.kind);
  const rows = [...ofKind].map(([kind, some]) => [
    `${kind} (${archiveKinds[kind]})`,
    String(some.length),
    worthOf(some, 'plain'),
    worthOf(some, 'ours'),
  ]);
  return markdownTable([title, 'number', 'plain Pagefind', 'this search'], rows);
}

function worthOf(ranked: readonly Ranked[], search: SearchName): string {
  return mean(ranked.map(({ worth }) => worth[search])).toFixed(2);
}
