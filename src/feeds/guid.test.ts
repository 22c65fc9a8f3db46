import { expect, test } from 'vitest';
import { storyGuid } from './guid.ts';

const publication = { url: 'https://gauge.example/desk/' };
const before = { id: '2025/06/alashankou', formerly: [] };

test('names the publication, the year and the story', () => {
  expect(storyGuid(before, publication)).toBe('tag:gauge.example,2025:2025/06/alashankou');
});

test('a story that moves, and moves again, keeps its name', () => {
  const moved = { id: '2025/07/alashankou-port', formerly: ['/stories/2025/06/alashankou/'] };
  const again = {
    id: '2026/01/port-of-alashankou',
    formerly: [...moved.formerly, '/stories/2025/07/alashankou-port'],
  };
  expect(storyGuid(moved, publication)).toBe(storyGuid(before, publication));
  expect(storyGuid(again, publication)).toBe(storyGuid(before, publication));
});

test('a path of an earlier site changes nothing, whenever it is added', () => {
  const imported = { ...before, formerly: ['/news/2019/alashankou.html'] };
  expect(storyGuid(imported, publication)).toBe(storyGuid(before, publication));
});

test('the name is a tag URI', () => {
  expect(storyGuid(before, { url: 'http://новости.example:8080/' })).toMatch(
    /^tag:xn--[a-z0-9-]+\.example,\d{4}:[a-z0-9/-]+$/,
  );
});

test.each([
  'https://www.gauge.example/',
  'http://gauge.example:8080/news/',
  'https://GAUGE.example',
])('the name is the same under %s', (url) => {
  expect(storyGuid(before, { url })).toBe(storyGuid(before, publication));
});

test('a feedId stays, wherever the site moves', () => {
  const feedId = 'gauge.example';
  for (const url of ['https://gauge.example', 'https://www.gauge.example', 'http://[::1]:80/']) {
    expect(storyGuid(before, { feedId, url })).toBe(storyGuid(before, publication));
  }
});
