import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { houseStyle } from './houseStyle.ts';

const style = [
  { write: 'Horgos', not: ['Khorgos', 'Korgas'], why: 'as the port writes itself' },
  { write: 'per cent', not: ['percent', '%'] },
  { write: 'Kazakh Railways', not: ['Kazakh'] },
];
const look = (body: string): string[] => lookWith(houseStyle, body, {}, style);

test('spellings that the desk does not write, each at its place', () => {
  expect(
    look('At *Khorgos*, says "Korgas" & 5 percent.\n\n## Khorgos\n\n| Khorgos |\n| --- |\n| 3 |'),
  ).toEqual([
    '9:5 The desk writes "Horgos": as the port writes itself. | Khorgos',
    '9:21 The desk writes "Horgos": as the port writes itself. | Korgas',
    '9:33 The desk writes "per cent". | percent',
    '11:4 The desk writes "Horgos": as the port writes itself. | Khorgos',
    '13:3 The desk writes "Horgos": as the port writes itself. | Khorgos',
  ]);
});

test('longer words, code, addresses and what the desk writes itself', () => {
  expect(
    look(
      'Percentage, Khorgosian, `Khorgos`, [it](https://khorgos.example/Khorgos), Kazakh Railways.',
    ),
  ).toEqual([]);
});
