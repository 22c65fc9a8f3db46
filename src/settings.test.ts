import { expect, test } from 'vitest';
import { placeOfSite, readSettings } from './settings.ts';

const clock = new Date('2025-06-14T12:00:00Z');
const read = (environment: Record<string, string | undefined>) => readSettings(environment, '/site', clock);

test('nothing set', () => {
  expect(read({})).toEqual({
    contentDir: '/site/content',
    outDir: '/site/dist',
    siteUrl: undefined,
    basePath: undefined,
    now: clock,
  });
});

test('everything set; what is empty counts for nothing', () => {
  const settings = {
    CONTENT_DIR: '../news',
    OUT_DIR: '/tmp/out',
    SITE_URL: 'https://example.org/desk',
    BASE_PATH: 'old',
    NOW: '2025-06-12T21:40+08:00',
  };
  expect(read(settings)).toEqual({
    contentDir: '/news',
    outDir: '/tmp/out',
    siteUrl: 'https://example.org/desk',
    basePath: '/old',
    now: new Date('2025-06-12T13:40:00Z'),
  });
  expect(read({ CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '', NOW: '' })).toEqual(read({}));
});

test.for([
  [{ NOW: 'June' }, 'NOW is "June". Set it to a time with its offset, like 2025-06-12T14:00:00Z.'],
  [{ NOW: '2025-06-31T12:00:00Z' }, 'NOW is "2025-06-31T12:00:00Z". Set it to a time with its offset, like 2025-06-12T14:00:00Z.'],
  [{ SITE_URL: 'example.org' }, 'SITE_URL is "example.org". Set it to an address like https://example.org.'],
  [{ SITE_URL: 'https://' }, 'SITE_URL is "https://". Set it to an address like https://example.org.'],
] as const)('%o cannot be used', ([environment, message]) => {
  expect(() => read(environment)).toThrow(message);
});

test('where the site stands', () => {
  const url = 'https://example.org/desk';
  const nothing = { siteUrl: undefined, basePath: undefined };
  expect(placeOfSite(nothing, url)).toEqual({ site: 'https://example.org', base: '/desk/' });
  expect(placeOfSite(nothing, 'https://example.org')).toEqual({ site: 'https://example.org', base: '/' });
  expect(placeOfSite({ ...nothing, siteUrl: 'http://localhost:4321/' }, url)).toEqual({
    site: 'http://localhost:4321',
    base: '/',
  });
  expect(placeOfSite({ siteUrl: undefined, basePath: '/old' }, url)).toEqual({
    site: 'https://example.org',
    base: '/old/',
  });
});
