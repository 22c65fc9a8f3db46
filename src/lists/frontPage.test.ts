import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type StoryKind, storyKinds } from '../content/fields/storyKinds.ts';
import { frontPage, type FrontPlan, onFront } from './frontPage.ts';

const now = new Date('2025-06-14T12:00:00Z');
const later = new Date('2025-06-15T12:00:00Z');
const noPlan: FrontPlan = { beside: [], pins: [] };
const sections = ['rail', 'trade'];

function story(id: string, kind: StoryKind, section = 'rail') {
  const filing = { published: now, topics: new Array<string>(), readNext: new Array<string>() };
  return { id, data: { headline: id, kind, section, ...filing } };
}

type Stories = ReturnType<typeof story>[];

/** By their ids, what the front page shows. */
function front(stories: Stories, plan = noPlan) {
  const page = frontPage(stories, sections, plan, now);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ');
  return {
    lead: page.lead?.id,
    latest: ids(page.latest),
    sections: page.sections.map(({ id, stories: shown }) => `${id}: ${ids(shown)}`),
    explainers: ids(page.explainers),
  };
}

function reports(count: number, section = 'rail'): Stories {
  return Array.from({ length: count }, (_, index) =>
    story(`${section}-${index}`, 'report', section),
  );
}

test('of a story in several languages the front page has one version: the editor’s, or that of the lists', () => {
  const version = (id: string, language: string, translationOf?: string) => ({
    id,
    data: { language, translationOf },
  });
  const stories = [
    version('alone', 'de'),
    version('german', 'de', 'english'),
    version('english', 'en'),
  ];
  const shown = (plan: FrontPlan) => onFront(stories, 'en-GB', plan).map(({ id }) => id);
  expect(shown(noPlan)).toEqual(['alone', 'english']);
  expect(shown({ ...noPlan, lead: 'german' })).toEqual(['alone', 'german']);
  expect(shown({ ...noPlan, pins: [{ story: 'german', place: 1, until: later }] })).toEqual([
    'alone',
    'german',
  ]);
});

test('the newest report or analysis leads, whatever is newer', () => {
  const stories = [
    story('brief', 'brief'),
    story('explainer', 'explainer'),
    story('analysis', 'analysis'),
    story('report', 'report'),
  ];
  expect(front(stories)).toEqual({
    lead: 'analysis',
    latest: 'brief report',
    sections: [],
    explainers: 'explainer',
  });
});

test('a report that is older than the five newest pieces of news gives way, explainers not counted', () => {
  const briefs = Array.from({ length: 5 }, (_, index) => story(`brief-${index}`, 'brief'));
  const explainers = Array.from({ length: 5 }, (_, index) => story(`how-${index}`, 'explainer'));
  const old = story('old', 'report');
  expect(front([...explainers, ...briefs.slice(1), old]).lead).toBe('old');
  expect(front([...explainers, ...briefs, old]).lead).toBe('brief-0');
  expect(front([...briefs, old], { ...noPlan, lead: 'old' }).lead).toBe('old');
});

test('without news the newest leads, and an empty edition has no lead and nothing else', () => {
  expect(front([story('newest', 'explainer'), story('older', 'explainer')])).toMatchObject({
    lead: 'newest',
    explainers: 'older',
  });
  expect(front([])).toEqual({ lead: undefined, latest: '', sections: [], explainers: '' });
});

test('sections begin where the latest end, and are three long', () => {
  const { latest, sections: shown } = front(reports(30));
  expect(latest.split(' ')).toHaveLength(12);
  expect(shown).toEqual(['rail: rail-13 rail-14 rail-15']);
});

test('in a small newsroom the latest leave to each section its own, but are five at least', () => {
  expect(front(reports(11)).latest.split(' ')).toHaveLength(7);
  expect(front(reports(5)).latest.split(' ')).toHaveLength(4);
  expect(front(reports(7)).latest.split(' ')).toHaveLength(5);
});

test('the plan has the order and the length of sections, and leaves out what it does not name', () => {
  const stories = [...reports(20), ...reports(20, 'trade')];
  expect(front(stories, { ...noPlan, sections: [{ id: 'trade', stories: 5 }] }).sections).toEqual([
    'trade: trade-0 trade-1 trade-2 trade-3 trade-4',
  ]);
  const both = [
    { id: 'trade', stories: 1 },
    { id: 'rail', stories: 2 },
  ];
  expect(front(stories, { ...noPlan, sections: both }).sections).toEqual([
    'trade: trade-0',
    'rail: rail-13 rail-14',
  ]);
});

test('the editor’s lead leads, an explainer too; one that is not public does not', () => {
  const stories = [...reports(2), story('how', 'explainer')];
  expect(front(stories, { ...noPlan, lead: 'how' })).toMatchObject({ lead: 'how', explainers: '' });
  expect(front(stories, { ...noPlan, lead: 'hidden' }).lead).toBe('rail-0');
});

test('pinned stories stand in their places until their time, and do not lead', () => {
  const stories = reports(6);
  const pins = [
    { story: 'rail-5', place: 3, until: later },
    { story: 'rail-0', place: 1, until: later },
    { story: 'rail-4', place: 2, until: now },
    { story: 'hidden', place: 1, until: later },
  ];
  const shown = front(stories, { ...noPlan, pins });
  expect(shown.lead).toBe('rail-1');
  expect(shown.latest).toBe('rail-0 rail-2 rail-5 rail-3 rail-4');
});

test('a place beyond the end is the end', () => {
  const pins = [{ story: 'rail-2', place: 12, until: later }];
  expect(front(reports(4), { ...noPlan, pins }).latest).toBe('rail-1 rail-3 rail-2');
});

test('of stories with one headline the newest is shown, or the one that the editor put there', () => {
  const stories = reports(4).map((one, index) => ({
    ...one,
    data: { ...one.data, headline: ['A  Train', 'A train', 'Another', 'ANOTHER'][index] ?? '' },
  }));
  expect(front(stories)).toMatchObject({ lead: 'rail-0', latest: 'rail-2' });
  expect(front(stories, { ...noPlan, lead: 'rail-1' })).toMatchObject({
    lead: 'rail-1',
    latest: 'rail-2',
  });
  const pins = [{ story: 'rail-3', place: 2, until: later }];
  expect(front(stories, { ...noPlan, pins })).toMatchObject({ lead: 'rail-0', latest: 'rail-3' });
});

test('what the editor puts beside the lead stands there, and nowhere else; without that lead it does not', () => {
  const stories = reports(8);
  const beside = ['rail-6', 'hidden', 'rail-2'];
  const page = frontPage(stories, sections, { ...noPlan, lead: 'rail-4', beside }, now);
  expect(page.beside.map(({ id }) => id)).toEqual(['rail-6', 'rail-2']);
  expect(page.latest.map(({ id }) => id)).not.toContain('rail-6');
  expect(frontPage(stories, sections, { ...noPlan, lead: 'hidden', beside }, now).beside).toEqual(
    [],
  );
});

test('whatever the plan, nothing is printed twice, and pins that fit have their places', () => {
  const ids = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const stories = fc.uniqueArray(
    fc
      .tuple(ids, fc.constantFrom(...storyKinds), fc.constantFrom(...sections))
      .map(([id, kind, section]) => {
        const one = story(id, kind, section);
        // A few headlines and topics for all.
        const headline = id < 'e' ? 'One headline' : id;
        return { ...one, data: { ...one.data, headline, topics: ['rail', id] } };
      }),
    { selector: ({ id }) => id },
  );
  const pin = fc.record({
    story: ids,
    place: fc.integer({ min: 1, max: 12 }),
    until: fc.constantFrom(now, later),
  });
  const plan = fc.record({
    lead: fc.option(ids, { nil: undefined }),
    beside: fc.uniqueArray(ids, { maxLength: 3 }),
    pins: fc.uniqueArray(pin, { selector: (one) => one.story, maxLength: 6 }),
    sections: fc.option(
      fc.uniqueArray(
        fc.record({ id: fc.constantFrom(...sections), stories: fc.integer({ min: 1, max: 6 }) }),
        { selector: ({ id }) => id },
      ),
      { nil: undefined },
    ),
  });
  fc.assert(
    fc.property(stories, plan, (edition, wanted) => {
      const page = frontPage(edition, sections, wanted, now);
      const shown = [
        ...(page.lead ? [page.lead] : []),
        ...page.beside,
        ...page.latest,
        ...page.sections.flatMap((section) => section.stories),
        ...page.explainers,
      ];
      expect(new Set(shown).size).toBe(shown.length);
      expect(page.beside.length).toBeLessThanOrEqual(3);
      const named = [wanted.lead, ...wanted.beside, ...wanted.pins.map((pin) => pin.story)];
      const unnamed = shown.filter(({ id }) => !named.includes(id));
      const headlines = unnamed.map(({ data }) => data.headline);
      expect(new Set(headlines).size).toBe(headlines.length);
      expect(page.latest.length).toBeLessThanOrEqual(12);
      const unpinned = page.latest.filter((one) => !page.pinned.has(one));
      expect(unpinned).toEqual(edition.filter((one) => unpinned.includes(one)));
      const places = wanted.pins.map(({ place }) => place);
      for (const { story: id, place, until } of wanted.pins) {
        const found = page.latest.findIndex((one) => one.id === id) + 1;
        if (until <= now || found === 0) continue;
        const isAlone = places.filter((other) => other === place).length === 1;
        const lower = wanted.pins.filter((other) => other.place < place).length;
        if (isAlone && place <= unpinned.length + 1 && lower === 0) expect(found).toBe(place);
      }
    }),
  );
});
