import { expect, test } from 'vitest';
import type { StoryKind } from '../content/fields/storyKinds.ts';
import { storiesBeside } from './leadPackage.ts';

interface Fields {
  readonly kind?: StoryKind;
  readonly day?: string;
  readonly topics?: string[];
  readonly series?: string;
  readonly readNext?: string[];
}

function story(id: string, { kind = 'brief', day = '2025-06-12', ...fields }: Fields = {}) {
  const published = new Date(`${day}T10:00:00Z`);
  return { id, data: { kind, published, topics: ['rail'], readNext: [], ...fields } };
}

function beside(lead: ReturnType<typeof story>, ...stories: ReturnType<typeof story>[]): string {
  return storiesBeside(lead, stories)
    .map(({ id }) => id)
    .join(' ');
}

const lead = story('lead', { kind: 'report', topics: ['rail', 'ports'] });

test('first the news that belongs to the lead, newest first, then what it means', () => {
  expect(
    beside(
      lead,
      story('explainer', { kind: 'explainer' }),
      story('newer', { day: '2025-06-13' }),
      story('older', { kind: 'report', day: '2025-06-11', topics: ['ports', 'rail'] }),
      story('oldest', { day: '2025-06-10' }),
      story('other', { topics: ['tariffs'] }),
    ),
  ).toBe('newer older explainer');
});

test('an explainer may be of any day, news is of the same days', () => {
  const old = '2025-05-01';
  expect(
    beside(lead, story('old', { day: old }), story('how', { kind: 'explainer', day: old })),
  ).toBe('how');
});

test('without one that tells what it means, news fills its place', () => {
  expect(beside(lead, story('a'), story('b'), story('c'), story('d'))).toBe('a b c');
});

test('who shares more is nearer; of those that share as much, who is named', () => {
  const named = { ...lead, data: { ...lead.data, readNext: ['d', 'far'] } };
  const both = { topics: ['ports', 'rail'] };
  expect(
    beside(named, story('a'), story('b', both), story('c'), story('d'), story('e', both)),
  ).toBe('b e d');
  expect(beside(named, story('far', { topics: [] }))).toBe('');
  expect(beside(lead, story('from', { kind: 'analysis', readNext: ['lead'] }))).toBe('from');
});

test('parts of one series belong together', () => {
  const part = { topics: [], series: 'gauges' };
  expect(beside(story('lead', part), story('part', part), story('no part', { topics: [] }))).toBe(
    'part',
  );
});
