import { expect, test } from 'vitest';
import { changesSince } from './changes.ts';
import { indexNowHub } from './indexNow.ts';

const indexNow = { key: 'abcdefgh', endpoint: 'https://indexnow.example/indexnow' };
const home = 'https://gauge.example/desk/';

test('pages are told in batches of 10,000, with the key and where it stands', () => {
  const pages = Array.from({ length: 20_001 }, (_, number): [string, string] => [
    `${home}stories/${number}/`,
    'x',
  ]);
  const hub = indexNowHub(indexNow, home, new Map(), new Map(pages));
  const tellings = hub.notifications(changesSince(hub.told, hub.found));
  expect(tellings.map(({ changes }) => changes.length)).toEqual([10_000, 10_000, 1]);
  expect(new Set(tellings.flatMap(({ changes }) => changes)).size).toBe(20_001);
  const last = tellings[2];
  expect(last?.url).toBe(indexNow.endpoint);
  expect(JSON.parse(typeof last?.init.body === 'string' ? last.init.body : '')).toEqual({
    host: 'gauge.example',
    key: 'abcdefgh',
    keyLocation: 'https://gauge.example/desk/abcdefgh.txt',
    urlList: [`${home}stories/9999/`],
  });
});

test('pages of a place where the site no longer stands are not told', () => {
  const told = new Map([
    ['https://old.example/', 'x'],
    [`${home}gone/`, 'x'],
  ]);
  const hub = indexNowHub(indexNow, home, told, new Map());
  const wanted = changesSince(hub.told, hub.found).filter(hub.wants);
  expect(wanted).toEqual([{ kind: 'removed', url: `${home}gone/` }]);
});
