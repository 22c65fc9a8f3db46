import { expect, test } from 'vitest';
import type { StoryKind } from '../content/stories/frontmatter.ts';
import { frontPage } from './frontPage.ts';

function story(id: string, kind: StoryKind, section = 'rail') {
  return { id, data: { kind, section } };
}

test('the newest report or analysis leads, whatever is newer', () => {
  const brief = story('brief', 'brief');
  const explainer = story('explainer', 'explainer');
  const analysis = story('analysis', 'analysis');
  const report = story('report', 'report');
  const { lead, latest } = frontPage([brief, explainer, analysis, report]);
  expect(lead).toBe(analysis);
  expect(latest).toEqual([brief, explainer, report]);
});

test('without a report or an analysis the newest leads', () => {
  const newest = story('newest', 'brief');
  expect(frontPage([newest, story('older', 'explainer')]).lead).toBe(newest);
});

test('an empty edition has no lead and nothing else', () => {
  const { lead, latest, inSection } = frontPage([]);
  expect(lead).toBeUndefined();
  expect(latest).toEqual([]);
  expect(inSection('rail')).toEqual([]);
});

test('a section shows its newest three, without the lead', () => {
  const stories = ['a', 'b', 'c', 'd', 'e'].map((id) => story(id, 'report'));
  const { inSection } = frontPage([...stories, story('f', 'report', 'trade')]);
  expect(inSection('rail').map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  expect(inSection('trade').map(({ id }) => id)).toEqual(['f']);
  expect(inSection('none')).toEqual([]);
});

test('the latest are twelve at most', () => {
  const stories = Array.from({ length: 20 }, (_, number) => story(String(number), 'report'));
  expect(frontPage(stories).latest).toHaveLength(12);
});
