import { expect, test } from 'vitest';
import { storyPages } from './storyPages.ts';

const publication = { language: 'en', timeZone: 'UTC' };

/** So many stories, newest first: each is the older the smaller its number is. */
function stories(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `story-${count - index}`,
    data: {
      headline: `Story ${count - index}`,
      standfirst: 'What it is about.',
      kindId: 'report',
      section: 'rail',
      kind: 'report' as const,
      published: new Date(Date.UTC(2025, 0, count - index)),
    },
  }));
}

/** The ids of those that have a card of their own. */
function withCard(count: number): ReadonlySet<string> {
  const pages = storyPages(stories(count), [], publication, () => []);
  return new Set(pages.flatMap(({ params, props }) => (props.hasOwnCard ? [params.id] : [])));
}

test('the newest 200 stories have a card of their own, and the next has none', () => {
  const pages = storyPages(stories(201), [], publication, () => []);
  const cards = pages.map(({ props }) => props.hasOwnCard);
  expect(cards.slice(0, 200)).not.toContain(false);
  expect(cards[200]).toBe(false);
  expect(withCard(199)).toHaveLength(199);
});

test('a story more takes the card of one other, and leaves those of the rest as they are', () => {
  const [before, after] = [withCard(300), withCard(301)];
  expect([...after.difference(before)]).toEqual(['story-301']);
  expect([...before.difference(after)]).toEqual(['story-101']);
});

test('a page tells of the explainers that its text links to, in short, where they are public', () => {
  const [story, explainer] = stories(2);
  if (!story || !explainer) throw new Error('There are two.');
  const data = { ...story.data, explainers: ['scheduled', explainer.id] };
  const pages = storyPages([{ ...story, data }, explainer], [], publication, () => []);
  const { headline, standfirst, kindId } = explainer.data;
  expect(pages.map(({ props }) => props.explainers)).toEqual([
    [{ id: explainer.id, data: { headline, standfirst, kindId, language: undefined } }],
    [],
  ]);
});
