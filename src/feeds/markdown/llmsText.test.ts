import { expect, test } from 'vitest';
import { llmsText } from './llmsText.ts';

const address = (path: string): string => `https://gauge.example/desk${path}`;

test('what there is to read stands by section, and nothing of a name becomes a mark', () => {
  const stories = [
    {
      id: '2025/06/alashankou',
      data: { headline: 'Two *ports* [one] border', standfirst: 'Trains <wait> at # 2.' },
    },
  ];
  const sections = [{ id: 'rail', name: 'Rail & road', stories }];
  const publication = { name: '1. Gauge', description: 'Of breaks.' };
  expect(llmsText(publication, sections, address)).toMatchInlineSnapshot(`
    "# 1. Gauge

    > Of breaks.

    ## Rail & road

    - [llms-full.txt](https://gauge.example/desk/sections/rail/llms-full.txt)
    - [Two \\*ports\\* \\[one\\] border](https://gauge.example/desk/stories/2025/06/alashankou/index.md): Trains \\<wait> at # 2.
    "
  `);
});

test('a site without stories tells what it is', () => {
  expect(llmsText({ name: 'Gauge', description: 'Of breaks.' }, [], address)).toBe(
    '# Gauge\n\n> Of breaks.\n',
  );
});
