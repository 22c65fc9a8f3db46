import { expect, test } from 'vitest';
import { jsonDocument, sarifDocument } from './documents.ts';

const problem = {
  file: 'content/stories/2025/06/über.mdx',
  line: 9,
  column: 3,
  what: 'The link leads nowhere.',
  found: '/nowhere/',
  remedy: 'Correct the path, or remove the link.',
};
const warning = { ...problem, line: 2, rule: 'house-style', what: 'The desk writes "Horgos".' };

test('JSON has every problem, by place', () => {
  const document: unknown = JSON.parse(
    jsonDocument({ errors: [problem, { ...problem, line: 4 }], warnings: [warning] }),
  );
  expect(document).toEqual({ errors: [{ ...problem, line: 4 }, problem], warnings: [warning] });
});

test('SARIF has a result for each, at its place, by its rule', () => {
  const document: unknown = JSON.parse(sarifDocument({ errors: [problem], warnings: [warning] }));
  const at = (startLine: number) => [
    {
      physicalLocation: {
        artifactLocation: { uri: 'content/stories/2025/06/%C3%BCber.mdx' },
        region: { startLine, startColumn: 3 },
      },
    },
  ];
  expect(document).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        results: [
          { ruleId: 'newsroom', level: 'error', locations: at(9) },
          { ruleId: 'house-style', level: 'warning', locations: at(2) },
        ],
      },
    ],
  });
});
