import { expect, test } from 'vitest';
import { datasets } from './datasets.ts';

const attributes = {
  title: 'Trips',
  unit: 'trips',
  alt: 'The trips rose from 3,000 to 8,165.',
  source: 'The railway',
};
const table = {
  file: 'x.csv',
  bytes: 99,
  columns: ['day', 'trips'],
  rows: [
    ['2025-05-26', '1'],
    ['2025-06-12', '2'],
  ],
};
const page = 'https://gauge.example/stories/2025/06/line/';

test('the figures of a chart are a data set with its time, source and file', () => {
  const chart = { attributes, name: 'größe 1.csv', table };
  const full = { ...attributes, url: 'https://example.org/', licence: 'CC BY 4.0' };
  const [plain, other] = datasets(
    [
      chart,
      {
        attributes: full,
        name: 'x.csv',
        table: {
          ...table,
          rows: [
            ['Horgos', '1'],
            ['2025', '2'],
          ],
        },
      },
    ],
    page,
    'en',
  );
  expect(plain).toEqual({
    '@type': 'Dataset',
    name: 'Trips',
    description: 'The trips rose from 3,000 to 8,165. (trips)',
    url: page,
    inLanguage: 'en',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'The railway' },
    variableMeasured: ['trips'],
    temporalCoverage: '2025-05-26/2025-06-12',
    distribution: {
      '@type': 'DataDownload',
      contentUrl: `${page}gr%C3%B6%C3%9Fe%201.csv`,
      encodingFormat: 'text/csv',
      contentSize: '99 B',
    },
  });
  expect(other).toMatchObject({
    isBasedOn: 'https://example.org/',
    license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
  });
  expect(other).not.toHaveProperty('temporalCoverage');
});
