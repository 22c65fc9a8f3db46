import { expect, test } from 'vitest';
import { hubServer, impatience } from '../tools/fixtures/hubServer.ts';
import type { Change } from './changes.ts';
import type { Limits } from './post.ts';
import { notify } from './notify.ts';

/** Tells a hub of /1, /2, /3 … with a request each. */
async function tellOf(number: number, url: string, limits: Partial<Limits> = {}) {
  const told: string[] = [];
  const tellings = Array.from({ length: number }, (_, index) => {
    const change: Change = { kind: 'removed', url: `/${index + 1}` };
    return { url, init: { body: change.url }, changes: [change] };
  });
  const network = { fetch, limits: { ...impatience, ...limits } };
  const untold = await notify(tellings, network, async (changes) => {
    told.push(...changes.map((change) => change.url));
  });
  return { told, untold: untold.changes.map((change) => change.url), reasons: untold.reasons };
}

test('a hub that accepts', async () => {
  const hub = await hubServer({ status: 204 }, { status: 202 });
  expect(await tellOf(2, hub.url)).toEqual({ told: ['/1', '/2'], untold: [], reasons: [] });
  expect(hub.asked.map(({ body }) => body)).toEqual(['/1', '/2']);
});

test('a hub that is busy is asked again', async () => {
  const hub = await hubServer({ status: 429 }, { status: 503 }, { status: 200 });
  expect(await tellOf(1, hub.url)).toEqual({ told: ['/1'], untold: [], reasons: [] });
  expect(hub.asked).toHaveLength(3);
});

test('one that says when is asked then', async () => {
  const hub = await hubServer({ status: 429, headers: { 'retry-after': '1' } }, { status: 200 });
  const start = performance.now();
  expect((await tellOf(1, hub.url)).told).toEqual(['/1']);
  expect(performance.now() - start).toBeGreaterThan(900);
});

test('one that asks for a long wait, by seconds or by the clock, is left for another day', async () => {
  const headers = { date: 'Thu, 12 Jun 2025 10:00:00 GMT', 'retry-after': '3600' };
  const bySeconds = await hubServer({ status: 429, headers });
  const reasons = ['It answered 429 and asked to wait 3600 s.'];
  expect(await tellOf(2, bySeconds.url)).toEqual({ told: [], untold: ['/1', '/2'], reasons });
  expect(bySeconds.asked).toHaveLength(1);
  const byClock = await hubServer({
    status: 429,
    headers: { ...headers, 'retry-after': 'Thu, 12 Jun 2025 11:00:00 GMT' },
  });
  expect((await tellOf(1, byClock.url)).reasons).toEqual(reasons);
});

test('what is refused is not asked again, and the rest is', async () => {
  const hub = await hubServer({ status: 200 }, { status: 422 }, { status: 200 });
  expect(await tellOf(3, hub.url)).toEqual({
    told: ['/1', '/3'],
    untold: ['/2'],
    reasons: ['It answered 422.'],
  });
  expect(hub.asked).toHaveLength(3);
});

test('an answer that leads elsewhere is a refusal: nobody there would be told', async () => {
  const hub = await hubServer({ status: 302, headers: { location: '/elsewhere' } });
  expect((await tellOf(1, hub.url)).reasons).toEqual(['It answered 302.']);
  expect(hub.asked).toHaveLength(1);
});

test('a hub that fails on the way keeps what it accepted, and the rest waits', async () => {
  const hub = await hubServer({ status: 200 }, { status: 500 });
  expect(await tellOf(4, hub.url)).toEqual({
    told: ['/1'],
    untold: ['/2', '/3', '/4'],
    reasons: ['It answered 500.'],
  });
  expect(hub.asked).toHaveLength(1 + 1 + impatience.retries);
});

test('a dead hub', async () => {
  const hub = await hubServer('silence');
  await hub.close();
  expect(await tellOf(2, hub.url)).toEqual({
    told: [],
    untold: ['/1', '/2'],
    reasons: ['It cannot be reached (ECONNREFUSED).'],
  });
});

test('a hub that never answers', async () => {
  const hub = await hubServer('silence');
  // Long enough that a busy machine asks before it gives up.
  expect((await tellOf(2, hub.url, { request: 500 })).reasons).toEqual([
    'It did not answer within 0.5 s.',
  ]);
  expect(hub.asked).toHaveLength(1 + impatience.retries);
});

test.each([
  ['an answer', { all: 100 }],
  ['another go', { all: 300, request: 50, pause: 10_000 }],
])('the time in all ends the wait for %s', async (_, limits) => {
  const hub = await hubServer('silence');
  const start = performance.now();
  const { untold, reasons } = await tellOf(2, hub.url, limits);
  expect(untold).toEqual(['/1', '/2']);
  expect(reasons).toEqual([`There were ${limits.all / 1000} s in all, which are over.`]);
  expect(performance.now() - start).toBeLessThan(5000);
});
