import type { Measured } from './measureArchive.ts';
import { quantile } from './quantiles.ts';
import type { Answer } from './readers/reader.ts';
import { type SearchName, searches } from './searches.ts';

/** What the searches take, measure by measure, beside what this project wants of its own. */
export function costRows({ answers, visits }: Measured): string[][] {
  const row = (what: string, of: (search: SearchName) => string, most: string) => [
    what,
    ...searches.map(of),
    most,
  ];
  const visited = (at: 'first' | 'second', search: SearchName) =>
    visits.map((visit) => visit[at][search]);
  const spent = (search: SearchName) => answers.map((both) => both[search].processor);
  const ticks = visits.map(({ tick }) => tick);
  return [
    row(
      'processor time of a query: median',
      (one) => milliseconds(quantile(spent(one), 0.5)),
      '60 ms',
    ),
    row('the same, 95th of a hundred', (one) => milliseconds(quantile(spent(one), 0.95)), '150 ms'),
    row('the same, worst', (one) => milliseconds(quantile(spent(one), 1)), '800 ms'),
    row('first search: loaded', (one) => loaded(visited('first', one)), '1.0 × plain'),
    row(
      'first search, Slow 4G: results after',
      (one) => waited(visited('first', one)),
      '1.0 × plain',
    ),
    row('first search: processor time', (one) => spentOn(visited('first', one)), ''),
    row('second query: loaded', (one) => loaded(visited('second', one)), '1.0 × plain'),
    row('second query, Slow 4G: results after', (one) => waited(visited('second', one)), ''),
    ['a tick of a filter: loaded', '–', loaded(ticks), ''],
    ['a tick of a filter, Slow 4G: results after', '–', waited(ticks), '1 s'],
  ];
}

/** The median, and the worst where it is another. */
function waited(answers: readonly Answer[]): string {
  const waits = answers.map(({ wait }) => wait / 1000);
  return `${quantile(waits, 0.5).toFixed(1)} (worst ${quantile(waits, 1).toFixed(1)}) s`;
}

function loaded(answers: readonly Answer[]): string {
  const bytes = quantile(
    answers.map(({ traffic }) => traffic.bytes),
    0.5,
  );
  const requests = quantile(
    answers.map(({ traffic }) => traffic.requests),
    0.5,
  );
  return `${Math.round(bytes / 1000)} KB, ${requests}`;
}

function spentOn(answers: readonly Answer[]): string {
  return milliseconds(
    quantile(
      answers.map(({ processor }) => processor),
      0.5,
    ),
  );
}

function milliseconds(value: number): string {
  return `${Math.round(value).toLocaleString('en-GB')} ms`;
}
