import { expect, test } from 'vitest';
import { pageAccount } from './pageAccount.ts';

test('the account is found among what a build prints', () => {
  const printed = 'Built.\n{"seconds":1,"pages":{"rendered":41,"reused":1200,"removed":0}}\n';
  expect(pageAccount(printed)).toEqual({ rendered: 41, reused: 1200, removed: 0 });
});

test('a part that is missing or no count is not known', () => {
  expect(pageAccount('{"pages":{"rendered":"many"}}')).toEqual({ rendered: undefined });
});

test.each(['Built 317 pages in 12.2 s: dist\n', '{"pages":317}', '{ not JSON', ''])(
  'there is none in %j',
  (printed) => {
    expect(pageAccount(printed)).toBeUndefined();
  },
);
