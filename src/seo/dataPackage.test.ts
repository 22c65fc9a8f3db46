import { expect, test } from 'vitest';
import { dataPackage } from './dataPackage.ts';

const attributes = { title: 'Trips', unit: 'trips', source: 'The railway', asOf: '2025-06-12' };
const table = {
  file: 'stories/2025/06/trips.csv',
  bytes: 99,
  columns: ['day', 'month', 'trips', 'tonnes', 'note', 'nothing'],
  rows: [
    ['2025-05-26', '2025-05', '3000', '1.5', 'over 3,000', ''],
    ['2025-06-12', '2025-06', '8165', '', '', ''],
  ],
};

test('a data package names each file once, with its fields, source and licence', () => {
  const chart = { attributes, name: 'trips.csv', table };
  const other = {
    attributes: {
      ...attributes,
      url: 'https://example.org/',
      licence: 'CC BY 4.0',
      caption: 'To June.',
    },
    name: 'Umschlag Häfen.csv',
    table: { ...table, columns: ['year'], rows: [['2024'], ['2025']] },
  };
  const page = { title: 'A line opens', address: 'https://gauge.example/stories/2025/06/line/' };
  expect(dataPackage([chart, other, { ...chart, attributes: other.attributes }], page)).toEqual({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'line',
    title: 'A line opens',
    homepage: 'https://gauge.example/stories/2025/06/line/',
    resources: [
      {
        name: 'trips',
        type: 'table',
        path: 'trips.csv',
        scheme: 'file',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: 99,
        title: 'Trips',
        description: 'trips; as of 2025-06-12',
        sources: [{ title: 'The railway' }],
        schema: {
          fields: [
            { name: 'day', type: 'date' },
            { name: 'month', type: 'yearmonth' },
            { name: 'trips', type: 'integer' },
            { name: 'tonnes', type: 'number' },
            { name: 'note', type: 'string' },
            { name: 'nothing', type: 'string' },
          ],
          missingValues: [''],
        },
      },
      expect.objectContaining({
        name: 'umschlag-h-fen',
        path: 'Umschlag Häfen.csv',
        description: 'trips; as of 2025-06-12; To June.',
        sources: [{ title: 'The railway', path: 'https://example.org/' }],
        licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }],
        schema: { fields: [{ name: 'year', type: 'year' }], missingValues: [''] },
      }),
    ],
  });
});
