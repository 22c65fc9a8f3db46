import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { emptyLink } from './emptyLink.ts';

const look = (body: string) => lookWith(emptyLink, body);

test('links whose words say nothing, in any language', () => {
  expect(look('Read it [here](https://a.example/), [Read more…](https://b.example/).')).toEqual([
    '9:9 The words of the link do not say where it leads. | here',
    '9:37 The words of the link do not say where it leads. | Read more…',
  ]);
  expect(
    look('[Hier](https://a.example/) [ici](https://a.example/) [这里](https://a.example/)'),
  ).toHaveLength(3);
});

test('links that say where they lead, and footnotes', () => {
  expect(
    look(
      'See [the report on this page](https://a.example/) or https://b.example/ too.[^1]\n\n[^1]: Note.',
    ),
  ).toEqual([]);
});
