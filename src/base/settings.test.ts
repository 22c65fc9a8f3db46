import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfSite, readSettings, SettingsError } from './settings.ts';

const clock = new Date('2026-03-01T12:00:00Z');

function read(environment: Record<string, string>) {
  return readSettings(environment, '/project', clock);
}

test('nothing set: the project’s own folders, and the clock', () => {
  const settings = {
    contentDir: '/project/content',
    outDir: '/project/dist',
    siteUrl: undefined,
    basePath: undefined,
    now: clock,
    code: undefined,
  };
  expect(read({})).toEqual(settings);
  expect(read({ CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '', NOW: '' })).toEqual(
    settings,
  );
});

test('everything set', () => {
  const set = {
    CONTENT_DIR: '../desk',
    OUT_DIR: '/srv/site',
    SITE_URL: 'https://example.org/old/',
    BASE_PATH: 'desk',
    NOW: '2025-06-12T21:40+08:00',
    STORY_CODE: 'forbidden',
  };
  expect(read(set)).toEqual({
    contentDir: '/desk',
    outDir: '/srv/site',
    siteUrl: 'https://example.org/old/',
    basePath: '/desk/',
    now: new Date('2025-06-12T13:40:00Z'),
    code: 'forbidden',
  });
});

test.each([
  ['https://a.example', {}, 'https://a.example', '/'],
  ['https://a.example/desk', {}, 'https://a.example', '/desk/'],
  ['https://a.example/desk', { BASE_PATH: '/' }, 'https://a.example', '/'],
  ['https://a.example', { SITE_URL: 'http://b.example/x/' }, 'http://b.example', '/x/'],
])('%s with %o stands at %s, %s', (url, environment, site, base) => {
  expect(placeOfSite(read(environment), url)).toEqual({ site, base });
});

test('a base starts and ends with one slash, and holds no empty step', () => {
  const path = fc.stringMatching(/^[\w~./-]*$/);
  fc.assert(
    fc.property(path, path, (inUrl, inEnvironment) => {
      let settings: ReturnType<typeof read>;
      try {
        settings = read({ BASE_PATH: inEnvironment });
      } catch {
        return;
      }
      const { base } = placeOfSite(settings, `https://a.example/${inUrl}`);
      expect(base).toMatch(/^\/(?:[^/]+\/)*$/);
    }),
  );
});

test.each(['rubbish 1', '2025-06-31T12:00:00Z', '2025-06-12T21:40'])('NOW "%s"', (NOW) => {
  expect(() => read({ NOW })).toThrow(
    new SettingsError(
      `NOW is "${NOW}". Set it to a time with its offset, like 2025-06-12T14:00:00Z.`,
    ),
  );
});

test.each(['example.org', 'https://', 'ftp://example.org'])('SITE_URL "%s"', (SITE_URL) => {
  expect(() => read({ SITE_URL })).toThrow(
    new SettingsError(`SITE_URL is "${SITE_URL}". Set it to an address like https://example.org.`),
  );
});

test('STORY_CODE "no"', () => {
  expect(() => read({ STORY_CODE: 'no' })).toThrow(
    new SettingsError('STORY_CODE is "no". Set it to allowed or to forbidden.'),
  );
});

test.each([
  ['https://desk:secret@example.org', 'holds a user name or a password'],
  ['https://example.org/köln/', 'has a path that a site cannot stand under'],
  ['https://example.org/?a', 'holds more than a host and a path'],
])('SITE_URL "%s"', (SITE_URL, why) => {
  expect(() => read({ SITE_URL })).toThrow(
    new SettingsError(
      `SITE_URL is "${SITE_URL}", which ${why}. Set it to an address like https://example.org.`,
    ),
  );
});

test.each(['/a b/', '../up', '/desk?x'])('BASE_PATH "%s"', (BASE_PATH) => {
  expect(() => read({ BASE_PATH })).toThrow(
    new SettingsError(`BASE_PATH is "${BASE_PATH}". Set it to a path like /desk/.`),
  );
});
