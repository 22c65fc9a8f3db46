import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../../../../fixtures/browser.ts';
import { openReader } from './reader.ts';

const search = `${inject('siteUrl')}search/`;
const alashankou = '2025/06/alashankou-freight-milestone';

const browser = await sharedBrowser();

test('a reader gets what the search page shows, query by query, and then by a tick', async () => {
  const reader = await openReader(browser, search);
  const first = await reader.ask('Alashankou');
  expect(first.found[0]).toBe(alashankou);
  expect(first.traffic.requests).toBeGreaterThan(3);
  expect(first.traffic.bytes).toBeGreaterThan(10_000);
  expect(first.processor).toBeGreaterThan(0);
  expect((await reader.ask('"What is your opinion"')).found).toEqual([]);
  const again = await reader.ask('Alashankou');
  expect(again.found).toEqual(first.found);
  expect(again.traffic.bytes).toBeLessThan(first.traffic.bytes);
  const { found } = await reader.tick();
  expect(found.every((id) => first.found.includes(id))).toBe(true);
  await reader.close();
});

test('on Slow 4G a first answer takes more than one way there and back', async () => {
  const reader = await openReader(browser, search, true);
  expect((await reader.ask('Alashankou')).wait).toBeGreaterThan(800);
  await reader.close();
});
