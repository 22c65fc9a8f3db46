import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { wrongTotal } from './wrongTotal.ts';

const table = (...rows: readonly string[]): string =>
  ['| Port | Trips | Share |', '| --- | --- | --- |', ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  );
const look = (body: string, fields = {}) => lookWith(wrongTotal, body, fields);

test('totals that their rows do not make', () => {
  expect(look(table('A | 3,000 | 10%', 'B | 4,000 | 20%', 'Total | 7,100 | 100%'))).toEqual([
    '13:11 The rows above make 7,000, not 7,100. | 7,100',
  ]);
  const german = table('A | 3.000 | 1,5', 'B | 4.000 | 2,5', 'Insgesamt | 7.100 | 4,0');
  expect(look(german, { language: 'de' })).toHaveLength(1);
  expect(look(table('A | 3 | 1', 'B | 4 | 2', '**Total** | 7 | 4'))).toHaveLength(1);
});

test('totals that are right, or right within what was rounded', () => {
  expect(look(table('A | 3,000 | 1.2', 'B | 4,000 | 2.2', 'Total | 7,000 | 3.5'))).toEqual([]);
  expect(look(table('A | 3,000 | –', 'B | 4,000 | 2', 'Total | 7,000 | 2'))).toEqual([]);
});

test('tables that are no sum', () => {
  expect(look(table('A | 3 | 1', 'B | 4 | 2', 'C | 9 | 9'))).toEqual([]);
  expect(look(table('A | 3 | 10%', 'B | 4 | 20%', 'Total | 7 | 90%'))).toEqual([]);
  expect(look(table('A | 3 to 5 | n/a', 'B | 4 | 2', 'Total | 9 | 2'))).toEqual([]);
  expect(look(table('Totalled | 3 | 1', 'Total | 4 | 2'))).toEqual([]);
});
