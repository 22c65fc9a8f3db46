import { expect, test } from 'vitest';
import { fediverseAccount } from './addressFields.ts';

test.each([
  ['desk@example.social', '@desk@example.social'],
  ['@rail.desk_1@social.example.org', '@rail.desk_1@social.example.org'],
])('%s is an account', (text, account) => {
  expect(fediverseAccount.parse(text)).toBe(account);
});

test.each([
  'desk',
  '@desk',
  'desk@',
  '@@example.social',
  'desk@localhost',
  'a b@c.de',
  'https://example.social/@desk',
  'desk@example.social/x',
  '.desk@example.social',
])('%s is none', (text) => {
  expect(fediverseAccount.safeParse(text).error?.issues[0]?.message).toBe(
    'is not an account of the Fediverse.',
  );
});
